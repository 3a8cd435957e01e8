import { inputRefusals } from '@/glossary/input'
import { validWhole } from './validators'

describe('a whole number', () => {
  it('is no fraction, lies within its bounds, and is asked for only where it is needed', () => {
    const percent = validWhole({ min: 0, max: 100 })
    expect([percent(0), percent(100), percent(null)]).toEqual([true, true, true])
    expect([percent(0.5), percent(-1), percent(101)]).toEqual([
      inputRefusals.notWhole,
      inputRefusals.outOfBounds(0, 100),
      inputRefusals.outOfBounds(0, 100),
    ])
    expect([validWhole({})(-2000), validWhole({})(Number.MAX_SAFE_INTEGER + 1)]).toEqual([true, inputRefusals.notWhole])
    expect(validWhole({ required: true })(undefined)).toBe(inputRefusals.required)
  })
})
