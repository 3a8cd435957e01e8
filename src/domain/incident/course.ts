export type CourseFacts = { detectedAt: Date; cityToldAt: Date | null; followUps: readonly Date[]; endedAt: Date | null }
export type CourseRefusal = 'follow_up_before_first' | 'follow_up_in_future' | 'ended_before_detected' | 'ended_in_future'

/**
 * Why the course of an incident (検知 → 一次報告 → 続報 → 終息, clause 6(1)ウ) may not stand like this, or null: another report
 * follows the first one, and nothing lies ahead.
 */
export function courseRefusalOf({ cityToldAt, detectedAt, endedAt, followUps }: CourseFacts, now: Date): CourseRefusal | null {
  if (followUps.some((at) => !cityToldAt || at < cityToldAt)) return 'follow_up_before_first'
  if (followUps.some((at) => at > now)) return 'follow_up_in_future'
  if (endedAt && endedAt < detectedAt) return 'ended_before_detected'
  return endedAt && endedAt > now ? 'ended_in_future' : null
}
