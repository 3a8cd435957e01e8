import fc from 'fast-check'
import { addDays, type Day } from '../calendar/jst'
import { type MergingHome, mergedHomes, placeOfMove, type Stretch } from './homes'

const day = (n: number): Day => addDays('2026-01-01', n)
const DAYS = Array.from({ length: 100 }, (_, n) => day(n - 1))
const on = (stretch: Stretch, at: Day) => stretch.since <= at && (stretch.until === null || at <= stretch.until)

/** A history without overlaps: gaps and lengths one after another, the last one perhaps without an end. */
const history = (of: 'kept' | 'dropped') =>
  fc
    .array(fc.record({ gap: fc.nat(6), length: fc.integer({ min: 1, max: 12 }), proven: fc.boolean(), inCity: fc.boolean() }), {
      maxLength: 5,
    })
    .chain((parts) => fc.boolean().map((open) => ({ parts, open })))
    .map(({ open, parts }) => {
      let next = 0
      return parts.map(({ gap, inCity, length, proven }, index): MergingHome => {
        const first = next + gap
        next = first + length
        const last = open && index === parts.length - 1
        return { id: `${of} ${index}`, of, inCity, proven, since: day(first), until: last ? null : day(next - 1) }
      })
    })

describe('the homes of two records of one person', () => {
  it('become one history: each day stands once, in the best home any of both knew for it', () => {
    fc.assert(
      fc.property(history('kept'), history('dropped'), (kept, dropped) => {
        const all = [...kept, ...dropped]
        const { pass, pieces, replaced } = mergedHomes(all)
        const after = [
          ...kept.filter(({ id }) => !replaced.includes(id)),
          ...dropped.filter(({ id }) => pass.includes(id)),
          ...pieces.map((piece) => ({ ...(all.find(({ id }) => id === piece.home) as MergingHome), ...piece })),
        ]
        for (const each of DAYS) {
          const [before, now] = [all, after].map((homes) => homes.filter((home) => on(home, each)))
          expect(now).toHaveLength(Math.min(1, before?.length ?? 0))
          for (const trait of [(h: MergingHome) => h.proven && h.inCity, (h: MergingHome) => h.proven])
            expect(now?.some(trait)).toBe(before?.some(trait))
        }
      }),
    )
  })

  it('let the proven one win over what was only said, and keep the days it does not cover', () => {
    const said: MergingHome = { id: 'said', of: 'kept', proven: false, inCity: true, since: '2021-01-01', until: null }
    const seen: MergingHome = { id: 'seen', of: 'dropped', proven: true, inCity: true, since: '2024-05-01', until: null }
    expect(mergedHomes([said, seen])).toEqual({
      pass: ['seen'],
      replaced: ['said'],
      pieces: [{ home: 'said', since: '2021-01-01', until: '2024-04-30' }],
    })
    expect(mergedHomes([{ ...said, proven: true }, seen])).toEqual({ pass: [], replaced: [], pieces: [] })
  })
})

describe('a reported move', () => {
  const old = { id: 'old', since: '2020-01-01', until: '2026-05-31' }
  const later = { id: 'later', since: '2026-06-01', until: null }

  it('ends the home of its first day on the eve and lasts until the next one', () => {
    expect(placeOfMove('2026-07-10', [old, later])).toEqual({ ends: { ...later, lastDay: '2026-07-09' }, until: null })
    expect(placeOfMove('2026-04-01', [old, later])).toEqual({ ends: { ...old, lastDay: '2026-03-31' }, until: '2026-05-31' })
    expect(placeOfMove('2019-01-01', [old])).toEqual({ ends: null, until: '2019-12-31' })
    expect(placeOfMove('2026-01-01', [])).toEqual({ ends: null, until: null })
  })

  it('has no place on the day on which another home begins', () => {
    expect(placeOfMove('2026-06-01', [old, later])).toBe('begins_then')
  })
})
