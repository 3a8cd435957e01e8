import fc from 'fast-check'
import { ROLES } from '../role'
import { DELIVERABLE_STATUSES, type DeliverableStatus } from './kind'
import {
  approvalOf,
  ballOf,
  DELIVERABLE_STEPS,
  type DeliverableFacts,
  type DeliverableStep,
  deliverableRefusalOf,
  statusAfter,
} from './moves'

const facts = (status: DeliverableStatus, given: Partial<DeliverableFacts> = {}): DeliverableFacts => ({
  status,
  latestVersion: 1,
  submittedVersion: status === 'drafting' ? 0 : 1,
  ...given,
})
const asked = (step: DeliverableStep, given: DeliverableFacts, by: (typeof ROLES)[number] = 'operator', comment = 'はい') =>
  deliverableRefusalOf(step, given, { by, comment })

describe('a deliverable', () => {
  it('is handed in, sent back, handed in again, approved and delivered', () => {
    expect(asked('submit', facts('drafting'))).toBeNull()
    expect(statusAfter('submit', facts('drafting'))).toBe('submitted')
    expect(asked('request_revision', facts('submitted'), 'city')).toBeNull()
    expect(asked('issue', facts('revision_requested'))).toBeNull()
    expect(statusAfter('issue', facts('revision_requested'))).toBe('revision_requested')
    const corrected = facts('revision_requested', { latestVersion: 2 })
    expect(asked('submit', corrected)).toBeNull()
    expect(statusAfter('submit', corrected)).toBe('resubmitted')
    expect(asked('approve', facts('resubmitted'), 'city')).toBeNull()
    expect(asked('deliver', facts('approved'))).toBeNull()
    expect(asked('deliver', facts('approved'), 'city')).toBeNull()
  })
  it('is decided by the city alone, prepared and handed in by the operator or the system', () => {
    for (const by of ROLES) {
      for (const step of ['approve', 'request_revision'] as const)
        expect([by, asked(step, facts('submitted'), by)]).toEqual([by, by === 'city' ? null : 'not_your_move'])
      for (const step of ['issue', 'submit'] as const)
        expect([by, asked(step, facts('drafting'), by)]).toEqual([
          by,
          by === 'operator' || by === 'system' ? null : 'not_your_move',
        ])
    }
  })
  it('is not touched while the city decides, and not decided twice', () => {
    for (const status of ['submitted', 'resubmitted'] as const) {
      expect(asked('issue', facts(status))).toBe('waiting_for_city')
      expect(asked('submit', facts(status, { latestVersion: 2 }))).toBe('waiting_for_city')
    }
    for (const status of ['approved', 'delivered', 'revision_requested', 'drafting'] as const)
      for (const step of ['approve', 'request_revision'] as const)
        expect([status, asked(step, facts(status), 'city')]).toEqual([status, 'not_submitted'])
  })
  it('is handed in with a version that was not handed in before', () => {
    expect(asked('submit', facts('drafting', { latestVersion: 0 }))).toBe('nothing_to_submit')
    expect(asked('submit', facts('revision_requested'))).toBe('nothing_to_submit')
    expect(asked('submit', facts('approved', { latestVersion: 2 }))).toBe('nothing_to_submit')
  })
  it('is not touched while it is not owed', () => {
    for (const step of DELIVERABLE_STEPS)
      for (const by of ['city', 'operator'] as const)
        expect(['voided', 'not_your_move']).toContain(asked(step, facts('voided', { submittedVersion: 0 }), by))
  })
  it('is sent back only with words', () => {
    expect(asked('request_revision', facts('submitted'), 'city', '　 ')).toBe('comment_required')
    expect(asked('approve', facts('submitted'), 'city', '')).toBeNull()
  })
  it('has somebody whose turn it is until it is delivered, and that one has a step to take', () => {
    for (const status of DELIVERABLE_STATUSES) {
      const ball = ballOf(status)
      const steps = ball
        ? DELIVERABLE_STEPS.filter((step) => asked(step, facts(status, { latestVersion: 2 }), ball) === null)
        : []
      expect([status, ball === null]).toEqual([status, status === 'delivered' || status === 'voided'])
      expect([status, steps.length > 0]).toEqual([status, ball !== null])
    }
  })
  it('never leaves its states, and a decision stands only on what was handed in, whatever is tried', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...DELIVERABLE_STEPS), fc.constantFrom(...ROLES)), { maxLength: 30 })
    fc.assert(
      fc.property(steps, (tried) => {
        let now = facts('drafting', { latestVersion: 0 })
        for (const [step, by] of tried) {
          if (deliverableRefusalOf(step, now, { by, comment: '可' })) continue
          const status = statusAfter(step, now)
          now = {
            status,
            latestVersion: now.latestVersion + (step === 'issue' ? 1 : 0),
            submittedVersion: step === 'submit' ? now.latestVersion : now.submittedVersion,
          }
          if (ballOf(status) === 'city' || status === 'delivered') expect(now.submittedVersion).toBe(now.latestVersion)
        }
      }),
    )
  })
})

describe('an approval by two', () => {
  it('is the second yes, of somebody else', () => {
    expect(approvalOf({ by: 'a', makers: ['m'], first: null, two: false })).toBe('final')
    expect(approvalOf({ by: 'a', makers: ['m'], first: null, two: true })).toBe('first')
    expect(approvalOf({ by: 'a', makers: ['m'], first: 'a', two: true })).toBe('same_person')
    expect(approvalOf({ by: 'b', makers: ['m'], first: 'a', two: true })).toBe('final')
    for (const two of [true, false]) expect(approvalOf({ by: 'm', makers: ['m'], first: two ? 'a' : null, two })).toBe('own_work')
  })
})
