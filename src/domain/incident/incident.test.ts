import { readClock } from './clock'
import { INCIDENT_STATUSES, type IncidentStatus } from './incident'
import { type IncidentFacts, incidentNeedsReason, incidentRefusalOf, nextIncidentStatuses, takesWords } from './transitions'

const detectedAt = new Date('2026-01-19T10:00:00+09:00')
const now = new Date('2026-01-19T15:00:00+09:00')
const facts: IncidentFacts = {
  reason: null,
  detectedAt,
  cityToldAt: null,
  shared: false,
  facility: 'f',
  facilityNote: null,
}
const asked = (
  from: IncidentStatus,
  to: IncidentStatus,
  given: Partial<IncidentFacts> = {},
  by: 'operator' | 'resident' = 'operator',
) => incidentRefusalOf({ from, to, by }, { ...facts, ...given }, now)
const told = { cityToldAt: new Date('2026-01-19T12:00:00+09:00'), reason: '施設と話し、募集の内容を直した。' }

describe('an incident', () => {
  it('is taken up, closed with a reason, and can be taken up again', () => {
    expect(asked('open', 'handling')).toBeNull()
    expect(asked('handling', 'closed', told)).toBeNull()
    expect(asked('open', 'closed', told)).toBeNull()
    expect(asked('closed', 'handling', { ...told, reason: '同じことがまた起きた。' })).toBeNull()
  })
  it('is never closed before the city was told, and never without a reason', () => {
    expect(asked('handling', 'closed', { reason: '済んだ' })).toBe('city_not_told')
    expect(asked('handling', 'closed', { ...told, reason: ' ' })).toBe('reason_required')
  })
  it('that was none is dismissed with a reason, without telling the city', () => {
    expect(asked('open', 'dismissed', { reason: '押しまちがい' })).toBeNull()
    expect(asked('open', 'dismissed')).toBe('reason_required')
  })
  it('is moved by the operator alone, and only to what may follow', () => {
    expect(asked('open', 'handling', {}, 'resident')).toBe('not_your_decision')
    expect(asked('closed', 'open')).toBe('no_such_transition')
    expect(asked('handling', 'open')).toBe('no_such_transition')
  })
  it('cannot have been told to the city before it was known or in the future, or known in the future', () => {
    expect(asked('open', 'open', { cityToldAt: new Date('2026-01-19T09:59:59+09:00') })).toBe('told_before_detected')
    expect(asked('open', 'open', { cityToldAt: new Date('2026-01-19T15:00:01+09:00') })).toBe('told_in_future')
    expect(asked('open', 'open', { detectedAt: new Date('2026-01-19T15:00:01+09:00') })).toBe('detected_in_future')
    expect(asked('open', 'open', { cityToldAt: now })).toBeNull()
  })
  it('is shared with a facility only with words written for it', () => {
    expect(asked('open', 'open', { shared: true })).toBe('share_needs_note')
    expect(asked('open', 'open', { shared: true, facilityNote: '入浴の介助は頼めません。' })).toBeNull()
    expect(asked('open', 'open', { shared: true, facilityNote: 'x', facility: null })).toBe('share_needs_facility')
  })
  it('offers exactly the moves it would allow', () => {
    for (const from of INCIDENT_STATUSES) {
      const allowed = INCIDENT_STATUSES.filter((to) => to !== from && asked(from, to, told) === null)
      expect([from, nextIncidentStatuses(from, 'operator').sort()]).toEqual([from, allowed.sort()])
      expect(nextIncidentStatuses(from, 'city')).toEqual([])
      for (const to of allowed)
        expect([from, to, incidentNeedsReason(from, to)]).toEqual([from, to, asked(from, to, { ...told, reason: null }) !== null])
    }
  })
  it('takes more words from whoever reported it until it is settled', () => {
    expect(INCIDENT_STATUSES.filter(takesWords)).toEqual(['open', 'handling'])
  })
})

describe('the clock of an incident', () => {
  const dueAt = new Date('2026-01-20T10:00:00+09:00')
  const at = (time: string) => new Date(`2026-01-20T${time}+09:00`)
  it('counts the hours that are left, down to the due instant itself', () => {
    expect(readClock({ dueAt, toldAt: null }, at('06:30:00'))).toEqual({ state: 'running', left: 3 })
    expect(readClock({ dueAt, toldAt: null }, at('10:00:00'))).toEqual({ state: 'running', left: 0 })
  })
  it('is late from then on', () => {
    expect(readClock({ dueAt, toldAt: null }, at('10:00:01'))).toEqual({ state: 'late', over: 1 })
    expect(readClock({ dueAt, toldAt: null }, at('12:30:00'))).toEqual({ state: 'late', over: 3 })
  })
  it('stops when the city is told, and keeps that it was late', () => {
    expect(readClock({ dueAt, toldAt: at('10:00:00') }, at('23:00:00'))).toEqual({ state: 'told' })
    expect(readClock({ dueAt, toldAt: at('11:00:00') }, at('23:00:00'))).toEqual({ state: 'told_late', over: 1 })
  })
})
