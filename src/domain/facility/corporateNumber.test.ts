import fc from 'fast-check'
import { corporateNumberCheckDigit, corporateNumberFault } from './corporateNumber'

describe('the number of a corporation', () => {
  it.each(['2011001027780', '5330005001344', '3330005003490', '2330005001529'])('takes %s', (number) => {
    expect(corporateNumberFault(number)).toBeNull()
  })

  it.each(['3011001027780', '1234567890123'])('doubts %s for its first digit', (number) => {
    expect(corporateNumberFault(number)).toBe('check_digit')
  })

  it.each(['201100102778', '', '20110010277800', '２011001027780'])('does not take %s for a number', (text) => {
    expect(corporateNumberFault(text)).toBe('malformed')
  })

  it('has one first digit from 1 to 9 for any twelve digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), (twelve) => {
        expect(corporateNumberCheckDigit(twelve)).toMatch(/^[1-9]$/)
        expect([...'0123456789'].filter((first) => corporateNumberFault(first + twelve) === null)).toHaveLength(1)
      }),
    )
  })
})
