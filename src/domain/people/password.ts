/** The least length of a password (ASVS 6.2.1 asks for 8, the programme for 12). */
export const PASSWORD_MIN = 12

/** What people choose when they are asked for twelve characters and do not want to think. */
const COMMON = /^(.)\1+$|^(0?123456789|abcdefghij|qwertyuiop|password|kumamoto|kaigo|volunteer|welcome|letmein)[\d!@#.]*$/i

export type PasswordRefusal = 'passwordTooShort' | 'passwordTooCommon'

/** Why a password may not be used, or null. Spaces and any character are allowed; pasting too. */
export function passwordRefusalOf(password: string, email: string | null): PasswordRefusal | null {
  if ([...password].length < PASSWORD_MIN) return 'passwordTooShort'
  const plain = password.toLowerCase()
  const name = email?.split('@')[0]?.toLowerCase()
  if (COMMON.test(plain) || (name && name.length >= 4 && plain.replaceAll(name, '').length < 6)) return 'passwordTooCommon'
  return null
}
