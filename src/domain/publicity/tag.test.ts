import { freeTag, taggedAddress, tagIn, tagOf } from './tag'

describe('the tag of an activity', () => {
  it('marks an address so that what comes by it is known', () => {
    expect(taggedAddress('https://example.jp/a?b=1', 'sns-0120')).toBe('https://example.jp/a?b=1&from=sns-0120')
    expect(taggedAddress('https://example.jp/?from=old', 'new')).toBe('https://example.jp/?from=new')
    expect(taggedAddress('example', 'x')).toBeNull()
  })
  it('is read large and small alike, and never longer or stranger than an address carries it', () => {
    expect(tagOf(' SNS-0120 ')).toBe('sns-0120')
    for (const text of ['', '-a', 'a b', 'あ', 'a'.repeat(41), '<script>', "a'--", null, undefined])
      expect(tagOf(text)).toBeNull()
  })
  it('is nobody’s where an address carries two', () => {
    expect(tagIn(['flyer-1'])).toBe('flyer-1')
    expect(tagIn(['flyer-1', 'sns-1'])).toBeNull()
    expect(tagIn([])).toBeNull()
  })
  it('is made of channel and day, and of a number where that is taken', () => {
    expect(freeTag('sns', '2026-01-20', new Set())).toBe('sns-20260120')
    expect(freeTag('sns', '2026-01-20', new Set(['sns-20260120', 'sns-20260120-2']))).toBe('sns-20260120-3')
  })
})
