import fc from 'fast-check'
import { readWebAddress } from './webAddress'

describe('the web address of a facility', () => {
  it.each([
    ['https://example.or.jp/', 'https://example.or.jp/'],
    ['http://example.or.jp/kaigo?x=1#a', 'http://example.or.jp/kaigo?x=1#a'],
    ['www.example.or.jp', 'http://www.example.or.jp'],
    ['example.com/kaigo.html', 'http://example.com/kaigo.html'],
    ['htt://example.jp/', 'http://example.jp/'],
    ['htttp://example.jp/', 'http://example.jp/'],
    ['http//www.example.jp', 'http://www.example.jp'],
    ['https:/example.jp', 'https://example.jp'],
    ['http：//www.example.jp/', 'http://www.example.jp/'],
    ['ｈｔｔｐ：／／ｗｗｗ．ｅxample．ｃｏｍ', 'http://www.example.com'],
    ['https://example.co.jp./wp', 'https://example.co.jp/wp'],
  ])('%s becomes %s', (cell, address) => {
    expect(readWebAddress(cell)).toBe(address)
  })

  it.each(['', '　'])('"%s" is none', (cell) => {
    expect(readWebAddress(cell)).toBeNull()
  })

  it.each([
    'someone@example.jp',
    'someone＠example.jp',
    '熊本市東区見本町1-1',
    'www.example/or.jp/kaigo/',
    'なし',
    'javascript:alert(1)',
    'http://',
    'http:///example.jp',
    'ftp://example.jp',
    'http://192.168.0.1/',
    'http://localhost/',
    '=HYPERLINK("x")',
    'http://example.jp:999999/',
  ])('%s is not usable', (cell) => {
    expect(readWebAddress(cell)).toBe('unusable')
  })

  it('is always an http address, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.emailAddress()), (cell) => {
        const address = readWebAddress(cell)
        if (address === null || address === 'unusable') return
        expect(['http:', 'https:']).toContain(new URL(address).protocol)
        expect(readWebAddress(address)).toBe(address)
      }),
    )
  })
})
