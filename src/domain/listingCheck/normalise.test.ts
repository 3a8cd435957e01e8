import fc from 'fast-check'
import { folded, normalise } from './normalise'

describe('a text made ready to be judged', () => {
  it.each([
    ['ﾄｲﾚ誘導', 'トイレ誘導'],
    ['ｵﾑﾂ･ﾊﾟｯﾄﾞ', 'オムツ・パッド'],
    ['移　乗 介助', '移乗介助'],
    ['入\u200B浴介助', '入浴介助'],
    ['ＢＰ測定', 'BP測定'],
    ['か\u3099く', 'がく'],
    ['一行目\r\n二行目', '一行目\n二行目'],
    ['SNS と LINE', 'SNSとLINE'.replace('と', ' と ')],
  ])('%j reads %j', (original, text) => {
    expect(normalise(original).text).toBe(text)
  })

  it('knows where each letter stood', () => {
    const { text, starts, ends } = normalise('ﾄﾞｱ を 拭く')
    const at = text.indexOf('拭')
    expect('ﾄﾞｱ を 拭く'.slice(starts[0], ends[0])).toBe('ﾄﾞ')
    expect('ﾄﾞｱ を 拭く'.slice(starts[at], ends[at])).toBe('拭')
  })

  it('keeps every place within the original, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, starts, ends } = normalise(original)
        expect([starts.length, ends.length]).toEqual([text.length, text.length])
        starts.forEach((start, at) => {
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0)
          expect(ends[at]).toBeGreaterThan(start)
          expect(ends[at]).toBeLessThanOrEqual(original.length)
        })
      }),
    )
  })

  it('folds without changing the length', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(folded(text)).toHaveLength(text.length)))
    expect(folded('オムツ ABC')).toBe('おむつ abc')
  })
})
