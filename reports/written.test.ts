import { isNumeric, onAxis, written } from './written'

describe('a value as a person reads it', () => {
  it('groups thousands and rounds a share to one decimal', () => {
    expect(written('count', 12345)).toBe('12,345')
    expect(written('ratio', 0.3685)).toBe('36.9%')
    expect(written('ratio', 1)).toBe('100.0%')
  })
  it('writes a shortfall with a triangle and a surplus with a plus', () => {
    expect([-1200, 3, 0].map((value) => written('signed', value))).toEqual(['▲1,200', '+3', '0'])
  })
  it('is a dash when there is nothing to say, and 0 when it is 0', () => {
    expect(written('count', null)).toBe('—')
    expect(written('ratio', null)).toBe('—')
    expect(written('count', 0)).toBe('0')
  })
  it('writes a month with its era, and only the month under an axis', () => {
    expect(written('month', '2026-01')).toBe('令和8年1月')
    expect(onAxis('month', '2026-01')).toBe('1月')
    expect(onAxis('text', '中央区')).toBe('中央区')
  })
  it('leaves words as they are', () => {
    expect(written('text', '=1+1')).toBe('=1+1')
    expect([isNumeric('text'), isNumeric('mark'), isNumeric('signed')]).toEqual([false, false, true])
  })
})
