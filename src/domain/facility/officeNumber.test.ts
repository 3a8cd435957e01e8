import fc from 'fast-check'
import { officeNumberCheckDigit, officeNumberFault } from './officeNumber'

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPRSTUVWXYZ']
const digit = fc.constantFrom(...'0123456789')
const nine = fc
  .tuple(digit, digit, fc.constantFrom(...ALPHABET), digit, digit, digit, digit, digit, digit)
  .map((parts) => parts.join(''))

describe('the number of a care office', () => {
  it.each(['4370106637', '4390101097', '4350180123', '43B0100185', '43B0100219', '4370112502'])('takes %s', (number) => {
    expect(officeNumberFault(number)).toBeNull()
  })

  it.each(['4370106638', '4390101096', '43B0100186'])('doubts %s for its check digit', (number) => {
    expect(officeNumberFault(number)).toBe('check_digit')
  })

  it.each(['437010663', '43I0100185', '', '43701066377', '437010663７', '4.37E+09'])('does not take %s for a number', (text) => {
    expect(officeNumberFault(text)).toBe('malformed')
  })

  it('accepts exactly one last digit for any nine characters', () => {
    fc.assert(
      fc.property(nine, (start) => {
        const accepted = [...'0123456789'].filter((last) => officeNumberFault(start + last) === null)
        expect(accepted).toEqual([officeNumberCheckDigit(start)])
      }),
    )
  })

  it('notices any single wrong digit', () => {
    fc.assert(
      fc.property(nine, fc.nat(8), fc.integer({ min: 1, max: 9 }), (start, place, shift) => {
        fc.pre(place !== 2)
        const right = start + officeNumberCheckDigit(start)
        const wrong = right.slice(0, place) + String((Number(right[place]) + shift) % 10) + right.slice(place + 1)
        expect(officeNumberFault(wrong)).toBe('check_digit')
      }),
    )
  })
})
