import { PICTURE_STATES, pictureRefusalOf } from './release'

const reason = '入居者の方のお顔が写っています。'

describe('the release of a picture', () => {
  it('is decided either way and decided again, but never twice the same', () => {
    const refusals = PICTURE_STATES.flatMap((state) =>
      (['released', 'refused'] as const).map((decision) => [state, decision, pictureRefusalOf({ state, decision, reason })]),
    )
    expect(refusals).toEqual([
      ['waiting', 'released', null],
      ['waiting', 'refused', null],
      ['released', 'released', 'decided_already'],
      ['released', 'refused', null],
      ['refused', 'released', null],
      ['refused', 'refused', 'decided_already'],
    ])
  })
  it('is refused with a reason alone, and given without one', () => {
    expect(pictureRefusalOf({ state: 'waiting', decision: 'refused', reason: ' 　\n' })).toBe('reason_required')
    expect(pictureRefusalOf({ state: 'waiting', decision: 'released', reason: '' })).toBeNull()
  })
  it('is nobody’s to give for a picture of the office', () => {
    expect(pictureRefusalOf({ state: null, decision: 'released', reason })).toBe('of_the_office')
  })
})
