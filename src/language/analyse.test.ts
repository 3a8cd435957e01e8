import { analyse } from './analyse'

describe('the words of a text', () => {
  it('come with their dictionary form, however they are conjugated', () => {
    expect(analyse('体を拭いて').map(({ base }) => base)).toEqual(['体', 'を', '拭く', 'て'])
  })

  it('say where they stand, counted as JavaScript counts, behind signs that take two units', () => {
    const text = '🙂 体を 拭く'
    for (const { surface, start, end } of analyse(text)) expect(text.slice(start, end)).toBe(surface)
    expect(analyse(text).at(-1)).toMatchObject({ surface: '拭く', start: 6, end: 8 })
  })

  it('are none in an empty text', () => {
    expect(analyse('')).toEqual([])
  })
})
