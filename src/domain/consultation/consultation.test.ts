import { PERSON_ROLES } from '../role'
import { CONSULTATION_STATUSES } from './consultation'
import { type ConsultationFacts, consultationRefusalOf, nextConsultationStatuses } from './transitions'

const now = new Date('2026-01-20T10:00:00+09:00')
const facts: ConsultationFacts = {
  heldOn: '2026-01-20',
  minutes: 60,
  advice: '配膳と下膳を分けて書き出しましょう。',
  outcome: 'carving',
  reason: '日程が合わないため',
  nextStep: '切り出しシートを作る',
  nextStepDueOn: '2026-01-27',
  nextStepDoneOn: null,
}
const asked = (given: Partial<ConsultationFacts>, move: object = {}, at = now) =>
  consultationRefusalOf({ from: 'planned', to: 'held', by: 'operator', ...move }, { ...facts, ...given }, at)

describe('a consultation', () => {
  it('is asked for by a facility, planned and held by the operator', () => {
    expect(asked({}, { from: 'new', to: 'requested', by: 'facility' })).toBeNull()
    expect(asked({}, { from: 'new', to: 'planned', by: 'facility' })).toBe('not_your_decision')
    expect(asked({}, { from: 'requested', to: 'requested', by: 'facility' })).toBe('not_your_decision')
    expect(asked({}, { from: 'requested', to: 'planned' })).toBeNull()
    expect(asked({ heldOn: null }, { from: 'requested', to: 'planned' })).toBe('day_missing')
    expect(asked({})).toBeNull()
    expect(asked({}, { from: 'new', to: 'held' })).toBeNull()
    expect(asked({}, { from: 'held', to: 'planned' })).toBe('no_such_transition')
  })
  it('that was held says when, how long, what was advised and what came of it', () => {
    expect(asked({ heldOn: '2026-01-21' })).toBe('day_ahead')
    // 23:59:59 in Tokyo is still the day before.
    expect(asked({ heldOn: '2026-01-21' }, {}, new Date('2026-01-20T14:59:59Z'))).toBe('day_ahead')
    expect(asked({ heldOn: '2026-01-21' }, {}, new Date('2026-01-20T15:00:00Z'))).toBeNull()
    expect(asked({ minutes: 0 })).toBe('minutes_missing')
    expect(asked({ advice: '　' })).toBe('advice_missing')
    expect(asked({ outcome: null })).toBe('outcome_missing')
  })
  it('is called off with a reason', () => {
    expect(asked({ reason: ' ' }, { to: 'called_off' })).toBe('reason_required')
    expect(asked({}, { to: 'called_off' })).toBeNull()
  })
  it('has a next step in words, due and done on no day before it', () => {
    expect(asked({ nextStep: '　' })).toBe('next_step_missing')
    expect(asked({ nextStepDueOn: '2026-01-19' })).toBe('due_before_day')
    expect(asked({ nextStepDoneOn: '2026-01-19' })).toBe('done_before_day')
    expect(asked({ nextStepDoneOn: '2026-01-21' })).toBe('done_ahead')
    expect(asked({ nextStepDoneOn: '2026-01-20' })).toBeNull()
    expect(asked({ nextStep: null, nextStepDueOn: null })).toBeNull()
  })
  it('offers only moves that it would allow', () => {
    for (const from of CONSULTATION_STATUSES)
      for (const by of PERSON_ROLES)
        for (const to of nextConsultationStatuses(from, by)) expect(asked({}, { from, to, by })).toBeNull()
  })
})
