import fc from 'fast-check'
import { ROLES } from '../role'
import { editRefusalOf, nextTaskStatuses, stateAfterEdit, TASK_STATUSES, taskRefusalOf } from './status'

const ready = {
  reason: '内容の確認のため',
  registered: true,
  supervisorMissing: false,
  check: { verdict: 'allowed', overridden: false },
} as const
const all = TASK_STATUSES.flatMap((from) => TASK_STATUSES.flatMap((to) => ROLES.map((by) => ({ from, to, by }))))

describe('a listing', () => {
  it('is published by the operator only, and only from what was submitted, reviewed or suspended', () => {
    expect(all.filter((move) => move.to === 'published' && taskRefusalOf(move, ready) === null)).toEqual([
      { from: 'submitted', to: 'published', by: 'operator' },
      { from: 'in_review', to: 'published', by: 'operator' },
      { from: 'suspended', to: 'published', by: 'operator' },
    ])
  })
  it('is moved by nobody but its facility and the operator; the system only suspends', () => {
    const allowed = all.filter((move) => taskRefusalOf(move, ready) === null)
    expect([...new Set(allowed.map(({ by }) => by))].sort()).toEqual(['facility', 'operator', 'system'])
    expect(allowed.filter(({ by }) => by === 'system')).toEqual([{ from: 'published', to: 'suspended', by: 'system' }])
  })
  it('is reviewed again when its facility changes what was reviewed, and only then', () => {
    expect(stateAfterEdit('published', 'facility', true)).toBe('submitted')
    expect(stateAfterEdit('published', 'facility', false)).toBe('published')
    expect(stateAfterEdit('published', 'operator', true)).toBe('published')
    for (const from of TASK_STATUSES.filter((status) => status !== 'published'))
      expect(stateAfterEdit(from, 'facility', true)).toBe(from)
  })
  it('keeps somebody named who is there while it is handed in or shown', () => {
    expect(TASK_STATUSES.filter((status) => editRefusalOf(status, { supervisorMissing: true, check: null }) !== null)).toEqual([
      'submitted',
      'in_review',
      'published',
    ])
    expect(TASK_STATUSES.filter((status) => editRefusalOf(status, { supervisorMissing: false, check: null }) !== null)).toEqual(
      [],
    )
  })
  it('is never published for a facility outside the programme, nor without somebody named who is there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.boolean(), fc.boolean(), (move, registered, supervisorMissing) => {
        if (move.to === 'published' && taskRefusalOf(move, { ...ready, registered, supervisorMissing }) === null)
          expect([registered, supervisorMissing]).toEqual([true, false])
      }),
    )
    expect(taskRefusalOf({ from: 'draft', to: 'submitted', by: 'facility' }, { ...ready, supervisorMissing: true })).toBe(
      'supervisor_required',
    )
    expect(taskRefusalOf({ from: 'in_review', to: 'published', by: 'operator' }, { ...ready, registered: false })).toBe(
      'facility_not_registered',
    )
  })
  it('with prohibited work is never handed in, and nothing but what is allowed is published, unless the operator has decided', () => {
    const judged = (verdict: 'allowed' | 'review' | 'prohibited', overridden = false) => ({
      ...ready,
      check: { verdict, overridden },
    })
    const handIn = { from: 'draft', to: 'submitted', by: 'facility' } as const
    const publish = { from: 'in_review', to: 'published', by: 'operator' } as const
    expect(taskRefusalOf(handIn, judged('prohibited'))).toBe('prohibited_work')
    expect(taskRefusalOf(handIn, judged('review'))).toBeNull()
    expect(taskRefusalOf(publish, judged('review'))).toBe('decision_needed')
    expect(taskRefusalOf(publish, judged('prohibited'))).toBe('prohibited_work')
    for (const verdict of ['review', 'prohibited'] as const) {
      expect(taskRefusalOf(handIn, judged(verdict, true))).toBeNull()
      expect(taskRefusalOf(publish, judged(verdict, true))).toBeNull()
    }
  })
  it('takes no new text that the rules stop while it is handed in or shown', () => {
    const stopped = (verdict: 'review' | 'prohibited') =>
      TASK_STATUSES.filter(
        (status) => editRefusalOf(status, { supervisorMissing: false, check: { verdict, overridden: false } }) !== null,
      )
    expect(stopped('prohibited')).toEqual(['submitted', 'in_review', 'published'])
    expect(stopped('review')).toEqual(['published'])
  })
  it('is returned and suspended with a reason only', () => {
    for (const move of [
      { from: 'submitted', to: 'returned', by: 'operator' },
      { from: 'published', to: 'suspended', by: 'operator' },
    ] as const) {
      for (const reason of [null, '', ' 　']) expect(taskRefusalOf(move, { ...ready, reason })).toBe('reason_required')
    }
  })
  it('stays closed', () => {
    expect(ROLES.flatMap((by) => nextTaskStatuses('closed', by))).toEqual([])
  })
})
