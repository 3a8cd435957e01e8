import { officeNumberCheckDigit } from '@/domain/facility/officeNumber'
import { requestFormRefusals as refusals } from '@/glossary/registration'
import { readRegistrationForm } from './registrationForm'

const number = `437990123${officeNumberCheckDigit('437990123')}`
const doubtful = `437990123${(Number(officeNumberCheckDigit('437990123')) + 1) % 10}`
const form = (given: Record<string, string> = {}): FormData => {
  const data = new FormData()
  const filled = {
    officeNumber: number,
    facilityName: '憩いの家 さくら',
    contactName: '髙﨑 花',
    email: 'hana@example.jp',
    phone: '096-000-0000',
    message: '',
    agreed: 'yes',
    ...given,
  }
  for (const [name, value] of Object.entries(filled)) data.append(name, value)
  return data
}
const errorsOf = (given: Record<string, string>) => {
  const read = readRegistrationForm(form(given))
  return 'errors' in read ? Object.keys(read.errors) : []
}

describe('the form of a facility', () => {
  it('is taken as it was filled in, an empty message as none', () => {
    expect(readRegistrationForm(form())).toEqual({
      request: {
        officeNumber: number,
        facilityName: '憩いの家 さくら',
        contactName: '髙﨑 花',
        email: 'hana@example.jp',
        phone: '096-000-0000',
        message: null,
      },
    })
  })

  it('takes full-width characters and any dash for what they mean', () => {
    const wide = number.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    expect(
      readRegistrationForm(form({ officeNumber: ` ${wide}`, phone: '（０９６）０００ー００００', email: 'ｈａｎａ@example.jp' })),
    ).toMatchObject({ request: { officeNumber: number, email: 'hana@example.jp' } })
  })

  it('asks for a name that is missing, and says how long it may be where it is too long', () => {
    for (const [facilityName, sentence] of [
      ['', refusals.facilityName],
      ['あ'.repeat(201), refusals.facilityNameLong],
    ] as const)
      expect(readRegistrationForm(form({ facilityName }))).toMatchObject({ errors: { facilityName: sentence } })
  })

  it('says which lines are wrong and keeps what was typed', () => {
    expect(errorsOf({ officeNumber: '123', email: 'hana', phone: 'なし', agreed: '' })).toEqual([
      'officeNumber',
      'email',
      'phone',
      'agreed',
    ])
    expect(errorsOf({ facilityName: ' ', contactName: 'a\r\nBcc: x@example.jp', message: 'あ'.repeat(2001) })).toEqual([
      'facilityName',
      'contactName',
      'message',
    ])
    expect(readRegistrationForm(form({ email: 'hana' }))).toMatchObject({
      values: { email: 'hana', facilityName: '憩いの家 さくら' },
    })
  })

  it('doubts a number whose check digit does not fit once, and takes it when it is sent again', () => {
    const first = readRegistrationForm(form({ officeNumber: doubtful }))
    expect(first).toMatchObject({
      errors: { officeNumber: expect.stringContaining('もう一度送信') },
      values: { doubted: doubtful },
    })
    expect(readRegistrationForm(form({ officeNumber: doubtful, doubted: doubtful }))).toMatchObject({
      request: { officeNumber: doubtful },
    })
  })
})
