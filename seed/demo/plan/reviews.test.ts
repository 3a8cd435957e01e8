import { at } from '@/domain/calendar/jst'
import { REVIEW_SIDES, unscored } from '@/domain/review/criteria'
import { RELEASE_DAYS, toRelease, type Written, writeRefusalOf } from '@/domain/review/rules'
import { demoPlan } from './demoPlan'
import { planReviews } from './reviews'

const plan = demoPlan(at('2026-11-22', '10:00'))
const events = planReviews(plan)
const of = (kind: (typeof events)[number]['kind']) => events.filter((event) => event.kind === kind)

describe('the reviews of the demo', () => {
  it('are of both sides, with an answer, one that is hidden and one for the operator alone', () => {
    for (const side of REVIEW_SIDES)
      expect(events.filter((event) => event.kind === 'write' && event.side === side).length).toBeGreaterThan(40)
    expect(of('reply').length).toBeGreaterThan(3)
    expect(of('hide')).toHaveLength(1)
    expect(events.filter((event) => event.kind === 'write' && event.privateNote).length).toBeGreaterThan(0)
  })

  it('are the same whenever they are planned, and none is later than the history', () => {
    expect(planReviews(demoPlan(at('2026-11-22', '18:00')))).toEqual(events)
    expect(events.every(({ at: when }) => when < plan.until)).toBe(true)
  })

  it('keep the rules: each written in time, complete, and before the other could be read', () => {
    const written = new Map<number, Written[]>()
    for (const event of events) {
      if (event.kind !== 'write') continue
      const standing = written.get(event.application) ?? []
      const completedAt = plan.applications[event.application]?.moves.at(-1)?.at ?? null
      expect(writeRefusalOf(event.side, { status: 'completed', completedAt, written: standing }, event.at)).toBeNull()
      expect(unscored(event.side, event.scores)).toEqual([])
      const releaseDueAt = new Date((completedAt?.getTime() ?? 0) + RELEASE_DAYS * 86_400_000)
      const all = [...standing, { side: event.side, releaseDueAt, releasedAt: null, hiddenAt: null }]
      const due = toRelease(all, event.at)
      written.set(
        event.application,
        all.map((each) => (due.includes(each) ? { ...each, releasedAt: event.at } : each)),
      )
    }
    expect(written.size).toBeGreaterThan(60)
  })
})
