import { caseRefusalOf, PUBLICITIES } from './caseRecord'

const today = '2026-01-20'
const told = { publicity: 'open', facility: 'f', consentBy: '施設長', consentOn: '2026-01-15' } as const

describe('a case', () => {
  it('of a facility is told only with its consent, by whom and when', () => {
    expect(caseRefusalOf(told, today)).toBeNull()
    expect(caseRefusalOf({ ...told, consentBy: '　' }, today)).toBe('consent_missing')
    expect(caseRefusalOf({ ...told, consentOn: null, publicity: 'report_only' }, today)).toBe('consent_missing')
    expect(caseRefusalOf({ ...told, consentOn: '2026-01-21' }, today)).toBe('consent_ahead')
  })
  it('that names no facility, or is told to nobody, needs none', () => {
    for (const publicity of PUBLICITIES)
      expect(caseRefusalOf({ publicity, facility: null, consentBy: null, consentOn: null }, today)).toBeNull()
    expect(caseRefusalOf({ publicity: 'closed', facility: 'f', consentBy: null, consentOn: null }, today)).toBeNull()
  })
})
