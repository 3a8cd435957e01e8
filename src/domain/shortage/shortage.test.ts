import fc from 'fast-check'
import { type Candidate, chooseNotices, noticeReasonOf } from './notices'
import { type ShortSlot, shortageOf } from './shortage'

const startsAt = new Date('2026-01-20T10:00:00+09:00')
const slot: ShortSlot = { startsAt, capacity: 3, needed: null, seatsTaken: 2, isUrgent: false }
const at = (text: string) => new Date(`2026-01-${text}+09:00`)

describe('a slot that is short of people', () => {
  it('is so by itself from so many hours before its start, until it begins or has enough', () => {
    expect(shortageOf(slot, 72, at('17T09:59:59'))).toBeNull()
    expect(shortageOf(slot, 72, at('17T10:00:00'))).toBe('by_itself')
    expect(shortageOf(slot, 72, at('20T09:59:59'))).toBe('by_itself')
    expect(shortageOf(slot, 72, at('20T10:00:00'))).toBeNull()
    expect(shortageOf({ ...slot, needed: 2 }, 72, at('19T10:00:00'))).toBeNull()
    expect(shortageOf({ ...slot, needed: 2, seatsTaken: 1 }, 72, at('19T10:00:00'))).toBe('by_itself')
    expect(shortageOf(slot, 0, at('19T10:00:00'))).toBeNull()
  })
  it('is so when its facility says so, as long as a seat is free', () => {
    expect(shortageOf({ ...slot, isUrgent: true }, 0, at('01T10:00:00'))).toBe('asked')
    expect(shortageOf({ ...slot, isUrgent: true, seatsTaken: 3 }, 72, at('19T10:00:00'))).toBeNull()
    expect(shortageOf({ ...slot, isUrgent: true }, 72, startsAt)).toBeNull()
  })
})

describe('whom a notice of an urgent seat goes to', () => {
  it('is said by the nearest reason there is', () => {
    expect(noticeReasonOf({ ward: true, category: true, near: true })).toBe('ward')
    expect(noticeReasonOf({ ward: false, category: true, near: true })).toBe('category')
    expect(noticeReasonOf({ ward: false, category: false, near: false })).toBeNull()
  })
  it('is the first slots to begin, when there are more than one person is told of', () => {
    const of = (name: string, day: string): Candidate => ({
      volunteer: 'v',
      slot: name,
      startsAt: at(`${day}T10:00:00`),
      told: 1,
      perWeek: 2,
    })
    expect(chooseNotices([of('c', '22'), of('a', '20'), of('b', '21')]).map(({ slot: name }) => name)).toEqual(['a'])
  })
  it('is nobody twice of a slot and nobody more often than k times a week, whoever is asked about', () => {
    const candidate = fc
      .record({
        volunteer: fc.constantFrom('a', 'b', 'c'),
        slot: fc.constantFrom('1', '2', '3', '4'),
        day: fc.integer({ min: 10, max: 28 }),
      })
      .map(({ day, ...each }) => ({ ...each, startsAt: at(`${day}T10:00:00`), told: { a: 0, b: 1, c: 5 }[each.volunteer] ?? 0 }))
    fc.assert(
      fc.property(fc.array(candidate), fc.integer({ min: 0, max: 4 }), (candidates, perWeek) => {
        const chosen = chooseNotices(candidates.map((each) => ({ ...each, perWeek })))
        const pairs = chosen.map(({ slot: one, volunteer }) => `${volunteer}/${one}`)
        expect(new Set(pairs).size).toBe(pairs.length)
        for (const volunteer of ['a', 'b', 'c'] as const) {
          const told = { a: 0, b: 1, c: 5 }[volunteer]
          const own = candidates.filter((each) => each.volunteer === volunteer)
          const most = Math.max(0, perWeek - told)
          expect(chosen.filter((each) => each.volunteer === volunteer)).toHaveLength(
            Math.min(most, new Set(own.map(({ slot: one }) => one)).size),
          )
        }
      }),
    )
  })
})
