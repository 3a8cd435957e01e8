import fc from 'fast-check'
import { difference, type Span } from './difference'

const cut = (text: string, spans: readonly Span[]): string[] => spans.map(({ end, start }) => text.slice(start, end))
const without = (text: string, spans: readonly Span[]): string =>
  [...spans].reverse().reduce((left, { end, start }) => left.slice(0, start) + left.slice(end), text)
const texts = fc
  .array(fc.constantFrom('食堂', 'の', '清掃', '入浴', '、', '。', '\n', 'A', '😀'), { maxLength: 40 })
  .map((parts) => parts.join(''))

describe('the difference of two texts', () => {
  it('is nothing where they are the same', () => {
    expect(difference('食堂の清掃', '食堂の清掃')).toEqual({ removed: [], added: [] })
    expect(difference('', '')).toEqual({ removed: [], added: [] })
  })
  it('is the words that changed, and no others', () => {
    const [before, now] = ['昼食の配膳をお願いします。', '夕食の配膳と下膳をお願いします。']
    const { added, removed } = difference(before, now)
    expect(cut(before, removed)).toEqual(['昼食'])
    expect(cut(now, added).join('')).toBe('夕食と下膳')
  })
  it('is all of it where one is empty', () => {
    expect(difference('', '配膳です。')).toEqual({ removed: [], added: [{ start: 0, end: 5 }] })
    expect(difference('配膳です。', '')).toEqual({ removed: [{ start: 0, end: 5 }], added: [] })
  })
  it('leaves the same text of both, whatever they are', () => {
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        const { added, removed } = difference(before, now)
        expect(without(before, removed)).toBe(without(now, added))
      }),
    )
  })
  it('gives up comparing word by word in texts too long for it, but still says where they differ', () => {
    const before = `同じ始まり。${'あ い '.repeat(1500)}終わり`
    const now = `同じ始まり。${'う え '.repeat(1500)}終わり`
    const { added, removed } = difference(before, now)
    expect(without(before, removed)).toBe(without(now, added))
    expect(removed[0]?.start).toBeGreaterThanOrEqual('同じ始まり。'.length)
  })
})
