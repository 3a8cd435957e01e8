import fc from 'fast-check'
import { type AutoAcceptFacts, decide, inPause, type Rule } from './rule'

const visits = (n: number, id = `v${n}`): Rule => ({ id, title: `${n}回以上`, kind: 'visits', visits: n, namesThem: false })
const regular = (namesThem: boolean, id = 'r'): Rule => ({ id, title: 'いつもの方', kind: 'regular', visits: null, namesThem })
const known: AutoAcceptFacts = {
  rules: [visits(3)],
  visitsHere: 3,
  absencesHere: 0,
  facilityPause: { from: null, until: null },
  personPause: { from: null, until: null },
  day: '2026-01-19',
}

describe('the rules of a facility', () => {
  it('accept whoever came often enough and never stayed away, and say so of each rule', () => {
    expect(decide(known, null)).toEqual({
      outcome: 'accepted',
      rule: 'v3',
      checks: [{ rule: 'v3', title: '3回以上', result: 'met' }],
    })
    expect(decide({ ...known, visitsHere: 2 }, null)).toMatchObject({
      outcome: 'no_rule_met',
      rule: null,
      checks: [{ result: 'too_few_visits' }],
    })
    expect(decide({ ...known, absencesHere: 1 }, null)).toMatchObject({
      outcome: 'no_rule_met',
      checks: [{ result: 'was_absent' }],
    })
  })

  it('accept the one they name, and nobody else for it', () => {
    expect(
      decide({ ...known, rules: [regular(false), regular(true, 'mine')], visitsHere: 0, absencesHere: 2 }, null),
    ).toMatchObject({
      outcome: 'accepted',
      rule: 'mine',
      checks: [{ result: 'names_another' }, { result: 'met' }],
    })
  })

  it('leave the application to the facility during a break of either, on its first and its last day', () => {
    const pause = { from: '2026-01-19', until: '2026-01-19' } as const
    expect(decide({ ...known, facilityPause: pause }, null)).toMatchObject({ outcome: 'facility_paused', rule: null })
    expect(decide({ ...known, personPause: pause }, null)).toMatchObject({ outcome: 'person_paused', rule: null })
    expect(decide({ ...known, day: '2026-01-20', facilityPause: pause, personPause: pause }, null)).toMatchObject({
      outcome: 'accepted',
    })
  })

  it('never accept what the table of moves refuses, and say what stood against it', () => {
    for (const refusal of ['slot_full', 'overlap', 'too_close', 'already_started'] as const)
      expect(decide(known, refusal)).toMatchObject({ outcome: refusal, rule: null })
    expect(decide(known, 'not_your_decision')).toMatchObject({ outcome: 'not_possible', rule: null })
  })

  it('never accept somebody whose age stands in the way, however often they came and whatever the rules', () => {
    for (const refusal of ['guardian_missing', 'too_young'] as const)
      fc.assert(
        fc.property(fc.nat(60), fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }), (visitsHere, named) => {
          const rules = [visits(1), ...named.map((names) => regular(names))]
          const decision = decide({ ...known, rules, visitsHere }, refusal)
          expect(decision?.rule).toBeNull()
          expect(['not_possible', 'no_rule_met']).toContain(decision?.outcome)
        }),
      )
  })

  it('are silent where there are none', () => {
    expect(decide({ ...known, rules: [] }, null)).toBeNull()
  })

  it('accept only by a rule that is met, with every rule answered once, whatever the facts', () => {
    const rule = fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 50 }), fc.uuid()).map(([n, id]) => visits(n, id)),
      fc.tuple(fc.boolean(), fc.uuid()).map(([names, id]) => regular(names, id)),
    )
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 6 }),
        fc.nat(60),
        fc.nat(3),
        fc.boolean(),
        (rules, visitsHere, absencesHere, full) => {
          const decision = decide({ ...known, rules, visitsHere, absencesHere }, full ? 'slot_full' : null)
          expect(decision?.checks.map(({ rule: id }) => id)).toEqual(rules.length > 0 ? rules.map(({ id }) => id) : undefined)
          if (decision?.outcome !== 'accepted') return expect(decision?.rule ?? null).toBeNull()
          expect(full).toBe(false)
          const by = rules.find(({ id }) => id === decision.rule)
          expect(by?.namesThem === true || (visitsHere >= (by?.visits ?? 99) && absencesHere === 0)).toBe(true)
        },
      ),
    )
  })
})

describe('a break', () => {
  it('holds from its first day to its last, is open where a day is missing, and is none without days', () => {
    expect(inPause({ from: null, until: null }, '2026-01-19')).toBe(false)
    expect(inPause({ from: '2026-01-20', until: null }, '2026-01-19')).toBe(false)
    expect(inPause({ from: '2026-01-19', until: null }, '2027-01-19')).toBe(true)
    expect(inPause({ from: null, until: '2026-01-19' }, '2026-01-19')).toBe(true)
    expect(inPause({ from: null, until: '2026-01-19' }, '2026-01-20')).toBe(false)
  })
})
