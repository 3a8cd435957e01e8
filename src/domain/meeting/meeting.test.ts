import { isTaskOverdue, type MeetingFacts, type MeetingRefusal, meetingRefusalOf } from './meeting'

const now = new Date('2026-01-20T15:00:00+09:00')
const facts: MeetingFacts = { heldOn: '2026-01-20', startsAt: '14:00', endsAt: '15:00', tasks: [], nextOn: null }
const task = (dueOn: string | null, doneOn: string | null = null) => ({ dueOn, doneOn })

describe('a meeting', () => {
  it.each<[Partial<MeetingFacts>, MeetingRefusal | null]>([
    [{}, null],
    [{ endsAt: null }, null],
    [{ heldOn: '2026-01-21' }, 'day_ahead'],
    [{ endsAt: '14:00' }, 'ends_before_start'],
    [{ nextOn: '2026-01-20' }, 'next_before'],
    [{ nextOn: '2026-02-17' }, null],
    [{ tasks: [task('2026-01-20', '2026-01-20')] }, null],
    [{ tasks: [task(null), task('2026-01-19')] }, 'task_due_before'],
    [{ tasks: [task('2026-01-27', '2026-01-19')] }, 'task_done_before'],
    [{ tasks: [task('2026-01-27', '2026-01-21')] }, 'task_done_ahead'],
  ])('that was held with %j is answered with %s', (given, refusal) => {
    expect(meetingRefusalOf({ from: 'planned', to: 'held', by: 'operator' }, { ...facts, ...given }, now)).toBe(refusal)
  })
  it('is planned ahead, and stays held', () => {
    const ahead = { ...facts, heldOn: '2026-02-17' }
    expect(meetingRefusalOf({ from: 'new', to: 'planned', by: 'operator' }, ahead, now)).toBeNull()
    expect(meetingRefusalOf({ from: 'held', to: 'planned', by: 'operator' }, facts, now)).toBe('no_such_transition')
    expect(meetingRefusalOf({ from: 'held', to: 'called_off', by: 'operator' }, facts, now)).toBe('no_such_transition')
    expect(meetingRefusalOf({ from: 'new', to: 'held', by: 'city' }, facts, now)).toBe('not_your_decision')
  })
  it('leaves tasks that are overdue from the day after their day until they are done', () => {
    expect(isTaskOverdue(task('2026-01-20'), '2026-01-20')).toBe(false)
    expect(isTaskOverdue(task('2026-01-19'), '2026-01-20')).toBe(true)
    expect(isTaskOverdue(task('2026-01-19', '2026-01-20'), '2026-01-20')).toBe(false)
    expect(isTaskOverdue(task(null), '2026-01-20')).toBe(false)
  })
})
