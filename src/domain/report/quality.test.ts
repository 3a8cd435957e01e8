import { AGREEABLE, FINDING_KINDS, type FindingKind, qualityRefusalOf, weighed } from './quality'

const counts = (given: Partial<Record<FindingKind, number>>) =>
  ({ ...Object.fromEntries(FINDING_KINDS.map((kind) => [kind, 0])), ...given }) as Record<FindingKind, number>

describe('what stands before a month closes', () => {
  it('lets a month without findings close, and needs no reason for what is only told', () => {
    expect(qualityRefusalOf(weighed(counts({}), []), null)).toBeNull()
    expect(qualityRefusalOf(weighed(counts({ listing_without_slots: 3 }), []), null)).toBeNull()
  })

  it('closes over visits that nobody settled with a reason, and with nothing that is no reason', () => {
    const findings = weighed(counts({ unsettled_visits: 2 }), [])
    expect(qualityRefusalOf(findings, null)).toBe('quality_note_required')
    expect(qualityRefusalOf(findings, ' 　')).toBe('quality_note_required')
    expect(qualityRefusalOf(findings, '施設に確認中')).toBeNull()
  })

  it('never closes over dates that contradict each other, whatever is written', () => {
    const agreeable: readonly FindingKind[] = AGREEABLE
    for (const kind of FINDING_KINDS)
      expect([kind, qualityRefusalOf(weighed(counts({ [kind]: 1 }), []), '承知のうえ')]).toEqual([
        kind,
        agreeable.includes(kind) ? null : 'findings_block',
      ])
  })

  it('blocks by what both sides agreed on, and says the heaviest first', () => {
    const findings = weighed(counts({ unsettled_visits: 1, duplicate_people: 2, listing_without_slots: 3 }), ['duplicate_people'])
    expect(findings.map(({ kind, severity }) => [kind, severity])).toEqual([
      ['duplicate_people', 'blocks'],
      ['unsettled_visits', 'reason'],
      ['listing_without_slots', 'information'],
    ])
    expect(qualityRefusalOf(findings, '確認済み')).toBe('findings_block')
  })
})
