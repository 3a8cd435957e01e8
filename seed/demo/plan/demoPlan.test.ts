import { at, dayOf } from '@/domain/calendar/jst'
import { officeNumberFault } from '@/domain/facility/officeNumber'
import { TRANSITIONS } from '@/domain/application/transitions'
import { WEIGHTED_LISTINGS } from '../content/listings'
import { demoPlan, FINISHED_ENDS } from './demoPlan'
import type { PlannedApplication } from './types'

const plan = demoPlan(at('2026-11-22', '10:00'))
const programmeOf = ({ slot }: PlannedApplication) => plan.listings[plan.slots[slot]?.listing ?? -1]?.programme
const finished = plan.applications.filter((each) => programmeOf(each) === 'finished')
const running = plan.applications.filter((each) => programmeOf(each) === 'running')
const ending = (list: readonly PlannedApplication[], ...statuses: string[]) =>
  list.filter(({ moves }) => statuses.includes(moves.at(-1)?.to ?? '')).length

describe('the plan of the demo', () => {
  it('is the same for the same day, whatever the hour, and another for another day', () => {
    const text = JSON.stringify(plan)
    expect(JSON.stringify(demoPlan(at('2026-11-22', '23:59')))).toBe(text)
    expect(JSON.stringify(demoPlan(at('2026-11-23', '00:00')))).not.toBe(text)
  })

  it('has one and the same finished programme on whatever day it begins', () => {
    const other = demoPlan(at('2027-01-05', '08:00'))
    expect(other.applications.slice(0, FINISHED_ENDS.applications)).toEqual(
      plan.applications.slice(0, FINISHED_ENDS.applications),
    )
    expect(other.slots.slice(0, 1500)).toEqual(plan.slots.slice(0, 1500))
  })

  it('has a finished programme of the agreed size', () => {
    expect(plan.listings.filter(({ programme }) => programme === 'finished')).toHaveLength(420)
    expect(plan.slots.filter(({ listing }) => plan.listings[listing]?.programme === 'finished')).toHaveLength(1500)
    expect(finished).toHaveLength(FINISHED_ENDS.applications)
    expect(finished.filter(({ moves }) => moves.some(({ to }) => to === 'accepted'))).toHaveLength(1150)
    expect([
      ending(finished, 'completed'),
      ending(finished, 'no_show'),
      ending(finished, 'disputed'),
      ending(finished, 'cancelled'),
    ]).toEqual([1000, 60, 2, 88])
    expect(ending(finished, 'declined', 'withdrawn', 'expired')).toBe(1450)
  })

  it('offers a listing at most once at one start', () => {
    for (const { slots } of [plan, demoPlan(at('2027-01-05', '08:00')), demoPlan(at('2026-05-11', '08:00'))]) {
      const starts = slots.map(({ listing, startsAt }) => `${listing} ${startsAt.toISOString()}`)
      expect(starts.filter((start, index) => starts.indexOf(start) !== index)).toEqual([])
    }
  })

  it('fills the three seats of the night of 31 December, and everybody comes', () => {
    const night = finished.filter(({ slot }) => plan.slots[slot]?.startsAt.getTime() === at('2025-12-31', '22:30').getTime())
    expect(ending(night, 'completed')).toBe(3)
    expect(plan.slots[night[0]?.slot ?? -1]).toMatchObject({ capacity: 3, endsAt: at('2026-01-01', '00:30') })
  })

  it('has people of every age, four in five without experience, and forty and more of seventy and over', () => {
    const registered = plan.people.filter(({ merged, registeredAt }) => !merged && registeredAt < at('2026-04-01', '00:00'))
    expect(Math.round((registered.filter(({ experience }) => experience === 'none').length * 100) / registered.length)).toBe(78)
    expect(registered.filter(({ ageBand }) => ['70s', '80_and_over'].includes(ageBand)).length).toBeGreaterThanOrEqual(40)
    expect(new Set(registered.map(({ ageBand }) => ageBand)).size).toBe(9)
    expect(new Set(registered.map(({ home }) => home.ward)).size).toBe(6)
  })

  it('invents its facilities: numbers of their own with the right check digit, telephones that reach nobody', () => {
    const first = plan.facilities.filter(({ secondServiceOf }) => secondServiceOf === null)
    expect(new Set(first.map(({ officeNumber }) => officeNumber)).size).toBe(first.length)
    expect(new Set(first.map(({ name }) => name)).size).toBe(first.length)
    expect(
      plan.facilities.filter(
        ({ officeNumber, phone }) =>
          officeNumberFault(officeNumber) !== null || !officeNumber.startsWith('43799') || !phone.startsWith('096-000-'),
      ),
    ).toEqual([])
    expect(plan.facilities.filter(({ secondServiceOf }) => secondServiceOf !== null)).toHaveLength(1)
  })

  it('asks for forty and more kinds of help in all six categories', () => {
    expect(new Set(WEIGHTED_LISTINGS.map(([{ title }]) => title)).size).toBeGreaterThanOrEqual(40)
    expect(new Set(WEIGHTED_LISTINGS.map(([{ category }]) => category)).size).toBe(6)
  })

  it('moves applications in the order of time and only as the rules know', () => {
    const odd = plan.applications.filter(({ moves }) =>
      moves.some(({ at: when, by, to }, index) => {
        const before = moves[index - 1]
        return (
          before &&
          // Only the system answers in the same second: whoever applies for a full slot waits at once.
          (when < before.at ||
            (when.getTime() === before.at.getTime() && by !== 'system') ||
            !TRANSITIONS.some((rule) => rule.to === to && rule.from.includes(before.to) && rule.by.includes(by)))
        )
      }),
    )
    expect(odd).toEqual([])
  })

  it.each(['2026-07-10', '2026-09-01', '2026-11-22', '2027-01-05', '2027-03-31', '2028-02-29'])(
    'leaves something to do on %s',
    (day) => {
      const that = demoPlan(at(day, '08:00'))
      const now = at(day, '00:00')
      const future = that.slots.filter(({ listing, startsAt }) => startsAt > now && that.listings[listing]?.publishedAt)
      expect(new Set(future.map(({ listing }) => listing)).size).toBeGreaterThanOrEqual(30)
      const waiting = that.applications.filter(
        ({ moves, slot }) =>
          ['applied', 'waitlisted'].includes(moves.at(-1)?.to ?? '') && (that.slots[slot]?.startsAt ?? now) > now,
      )
      expect(waiting.length).toBeGreaterThanOrEqual(40)
      expect(that.applications.flatMap(({ moves }) => moves).filter(({ at: when }) => when >= now)).toEqual([])
      const [last] = that.programmes.slice(-1)
      expect(last && last.startsOn < day && last.endsOn > day).toBe(true)
      expect(last?.closings.map(({ month }) => month).length).toBeGreaterThanOrEqual(2)
    },
  )

  it('shows a resident with a past, a visit to confirm and an open application, at a facility with visits to record', () => {
    const mine = running.filter(({ person }) => person === plan.shown.person)
    expect(mine.map(({ moves }) => moves.at(-1)?.to)).toEqual(['completed', 'completed', 'completed', 'attended', 'applied'])
    const here = running.filter(({ slot }) => plan.listings[plan.slots[slot]?.listing ?? -1]?.facility === plan.shown.facility)
    expect(ending(here, 'applied', 'waitlisted')).toBeGreaterThanOrEqual(4)
    expect(
      here.filter(({ moves, slot }) => moves.at(-1)?.to === 'accepted' && (plan.slots[slot]?.startsAt ?? plan.until) < plan.until)
        .length,
    ).toBeGreaterThanOrEqual(3)
    expect(dayOf(plan.until)).toBe('2026-11-22')
  })
})
