import { ask, sendJson } from './ask'

const FALLBACK = 'もう一度お試しください。'
const real = globalThis.fetch
let asked: { path: string; request: RequestInit }[] = []
afterEach(() => {
  globalThis.fetch = real
  asked = []
})
const answering = (answer: () => Response): void => {
  globalThis.fetch = async (path, request) => {
    asked.push({ path: String(path), request: request ?? {} })
    return answer()
  }
}
const refused = (body: unknown) => () => Response.json(body, { status: 400 })

describe('asking our own server', () => {
  it('gives what came back', async () => {
    answering(() => Response.json({ closed: 2 }))
    expect(await sendJson('PATCH', '/api/monthly-reports/1', { revision: 3 }, FALLBACK)).toEqual({
      ok: true,
      body: { closed: 2 },
    })
    expect(asked).toEqual([
      {
        path: '/api/monthly-reports/1',
        request: {
          method: 'PATCH',
          credentials: 'same-origin',
          headers: { 'Content-Type': 'application/json' },
          body: '{"revision":3}',
        },
      },
    ])
  })

  it.each([
    [
      'of a field before that of the form',
      { errors: [{ message: '次の項目', data: { errors: [{ message: '理由がありません。' }] } }] },
      '理由がありません。',
    ],
    ['of the form where no field has one', { errors: [{ message: '権限がありません。', data: null }] }, '権限がありません。'],
    ['it was given for an answer without one', { message: 'x' }, FALLBACK],
    ['it was given for an answer that is no object', null, FALLBACK],
  ])('says the sentence %s', async (_, body, sentence) => {
    answering(refused(body))
    expect(await ask('/api/x', { method: 'POST' }, FALLBACK)).toEqual({ ok: false, sentence })
  })

  it('says what it was given when the answer is unreadable or there is none', async () => {
    answering(() => new Response('<html>', { status: 502 }))
    expect(await ask('/api/x', {}, FALLBACK)).toEqual({ ok: false, sentence: FALLBACK })
    answering(() => {
      throw new TypeError('failed')
    })
    expect(await ask('/api/x', {}, FALLBACK)).toEqual({ ok: false, sentence: FALLBACK })
  })
})
