import fc from 'fast-check'
import { at } from '../calendar/jst'
import { ROLES } from '../role'
import { APPLICATION_STATUSES, HOLDS_SEAT } from './status'
import { nextStatuses } from './transitions'
import { remindRefusalOf, unsettledKindOf } from './unsettled'

const [startsAt, endsAt] = [at('2026-01-19', '10:00'), at('2026-01-19', '12:00')]
const kindsAt = (now: Date) =>
  APPLICATION_STATUSES.flatMap((status) => {
    const kind = unsettledKindOf({ status, startsAt, endsAt }, now)
    return kind ? [[status, kind]] : []
  })

describe('a visit that is not settled', () => {
  it('is one nobody recorded after its end, one without an answer, or one that is disputed', () => {
    expect(kindsAt(endsAt)).toEqual([
      ['accepted', 'unrecorded'],
      ['attended', 'unanswered'],
      ['disputed', 'disputed'],
    ])
  })
  it('misses no record while it is going on, and nothing before it began', () => {
    expect(kindsAt(new Date(endsAt.getTime() - 1))).toEqual([
      ['attended', 'unanswered'],
      ['disputed', 'disputed'],
    ])
    expect(kindsAt(new Date(startsAt.getTime() - 1))).toEqual([])
  })
  it('holds a seat, is not completed, and somebody can still move it on', () => {
    for (const status of APPLICATION_STATUSES.filter((each) => unsettledKindOf({ status: each, startsAt, endsAt }, endsAt))) {
      expect(HOLDS_SEAT).toContain(status)
      expect(status).not.toBe('completed')
      expect(ROLES.some((role) => nextStatuses(status, role).length > 0)).toBe(true)
    }
  })
})

describe('reminding a facility of its records', () => {
  it('is for the operator, when something is missing, somebody can be written to, and nobody was today', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROLES),
        fc.record({ unrecorded: fc.nat(3), recipients: fc.nat(3), remindedToday: fc.boolean() }),
        (by, facts) => {
          const may = by === 'operator' && facts.unrecorded > 0 && facts.recipients > 0 && !facts.remindedToday
          expect(remindRefusalOf(by, facts) === null).toBe(may)
        },
      ),
      { numRuns: 500, seed: 1 },
    )
  })
})
