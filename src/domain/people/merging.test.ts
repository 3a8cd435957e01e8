import { accountFate, type MergeFacts, mergeRefusalOf, verifiedSince } from './merging'

const clear: MergeFacts = {
  same: false,
  keptMerged: false,
  droppedMerged: false,
  keptWithdrawn: false,
  sameSlots: 0,
  overlaps: 0,
  reason: '同じ方の登録が二つあったため',
}

describe('merging two records', () => {
  it('is the decision of the operator alone, with a reason', () => {
    expect(mergeRefusalOf('operator', clear)).toBeNull()
    for (const role of ['city', 'facility', 'organizer', 'admin', 'resident', 'visitor'] as const)
      expect(mergeRefusalOf(role, clear)).toBe('not_your_decision')
    expect(mergeRefusalOf('operator', { ...clear, reason: '　 ' })).toBe('reason_required')
  })

  it.each([
    [{ same: true }, 'same_record'],
    [{ keptMerged: true }, 'already_merged'],
    [{ droppedMerged: true }, 'already_merged'],
    [{ keptWithdrawn: true }, 'kept_withdrawn'],
    [{ sameSlots: 1 }, 'same_slot'],
    [{ overlaps: 2 }, 'overlapping_visits'],
  ] as const)('is refused for %j', (facts, refusal) => {
    expect(mergeRefusalOf('operator', { ...clear, ...facts })).toBe(refusal)
  })

  it('keeps the earlier day of verification, but not that of somebody who had left', () => {
    const [april, june] = ['2026-04-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z']
    const since = (kept: string | null, dropped: string | null, left: string | null = null) =>
      verifiedSince({ verifiedAt: kept, withdrawnAt: null }, { verifiedAt: dropped, withdrawnAt: left })
    expect(since(june, april)).toBe(april)
    expect(since(april, june)).toBe(april)
    expect(since(null, june)).toBe(june)
    expect(since(june, null)).toBe(june)
    expect(since(june, april, '2026-05-01T00:00:00.000Z')).toBe(june)
  })

  it('leaves one account at most', () => {
    expect(accountFate({ kept: true, dropped: true })).toBe('one_is_closed')
    expect(accountFate({ kept: false, dropped: true })).toBe('moves')
    expect(accountFate({ kept: true, dropped: false })).toBe('stays')
    expect(accountFate({ kept: false, dropped: false })).toBe('none')
  })
})
