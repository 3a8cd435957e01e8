import fc from 'fast-check'
import { APPLICATION_STATUSES } from '../application/status'
import { ROLES } from '../role'
import { otherSide, REVIEW_SIDES, type ReviewSide, sideOf } from './criteria'
import {
  hideRefusalOf,
  isShown,
  mayRead,
  releaseDue,
  replyRefusalOf,
  type ReviewedVisit,
  toRelease,
  writableUntil,
  type Written,
  writeRefusalOf,
} from './rules'

const completedAt = new Date('2026-01-10T03:00:00Z')
const visit: ReviewedVisit = { status: 'completed', completedAt, written: [] }
const next = new Date('2026-01-11T03:00:00Z')
const review = (side: ReviewSide, given: Partial<Written> = {}): Written => ({
  side,
  releaseDueAt: releaseDue(completedAt),
  releasedAt: null,
  hiddenAt: null,
  ...given,
})

describe('writing a review', () => {
  it('is for the two sides of a completed visit', () => {
    expect(ROLES.filter((role) => writeRefusalOf(role, visit, next) === null)).toEqual(['facility', 'resident'])
    for (const status of APPLICATION_STATUSES)
      expect(writeRefusalOf('resident', { ...visit, status }, next)).toBe(status === 'completed' ? null : 'not_completed')
    expect(writeRefusalOf('resident', { ...visit, completedAt: null }, next)).toBe('not_completed')
  })
  it('is open for 30 days, the last instant included', () => {
    expect(writableUntil(completedAt)).toEqual(new Date('2026-02-09T03:00:00Z'))
    expect(writeRefusalOf('facility', visit, new Date('2026-02-09T03:00:00.000Z'))).toBeNull()
    expect(writeRefusalOf('facility', visit, new Date('2026-02-09T03:00:00.001Z'))).toBe('too_late')
  })
  it('happens once for each side', () => {
    const written = [review('resident')]
    expect(writeRefusalOf('resident', { ...visit, written }, next)).toBe('already_written')
    expect(writeRefusalOf('facility', { ...visit, written }, next)).toBeNull()
  })
  it('is over for whoever could read what the other side wrote', () => {
    const by = (given: Partial<Written>) => writeRefusalOf('facility', { ...visit, written: [review('resident', given)] }, next)
    expect(by({ releasedAt: next })).toBe('other_was_read')
    expect(by({ releasedAt: completedAt, hiddenAt: next })).toBe('other_was_read')
    expect(by({ hiddenAt: next })).toBeNull()
  })
})

describe('a release', () => {
  it('comes when both have written, and brings both', () => {
    expect(toRelease([review('resident')], next)).toEqual([])
    expect(toRelease([review('resident'), review('facility')], next).map(({ side }) => side)).toEqual(['resident', 'facility'])
  })
  it('comes 14 days after the completion at the latest', () => {
    expect(toRelease([review('facility')], new Date('2026-01-24T02:59:59.999Z'))).toEqual([])
    expect(toRelease([review('facility')], new Date('2026-01-24T03:00:00Z'))).toHaveLength(1)
  })
  it('passes over what is hidden, which does not bring the other one forward either', () => {
    const hidden = review('resident', { hiddenAt: next })
    expect(toRelease([hidden, review('facility')], next)).toEqual([])
    expect(toRelease([hidden, review('facility')], releaseDue(completedAt)).map(({ side }) => side)).toEqual(['facility'])
  })
})

describe('a reply', () => {
  const shown = { ...review('resident', { releasedAt: next }), repliedAt: null }
  it('is given once, by the other side, to what it may read', () => {
    expect(ROLES.filter((role) => replyRefusalOf(role, shown, 'ありがとうございました。') === null)).toEqual(['facility'])
    expect(replyRefusalOf('facility', { ...shown, releasedAt: null }, 'はい')).toBe('not_to_answer')
    expect(replyRefusalOf('facility', { ...shown, hiddenAt: next }, 'はい')).toBe('not_to_answer')
    expect(replyRefusalOf('facility', { ...shown, repliedAt: next }, 'はい')).toBe('already_replied')
    expect(replyRefusalOf('facility', shown, ' 　')).toBe('reply_missing')
  })
})

describe('hiding', () => {
  it('is decided by the operator, once and with a reason', () => {
    expect(ROLES.filter((role) => hideRefusalOf(role, { hiddenAt: null }, '個人名があるため') === null)).toEqual(['operator'])
    expect(hideRefusalOf('operator', { hiddenAt: next }, '個人名があるため')).toBe('already_hidden')
    expect(hideRefusalOf('operator', { hiddenAt: null }, ' ')).toBe('reason_required')
  })
})

type Command = { does: 'write' | 'hide'; side: ReviewSide } | { does: 'wait'; hours: number } | { does: 'release' }
const commands = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('write' as const), side: fc.constantFrom(...REVIEW_SIDES) }),
    fc.record({ does: fc.constant('hide' as const), side: fc.constantFrom(...REVIEW_SIDES) }),
    fc.record({ does: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 24 * 20 }) }),
    fc.constant({ does: 'release' as const }),
  ),
  { maxLength: 25 },
)

/** Plays commands as the actions do (a write releases what it may, the worker releases now and then) and looks after each. */
function play(given: readonly Command[], look: (written: readonly Written[], now: Date, wrote: ReviewSide | null) => void): void {
  let now = completedAt
  let written: Written[] = []
  const release = () => {
    const due = toRelease(written, now)
    written = written.map((each) => (due.includes(each) ? { ...each, releasedAt: now } : each))
  }
  for (const command of given) {
    let wrote: ReviewSide | null = null
    if (command.does === 'wait') now = new Date(now.getTime() + command.hours * 3_600_000)
    if (command.does === 'release') release()
    if (command.does === 'hide')
      written = written.map((each) => (each.side === command.side && !each.hiddenAt ? { ...each, hiddenAt: now } : each))
    if (command.does === 'write' && writeRefusalOf(command.side, { ...visit, written }, now) === null) {
      written = [...written, review(command.side)]
      wrote = command.side
      look(written, now, wrote)
      release()
    }
    look(written, now, null)
  }
}

describe('whatever both sides, the operator and the worker do in whatever order', () => {
  it('nobody has read the other review when they write their own', () => {
    fc.assert(
      fc.property(commands, (given) => {
        const read = new Set<ReviewSide>()
        play(given, (written, _now, wrote) => {
          if (wrote) expect(read.has(wrote)).toBe(false)
          else for (const each of written) if (mayRead(otherSide(each.side), each)) read.add(otherSide(each.side))
        })
      }),
      { numRuns: 500 },
    )
  })

  it('what the other side can read was released for a reason, and what is hidden it cannot read', () => {
    fc.assert(
      fc.property(commands, (given) =>
        play(given, (written, now) => {
          for (const each of written) {
            const reader = otherSide(each.side)
            expect(mayRead(each.side, each)).toBe(true)
            if (each.hiddenAt) expect(mayRead(reader, each)).toBe(false)
            if (mayRead(reader, each)) expect(written.length === 2 || now >= each.releaseDueAt).toBe(true)
          }
        }),
      ),
      { numRuns: 500 },
    )
  })

  it('everything that is not hidden can be read once its time has come and the worker ran', () => {
    fc.assert(
      fc.property(commands, (given) => {
        let last: readonly Written[] = []
        play([...given, { does: 'wait', hours: 24 * 14 }, { does: 'release' }], (written) => void (last = written))
        for (const each of last) expect(isShown(each)).toBe(each.hiddenAt === null)
        expect(new Set(last.map(({ side }) => side)).size).toBe(last.length)
        expect(last.every(({ side }) => sideOf(side) === side)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
