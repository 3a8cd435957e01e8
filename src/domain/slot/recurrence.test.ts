import fc from 'fast-check'
import { addDays, at, dayOf } from '../calendar/jst'
import {
  occurrencesOf,
  outcomeOf,
  type Recurrence,
  RECURRENCE_MOST,
  type RecurrenceFacts,
  recurrenceRefusalOf,
  WEEKDAYS,
  type Weekday,
} from './recurrence'

/** 1 January 2026 is a Thursday. */
const rule: Recurrence = {
  weekdays: [1, 4],
  from: '10:00',
  to: '12:00',
  firstDay: '2026-01-01',
  lastDay: '2026-01-31',
  everyWeeks: 1,
  skipHolidays: true,
}
const now = at('2025-12-20', '09:00')
const holidays = new Map([
  ['2026-01-01', '元日'],
  ['2026-01-12', '成人の日'],
])
const facts: RecurrenceFacts = {
  programme: { startsOn: '2025-12-01', endsOn: '2026-03-31' },
  registered: () => true,
  standing: new Map(),
}
const days = (given: Partial<Recurrence>) => occurrencesOf({ ...rule, ...given }, holidays).map(({ day }) => day)

describe('dates that repeat', () => {
  it('fall on the chosen weekdays of every week', () => {
    expect(days({})).toEqual([
      '2026-01-01',
      '2026-01-05',
      '2026-01-08',
      '2026-01-12',
      '2026-01-15',
      '2026-01-19',
      '2026-01-22',
      '2026-01-26',
      '2026-01-29',
    ])
  })
  it('fall on every other week, counted from the week of the first day', () => {
    expect(days({ everyWeeks: 2 })).toEqual(['2026-01-01', '2026-01-12', '2026-01-15', '2026-01-26', '2026-01-29'])
    expect(days({ everyWeeks: 2, firstDay: '2026-01-04' })).toEqual(['2026-01-05', '2026-01-08', '2026-01-19', '2026-01-22'])
  })
  it('name their holiday and are read as clock times in Tokyo', () => {
    expect(occurrencesOf({ ...rule, lastDay: '2026-01-05' }, holidays)).toEqual([
      { day: '2026-01-01', startsAt: at('2026-01-01', '10:00'), endsAt: at('2026-01-01', '12:00'), holiday: '元日' },
      { day: '2026-01-05', startsAt: at('2026-01-05', '10:00'), endsAt: at('2026-01-05', '12:00'), holiday: null },
    ])
  })

  const anyRule = fc.record({
    weekdays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
    offset: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 0, max: 90 }),
    everyWeeks: fc.constantFrom(1 as const, 2 as const),
    skipHolidays: fc.boolean(),
  })
  type Given = { weekdays: Weekday[]; offset: number; length: number; everyWeeks: 1 | 2; skipHolidays: boolean }
  const ruleOf = ({ length, offset, ...given }: Given): Recurrence => {
    const firstDay = addDays('2026-01-01', offset)
    return { ...rule, ...given, firstDay, lastDay: addDays(firstDay, length) }
  }

  it('are each inside the range, on a chosen weekday, once, in order, and fourteen days apart at least where every other week is asked', () => {
    fc.assert(
      fc.property(anyRule, (given) => {
        const wanted = ruleOf(given)
        const found = occurrencesOf(wanted, holidays)
        const list = found.map(({ day }) => day)
        expect(list).toEqual([...new Set(list)].sort())
        for (const { day, startsAt } of found) {
          expect(day >= wanted.firstDay && day <= wanted.lastDay).toBe(true)
          expect(wanted.weekdays).toContain(new Date(`${day}T12:00:00Z`).getUTCDay())
          expect(dayOf(startsAt)).toBe(day)
          if (wanted.everyWeeks === 2) expect(list).not.toContain(addDays(day, 7))
        }
      }),
    )
  })

  it('are made once: planned again over what the first run made, nothing is left to make', () => {
    fc.assert(
      fc.property(anyRule, (given) => {
        const wanted = ruleOf(given)
        const found = occurrencesOf(wanted, holidays)
        const judged = (standing: RecurrenceFacts['standing']) =>
          found.map((each) => outcomeOf(each, wanted.skipHolidays, { ...facts, standing }, now))
        const first = judged(new Map())
        const made = new Map(
          found.filter((_, index) => first[index] === 'make').map(({ startsAt }) => [startsAt.getTime(), 'open'] as const),
        )
        const second = judged(made)
        expect(second).not.toContain('make')
        expect(second.filter((each) => each === 'exists')).toHaveLength(made.size)
      }),
    )
  })
})

describe('what becomes of a date', () => {
  const [newYear, monday] = occurrencesOf(rule, holidays)
  if (!newYear || !monday) throw new Error('the rule has dates')

  it('is left out on a holiday only where that is asked', () => {
    expect(outcomeOf(newYear, true, facts, now)).toBe('holiday')
    expect(outcomeOf(newYear, false, facts, now)).toBe('make')
    expect(outcomeOf(monday, true, facts, now)).toBe('make')
  })
  it('is left as it is where a slot stands, and not offered again where one was called off', () => {
    const standing = (status: 'open' | 'cancelled') => ({ ...facts, standing: new Map([[monday.startsAt.getTime(), status]]) })
    expect(outcomeOf(monday, true, standing('open'), now)).toBe('exists')
    expect(outcomeOf(monday, true, standing('cancelled'), now)).toBe('called_off')
  })
  it('is refused with the reason every slot is refused with', () => {
    expect(outcomeOf(monday, true, facts, at('2026-01-05', '10:00'))).toBe('not_in_future')
    expect(outcomeOf(monday, true, { ...facts, registered: (day) => day < '2026-01-05' }, now)).toBe('facility_not_registered')
    expect(outcomeOf(monday, true, { ...facts, programme: { startsOn: '2025-12-01', endsOn: '2026-01-04' } }, now)).toBe(
      'outside_programme',
    )
    const [long] = occurrencesOf({ ...rule, from: '08:00', to: '20:01', firstDay: '2026-01-05' }, holidays)
    expect(long && outcomeOf(long, true, facts, now)).toBe('too_long')
  })
})

describe('a rule', () => {
  const asked = { by: 'facility', listing: 'published' } as const
  it.each([
    [{}, asked, null],
    [{}, { ...asked, by: 'operator' }, null],
    [{}, { ...asked, by: 'city' }, 'not_yours'],
    [{}, { ...asked, by: 'resident' }, 'not_yours'],
    [{}, { ...asked, listing: 'closed' }, 'listing_closed'],
    [{}, { ...asked, listing: 'suspended' }, 'listing_suspended'],
    [{ weekdays: [] }, asked, 'no_weekday'],
    [{ lastDay: '2025-12-31' }, asked, 'last_before_first'],
    [{ lastDay: '2026-01-01' }, asked, null],
    [{ to: '10:00' }, asked, 'end_not_after_start'],
    [{ lastDay: '9999-12-31' }, asked, 'range_too_long'],
  ] as const)('%j asked by %j is answered with %s', (given, by, refusal) => {
    expect(recurrenceRefusalOf({ ...rule, ...given }, by)).toBe(refusal)
  })
  it('makes at most one hundred dates in one run', () => {
    const everyDay = { ...rule, weekdays: WEEKDAYS }
    expect(recurrenceRefusalOf({ ...everyDay, lastDay: addDays(rule.firstDay, RECURRENCE_MOST - 1) }, asked)).toBeNull()
    expect(recurrenceRefusalOf({ ...everyDay, lastDay: addDays(rule.firstDay, RECURRENCE_MOST) }, asked)).toBe('too_many')
  })
})
