import type { OfficeForm } from '@/domain/form/form'
import { DELIVERABLE_KINDS } from '@/domain/deliverable/kind'
import { formRefusalOf } from '@/domain/form/refusal'
import { linesIn } from '@/domain/form/form'
import { formPlaceNames } from '@/glossary/forms'
import { FIRST_FORMS } from '@seed/reference/forms'
import { documentPdf } from '../document/documentPdf'
import { monthlyFiguresFixture, correctedFixture } from '../monthly/fixture'
import { monthlyReport } from '../monthly/monthlyReport'
import { toPdf } from '../pdf/toPdf'
import { readPdf } from '../testing/readPdf'
import { formed, orderedChapters } from './formed'
import { sampleDocument } from './sampleDocument'

const officeForm = (kind: OfficeForm['kind']): OfficeForm => {
  const first = FIRST_FORMS.find((each) => each.kind === kind)
  if (!first) throw new Error(`no form for ${kind}`)
  const cells = linesIn(first.confirmationCells)
  return {
    ...first,
    id: kind,
    version: 1,
    addressee: null,
    statement: linesIn(first.statement),
    confirmation: cells.length > 0 ? { title: first.confirmationTitle ?? '', cells } : null,
    chapters: first.chapters.map((chapter) => ({ ...chapter, text: null })),
  }
}
const chapter = (key: string) => ({ key, title: key, blocks: [] })

describe('a document in its form', () => {
  it('says the form’s sentences about itself, and that it replaces another only when it does', () => {
    const form = officeForm('seminar_report')
    const given = { facts: { contract: '契約', held_on: '', place: '市役所' }, addressee: '熊本市長' }
    expect(formed(form, { ...given, values: {} })).toMatchObject({
      form: '様式第2号',
      addressee: '熊本市長　様',
      statement: ['下記のとおりセミナー等を実施したので、報告します。'],
      facts: [
        { label: '契約件名', value: '契約' },
        { label: '場所', value: '市役所' },
      ],
    })
    expect(formed(form, { ...given, values: { previous: '1' } }).statement).toEqual([
      '下記のとおりセミナー等を実施したので、報告します。',
      'この報告書は、提出済みの第1版を差し替えるものです。',
    ])
    expect(formed({ ...form, addressee: '熊本市健康福祉局長' }, { ...given, values: {} }).addressee).toBe(
      '熊本市健康福祉局長　様',
    )
  })

  it('has its chapters in the form’s order under its titles, without those that are switched off', () => {
    const form = {
      ...officeForm('minutes'),
      chapters: [
        { key: 'tasks', title: '宿題（担当・期限）', shown: true, text: null },
        { key: 'agenda', title: '議題', shown: false, text: null },
        { key: 'discussion', title: '協議', shown: true, text: null },
      ],
    }
    const chapters = ['agenda', 'discussion', 'tasks', 'added'].map(chapter)
    expect(orderedChapters(form, chapters).map(({ key, title }) => [key, title])).toEqual([
      ['tasks', '宿題（担当・期限）'],
      ['discussion', '協議'],
      ['added', 'added'],
    ])
  })
})

describe('the first forms', () => {
  it.each(DELIVERABLE_KINDS)('%s is a form that may be published, and its sample has no gap', async (kind) => {
    const first = FIRST_FORMS.find((each) => each.kind === kind)
    expect(first && formRefusalOf('draft', first, formPlaceNames)).toBeNull()
    const { texts } = await readPdf(
      await documentPdf(sampleDocument(officeForm(kind), { pictureOf: () => null }, '2026-02-01T00:00:00Z')),
    )
    const text = texts.join('').replace(/\s/gu, '')
    expect(text).toContain('見本')
    expect(text).not.toMatch(/[{}〓]/u)
    expect(text).toContain(officeForm(kind).number)
  })
})

describe('the monthly report in its form', () => {
  it('has the box to be signed on its first page, and says what it replaces', async () => {
    const form = officeForm('monthly_report')
    for (const figures of [monthlyFiguresFixture(), correctedFixture()]) {
      const report = monthlyReport({ ...figures, form })
      const { texts } = await readPdf(await toPdf(report))
      expect(texts[0]?.replace(/\s/gu, '')).toMatch(/^様式第1号.*確認年月日確認者/u)
      expect(report.statement.some((each) => each.includes('第1版を差し替える'))).toBe(figures.version > 1)
    }
  })
})
