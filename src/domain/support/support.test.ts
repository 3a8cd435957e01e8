import fc from 'fast-check'
import { answerDueAt, readSupportClock, SUPPORT_STATUSES, SUPPORT_URGENCIES } from './supportRequest'
import { isAnsweredAnew, nextSupportStatuses, type SupportFacts, supportRefusalOf } from './transitions'

const receivedAt = new Date('2026-01-19T10:00:00+09:00')
const now = new Date('2026-01-19T15:00:00+09:00')
const facts: SupportFacts = { source: 'facility', answer: null, minutes: null, receivedAt }
const answered = { ...facts, answer: '日時枠の画面で募集人数を増やせます。' }

describe('a question to the office', () => {
  it('is taken up, answered, and can be taken up again', () => {
    expect(supportRefusalOf({ from: 'received', to: 'handling', by: 'operator' }, facts, now)).toBeNull()
    expect(supportRefusalOf({ from: 'handling', to: 'done', by: 'operator' }, answered, now)).toBeNull()
    expect(supportRefusalOf({ from: 'done', to: 'handling', by: 'operator' }, answered, now)).toBeNull()
    expect(supportRefusalOf({ from: 'done', to: 'received', by: 'operator' }, answered, now)).toBe('no_such_transition')
  })
  it('that came by telephone may be entered with its answer', () => {
    expect(supportRefusalOf({ from: 'new', to: 'done', by: 'operator' }, { ...answered, source: 'phone' }, now)).toBeNull()
    expect(supportRefusalOf({ from: 'new', to: 'done', by: 'facility' }, answered, now)).toBe('not_your_decision')
    expect(supportRefusalOf({ from: 'new', to: 'received', by: 'facility' }, facts, now)).toBeNull()
  })
  it('is never done without an answer, whoever saves it from wherever', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('new' as const, ...SUPPORT_STATUSES),
        fc.constantFrom('operator' as const, 'facility' as const, 'system' as const),
        fc.constantFrom(null, '', ' \n　'),
        (from, by, answer) => {
          expect(supportRefusalOf({ from, to: 'done', by }, { ...facts, answer }, now)).not.toBeNull()
        },
      ),
    )
  })
  it('takes neither negative minutes nor a day to come', () => {
    expect(supportRefusalOf({ from: 'received', to: 'received', by: 'operator' }, { ...facts, minutes: -1 }, now)).toBe(
      'minutes_negative',
    )
    const future = { ...facts, receivedAt: new Date('2026-01-19T15:00:01+09:00') }
    expect(supportRefusalOf({ from: 'new', to: 'received', by: 'operator' }, future, now)).toBe('received_in_future')
  })
  it('offers exactly the moves it would allow', () => {
    for (const from of SUPPORT_STATUSES) {
      const allowed = SUPPORT_STATUSES.filter(
        (to) => to !== from && !supportRefusalOf({ from, to, by: 'operator' }, answered, now),
      )
      expect([from, nextSupportStatuses(from, 'operator').sort()]).toEqual([from, allowed.sort()])
      expect(nextSupportStatuses(from, 'facility')).toEqual([])
    }
  })
  it('is answered when it is done, and again with other words, and not by being saved', () => {
    const before = { status: 'handling' as const, answer: 'x' }
    expect(isAnsweredAnew(before, { status: 'done', answer: 'x' })).toBe(true)
    expect(isAnsweredAnew({ status: 'done', answer: 'x' }, { status: 'done', answer: 'y' })).toBe(true)
    expect(isAnsweredAnew({ status: 'done', answer: 'x' }, { status: 'done', answer: 'x' })).toBe(false)
    expect(isAnsweredAnew(before, { status: 'handling', answer: 'z' })).toBe(false)
  })
})

describe('the clock of a question', () => {
  it('runs 4, 24 or 72 hours, by how urgent it is', () => {
    expect(SUPPORT_URGENCIES.map((urgency) => answerDueAt(receivedAt, urgency).toISOString())).toEqual([
      '2026-01-19T05:00:00.000Z',
      '2026-01-20T01:00:00.000Z',
      '2026-01-22T01:00:00.000Z',
    ])
  })
  it('is late from just after the due instant until the question is done', () => {
    const dueAt = new Date('2026-01-19T14:00:00+09:00')
    const read = (at: string, status: 'received' | 'done' = 'received') =>
      readSupportClock({ dueAt, status }, new Date(`2026-01-19T${at}+09:00`))
    expect(read('10:30:00')).toEqual({ state: 'running', left: 3 })
    expect(read('14:00:00')).toEqual({ state: 'running', left: 0 })
    expect(read('14:00:01')).toEqual({ state: 'late', over: 1 })
    expect(read('20:00:00', 'done')).toEqual({ state: 'done' })
  })
})
