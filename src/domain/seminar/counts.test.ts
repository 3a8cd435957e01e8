import { countsByKind } from './counts'

describe('the people of a seminar', () => {
  it('are counted by the kind they came as: who cancelled is left out, who came unannounced is in both', () => {
    expect(
      countsByKind([
        { kind: 'manager', people: 2, status: 'attended' },
        { kind: 'manager', people: 1, status: 'absent' },
        { kind: 'care_staff', people: 3, status: 'signed_up' },
        { kind: 'care_staff', people: 4, status: 'cancelled' },
        { kind: 'other', people: 5, status: 'cancelled' },
      ]),
    ).toEqual([
      { kind: 'manager', signedUp: 3, came: 2 },
      { kind: 'care_staff', signedUp: 3, came: 0 },
    ])
    expect(countsByKind([])).toEqual([])
  })
})
