import fc from 'fast-check'
import { defaultWordings, exampleValues, mailPlaceNames as names, mailTemplateLabels } from '@/glossary/mailTemplates'
import { faultsOf, fill, MAIL_TEMPLATE_KEYS, placesOf } from './template'

describe('the words of a letter', () => {
  it.each(MAIL_TEMPLATE_KEYS)('%s begin without fault, and no place is left in them', (template) => {
    const wording = defaultWordings[template]
    expect(faultsOf(template, wording, names)).toEqual([])
    const values = Object.fromEntries(placesOf(template).map((place) => [place, exampleValues[place]]))
    expect(fill(wording.body, values, names)).not.toMatch(/[{}]/)
    expect(mailTemplateLabels[template]).toBeTruthy()
  })

  it('may not name a place that the letter does not have, nor one that there is not', () => {
    const wording = { subject: '{{氏名}}さん', body: '{{日時}} {{理由}} {{ひみつ}} {{ 氏名 }}' }
    expect(faultsOf('reminder_48', wording, names)).toEqual([
      { fault: 'unknown', name: '理由' },
      { fault: 'unknown', name: 'ひみつ' },
    ])
  })

  it('must say in the body why the letter is sent', () => {
    expect(faultsOf('called_off', { subject: '{{日時}}は中止です', body: 'すみません。' }, names)).toEqual([
      { fault: 'missing', place: 'when' },
      { fault: 'missing', place: 'reason' },
    ])
  })

  it('may not put into the subject what takes several lines, and must close their brackets', () => {
    const body = '{{日時}}{{理由}}'
    expect(faultsOf('called_off', { subject: '{{理由}}', body }, names)).toEqual([{ fault: 'not_in_subject', place: 'reason' }])
    for (const broken of ['{{氏名', '氏名}}', '{{氏\n名}}', '｛｛氏名｝｝'])
      expect(faultsOf('called_off', { subject: 'お知らせ', body: body + broken }, names)).toEqual([{ fault: 'unclosed' }])
  })

  it('are filled once: what a person wrote is never read as a place', () => {
    expect(fill('{{氏名}}様\n{{理由}}', { name: '{{理由}}', reason: '{{氏名}} $& $1' }, names)).toBe('{{理由}}様\n{{氏名}} $& $1')
  })

  it('lose the lines of places that have nothing to say, and no others', () => {
    expect(fill('一\n{{当日のご案内}}\n\n{{理由}}二', { arrival: '' }, names)).toBe('一\n\n二')
  })

  it('without places stay as they are', () => {
    const text = fc.string().filter((each) => !each.includes('{{'))
    fc.assert(fc.property(text, (each) => expect(fill(each, exampleValues, names)).toBe(each)))
  })
})
