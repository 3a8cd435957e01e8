import { DELIVERABLE_KINDS } from '@/domain/deliverable/kind'
import { sourceLink } from './sourceLink'

describe('what a deliverable is made from', () => {
  const id = '0b5ad0a4-5a2c-4d3e-9a53-1b3a6f0c7e11'
  it('can be opened for every kind but files that are added by hand', () => {
    const subject = { monthly_report: '2026-01', minutes: id, seminar_report: id, consultation_report: id, accident_report: id }
    const without = DELIVERABLE_KINDS.filter(
      (kind) => sourceLink({ kind, programme: id, subject: (subject as Record<string, string>)[kind] ?? '' }) === null,
    )
    expect(without).toEqual(['other'])
  })
  it('is the list of a month where consultations are reported together', () => {
    const of = (subject: string) => sourceLink({ kind: 'consultation_report', programme: id, subject }) ?? ''
    expect(decodeURIComponent(of('2026-01'))).toMatch(/consultations\?.*\[heldOn\]\[contains\]=2026-01$/)
    expect(of(id)).toBe(`/admin/collections/consultations/${id}`)
  })
})
