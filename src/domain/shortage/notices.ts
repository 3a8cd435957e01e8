/** Why somebody is told of an urgent seat: they live in the ward, did such an activity before, or live in a ward beside it. */
export const NOTICE_REASONS = ['ward', 'category', 'near'] as const
export type NoticeReason = (typeof NOTICE_REASONS)[number]

export const noticeReasonOf = (found: Readonly<Record<NoticeReason, boolean>>): NoticeReason | null =>
  NOTICE_REASONS.find((reason) => found[reason]) ?? null

/** Somebody who chose such notices and has none about this slot; `told`: how many they got within the last seven days, of `perWeek` at most. */
export type Candidate = { volunteer: string; slot: string; startsAt: Date; told: number; perWeek: number }

/**
 * Who is told of which slot: nobody twice of one slot, nobody more often than `perWeek` within seven days; of several
 * slots the ones that begin first.
 */
export function chooseNotices<One extends Candidate>(candidates: readonly One[]): One[] {
  const given = new Map<string, Set<string>>()
  return [...candidates]
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.slot.localeCompare(b.slot))
    .filter(({ perWeek, slot, told, volunteer }) => {
      const slots = given.get(volunteer) ?? new Set<string>()
      if (slots.has(slot) || told + slots.size >= perWeek) return false
      given.set(volunteer, slots.add(slot))
      return true
    })
}
