import { pageFrom, readSupportForm, valuesOf } from './supportForm'

const formId = '019b0000-0000-7000-8000-000000000001'
const form = (given: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries({ question: '応募の取り消し方を知りたい', urgency: 'soon', formId, ...given }))
    data.append(name, value)
  return data
}
const read = (given: Record<string, string>, signedIn: boolean) => readSupportForm(valuesOf(form(given)), { signedIn })

describe('a question on a residents’ page', () => {
  it('needs only words and an urgency of whoever is signed in', () => {
    expect(read({ page: '/my?done=applied' }, true)).toEqual({
      asked: {
        question: '応募の取り消し方を知りたい',
        urgency: 'soon',
        page: '/my?done=applied',
        formId,
        askerName: '',
        email: '',
      },
    })
    expect(Object.keys((read({ question: ' ', urgency: 'now' }, true) as { errors: object }).errors)).toEqual([
      'question',
      'urgency',
    ])
  })
  it('needs a name and an address to answer to of whoever is not', () => {
    expect(Object.keys((read({}, false) as { errors: object }).errors)).toEqual(['askerName', 'email'])
    expect(read({ askerName: '試験 花子', email: 'ｈａｎａ@example.jp' }, false)).toMatchObject({
      asked: { askerName: '試験 花子', email: 'hana@example.jp' },
    })
  })
  it('is no form of ours without the number of its sending', () => {
    expect(read({ formId: 'x' }, true)).toMatchObject({ errors: { question: expect.stringContaining('読み取れません') } })
  })
  it('keeps the page it was asked from when that is one of this site', () => {
    expect(['/my', '/listings?ward=1', '/help', '/help?done=1', '//evil.example', '/admin', null].map(pageFrom)).toEqual([
      '/my',
      '/listings?ward=1',
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
