import fc from 'fast-check'
import { telephoneOf } from './telephone'

describe('a telephone number', () => {
  it.each([
    ['096-328-0000', '0963280000'],
    ['（０９６）３２８－００００', '0963280000'],
    ['096ー328ー0000　', '0963280000'],
    ['09012345678', '09012345678'],
    ['+81 96 328 0000', '0963280000'],
    ['0120-123-456', '0120123456'],
    ['096-328-0000（内線12）', '0963280000'],
    ['096-328-0000（代表）', '0963280000'],
  ])('%s is dialled as %s', (written, digits) => {
    expect(telephoneOf(written)).toBe(digits)
  })

  it.each([
    'ほげ',
    '',
    '不明',
    '096-328-000',
    '096-328-00000000',
    '096-328-2111/2112',
    'javascript:0963280000',
    '内線12',
    '1963280000',
  ])('is not "%s"', (written) => {
    expect(telephoneOf(written)).toBeNull()
  })

  it('is nothing but digits from a nought on, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9()+ -]{8,16}$/)), (written) => {
        expect(telephoneOf(written) ?? '0963280000').toMatch(/^0\d{9,10}$/)
      }),
    )
  })
})
