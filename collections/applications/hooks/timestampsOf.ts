import type { ApplicationStatus } from '@/domain/application/status'

/** Which instant of its life an application passes with this state. */
export function timestampsOf(to: ApplicationStatus, now: Date): Record<string, string | null> {
  const at = now.toISOString()
  if (to === 'accepted') return { acceptedAt: at }
  if (to === 'attended' || to === 'no_show') return { attendedAt: at }
  if (to === 'completed') return { completedAt: at }
  return to === 'disputed' ? { completedAt: null } : {}
}
