import fc from 'fast-check'
import { at } from '../calendar/jst'
import { ROLES } from '../role'
import { ASKED_STATES, type AskedFacts, lapsesAfter, SECOND_ANSWERS, secondRefusalOf, stateAfter } from './asking'

const asked = at('2026-01-20', '10:00')
const waiting: AskedFacts = { state: 'waiting', askedBy: 'anna', lapsesAt: lapsesAfter(asked, 7) }
const on = (day: '2026-01-21' | '2026-01-27', time = '10:00') => ({
  by: 'ben',
  role: 'operator' as const,
  now: at(day, time),
  word: 'はい',
})

describe('a second person', () => {
  it('confirms or declines what another asked for, and the one who asked takes it back', () => {
    expect(secondRefusalOf('confirm', waiting, on('2026-01-21'))).toBeNull()
    expect(secondRefusalOf('decline', waiting, on('2026-01-21'))).toBeNull()
    expect(secondRefusalOf('take_back', waiting, { ...on('2026-01-21'), by: 'anna' })).toBeNull()
    expect([stateAfter.confirm, stateAfter.decline, stateAfter.take_back]).toEqual(['confirmed', 'declined', 'taken_back'])
  })
  it('is never the one who asked, and nobody takes back what another asked for', () => {
    for (const answer of ['confirm', 'decline'] as const)
      expect(secondRefusalOf(answer, waiting, { ...on('2026-01-21'), by: 'anna' })).toBe('own_work')
    expect(secondRefusalOf('take_back', waiting, on('2026-01-21'))).toBe('not_yours')
  })
  it('declines with a word; a confirmation needs none', () => {
    expect(secondRefusalOf('decline', waiting, { ...on('2026-01-21'), word: '　 ' })).toBe('word_required')
    expect(secondRefusalOf('confirm', waiting, { ...on('2026-01-21'), word: '' })).toBeNull()
  })
  it('answers until the agreed days are over, to the minute', () => {
    expect(secondRefusalOf('confirm', waiting, on('2026-01-27', '09:59'))).toBeNull()
    expect(secondRefusalOf('confirm', waiting, on('2026-01-27', '10:00'))).toBe('lapsed')
  })
  it('is asked once: what is over is answered by nobody, and only an operator of two different people ever ends it', () => {
    const people = fc.constantFrom('anna', 'ben', 'chie')
    const facts = fc.record({ state: fc.constantFrom(...ASKED_STATES), askedBy: people, lapsesAt: fc.constant(waiting.lapsesAt) })
    const who = fc.record({
      by: people,
      role: fc.constantFrom(...ROLES),
      now: fc.date({ min: asked, max: at('2026-02-20', '10:00'), noInvalidDate: true }),
      word: fc.constantFrom('', '　', '確認した'),
    })
    fc.assert(
      fc.property(fc.constantFrom(...SECOND_ANSWERS), facts, who, (answer, given, by) => {
        if (secondRefusalOf(answer, given, by) !== null) return
        expect(given.state).toBe('waiting')
        expect(by.role).toBe('operator')
        expect(by.now < given.lapsesAt).toBe(true)
        expect(by.by === given.askedBy).toBe(answer === 'take_back')
      }),
    )
  })
})
