import fc from 'fast-check'
import { emailKey, matchValues, phoneKey, sharedTraits, type Traits } from './matchKeys'

const person: Traits = {
  name: '髙﨑　花子',
  kana: 'たかさき はなこ',
  birthDate: '1958-03-02',
  phones: ['090-1234-5678'],
  emails: [],
}
const shares = (one: Traits, other: Traits): string[] => {
  const own = new Set(matchValues(one).map(({ kind, value }) => `${kind}:${value}`))
  return matchValues(other)
    .filter(({ kind, value }) => own.has(`${kind}:${value}`))
    .map(({ kind }) => kind)
}

describe('what finds one person twice', () => {
  it('is a name or its reading with the birth date or the phone, however they are typed', () => {
    expect(
      shares(person, { ...person, name: '高崎花子', kana: 'ﾀｶｻｷ ﾊﾅｺ', birthDate: '1958-03-02', phones: ['＋81 90 1234 5678'] }),
    ).toEqual(['name_birth', 'kana_birth', 'name_phone', 'kana_phone', 'birth_phone'])
  })

  it('is a changed surname with the same birth date and phone', () => {
    expect(shares(person, { ...person, name: '熊本花子', kana: 'クマモトハナコ' })).toEqual(['birth_phone'])
  })

  it('is never a name alone, a birth date alone or the phone of a family', () => {
    expect(shares(person, { ...person, birthDate: '1960-01-01', phones: [] })).toEqual([])
    expect(shares(person, { ...person, name: '高崎一郎', kana: 'タカサキイチロウ', phones: [] })).toEqual([])
    expect(shares(person, { ...person, name: '高崎一郎', kana: 'タカサキイチロウ', birthDate: '1955-01-01' })).toEqual([])
  })

  it('is nothing where nothing is known', () => {
    expect(matchValues({ name: '', kana: null, birthDate: '', phones: ['', null], emails: [undefined, ' '] })).toEqual([])
    expect(matchValues({ ...person, birthDate: null, phones: [] })).toEqual([])
  })

  it('is told by each trait once', () => {
    expect(sharedTraits(['kana_phone', 'name_birth', 'name_phone'])).toEqual(['name', 'kana', 'birth', 'phone'])
  })

  it('has one form of every phone number and address', () => {
    expect(phoneKey('+81-96-328-0000')).toBe('0963280000')
    expect(phoneKey('+81 (0)96-328-0000')).toBe('0963280000')
    expect(emailKey(' Ｈanako@Example.JP ')).toBe('hanako@example.jp')
    fc.assert(fc.property(fc.string(), (raw) => expect(phoneKey(phoneKey(raw))).toBe(phoneKey(raw))))
    fc.assert(fc.property(fc.string(), (raw) => expect(emailKey(emailKey(raw))).toBe(emailKey(raw))))
  })
})
