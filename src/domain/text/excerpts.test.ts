import fc from 'fast-check'
import { excerpts } from './excerpts'

describe('two wordings of a text, shortened', () => {
  it('stand whole where they are short, on one line', () => {
    expect(excerpts('募集が\n少なかった。', null, 20)).toEqual({ before: '募集が 少なかった。', after: null })
  })

  it('begin shortly before what differs where that stands far down', () => {
    const same = '年末年始に募集を休んだ施設が多く、1月前半の日時枠が少なかった。'
    expect(excerpts(`${same}平日の午後が空いた。`, `${same}土日が空いた。`, 20)).toEqual({
      before: '…半の日時枠が少なかった。平日の午後が空い…',
      after: '…半の日時枠が少なかった。土日が空いた。',
    })
  })

  it('are told apart whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('あ', '𠮷', 'x'), maxLength: 120 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const shown = excerpts(before, after, 20)
        expect(shown.before === shown.after).toBe(before === after)
        for (const each of [shown.before, shown.after]) expect([...(each ?? '')].length).toBeLessThanOrEqual(22)
      }),
    )
  })
})
