import { passwordRefusalOf } from './password'

describe('a password', () => {
  it.each(['correct horse battery', '夏の花火大会は白川の橋から', 'k7#Wq-92.vLp', '😀😀😀😀😀😀😀😀😀😀😀a'])(
    '%s may be used',
    (password) => {
      expect(passwordRefusalOf(password, 'hanako@example.jp')).toBeNull()
    },
  )
  it.each(['', 'short', '12345678901', '花火大会', '😀😀😀😀😀😀'])(
    '%j is too short: characters are counted, not bytes',
    (password) => {
      expect(passwordRefusalOf(password, null)).toBe('passwordTooShort')
    },
  )
  it.each([
    'password2026',
    'PASSWORD!!!!',
    'aaaaaaaaaaaa',
    '　　　　　　　　　　　　',
    '0123456789.!',
    'kumamoto2026',
    'qwertyuiop12',
    'kaigo2026!!!',
  ])('%j is what everybody takes', (password) => {
    expect(passwordRefusalOf(password, null)).toBe('passwordTooCommon')
  })
  it('is not the name of its own mailbox with a few digits', () => {
    expect(passwordRefusalOf('hanako.kumamoto1', 'hanako.kumamoto@example.jp')).toBe('passwordTooCommon')
    expect(passwordRefusalOf('hanako.kumamoto1', 'taro@example.jp')).toBeNull()
  })
})
