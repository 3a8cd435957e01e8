import fc from 'fast-check'
import { partsOf } from './partsOf'

const span = fc.tuple(fc.nat(12), fc.nat(12)).map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))

describe('the parts of a marked text', () => {
  it('are one where nothing is marked, and none of nothing', () => {
    expect(partsOf('配膳です', { marks: [], changed: [] })).toEqual([{ start: 0, text: '配膳です', marks: [], changed: false }])
    expect(partsOf('', { marks: [], changed: [] })).toEqual([])
  })
  it('say which mark and which change they lie in, also where these overlap', () => {
    const given = { marks: [{ start: 0, end: 4 }], changed: [{ start: 2, end: 6 }] }
    expect(partsOf('入浴介助をお願い', given)).toEqual([
      { start: 0, text: '入浴', marks: [0], changed: false },
      { start: 2, text: '介助', marks: [0], changed: true },
      { start: 4, text: 'をお', marks: [], changed: true },
      { start: 6, text: '願い', marks: [], changed: false },
    ])
  })
  it('make the text again, and none of them is empty', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.array(span), fc.array(span), (text, marks, changed) => {
        const parts = partsOf(text, { marks, changed })
        expect(parts.map((part) => part.text).join('')).toBe(text)
        expect(parts.every((part) => part.text.length > 0)).toBe(true)
      }),
    )
  })
})
