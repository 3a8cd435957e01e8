import { isFileName, kindOfFile } from './givenFile'

const bytes = (text: string) => Uint8Array.from([...text].map((character) => character.charCodeAt(0)))

describe('a file that somebody adds', () => {
  it('has a name that leads nowhere else', () => {
    expect(['周知実績.pdf', 'a b.xlsx'].map(isFileName)).toEqual([true, true])
    for (const name of ['', ' a.pdf', '../a.pdf', 'a\\b.pdf', 'a\u0000.pdf', '..', 'a:b.pdf', 'あ'.repeat(121)])
      expect([name, isFileName(name)]).toEqual([name, false])
  })
  it('is what its first bytes say', () => {
    expect(kindOfFile(bytes('%PDF-1.7'), 'a.xlsx')).toBe('pdf')
    expect(kindOfFile(bytes('PK\u0003\u0004'), 'a.XLSX')).toBe('xlsx')
    expect(kindOfFile(bytes('PK\u0003\u0004'), 'a.zip')).toBe('other')
    expect(kindOfFile(bytes('hello'), 'a.pdf')).toBe('other')
  })
})
