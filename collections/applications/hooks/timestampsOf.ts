import type { ApplicationStatus } from '@/domain/application/status'

/** Which instant of its life an application passes with this state. */
export function timestampsOf(to: ApplicationStatus, now: Date): Record<string, string | null> {
  const at = now.toISOString()
  if (to === 'accepted') return { acceptedAt: at }
  if (to === 'attended' || to === 'no_show') return { attendedAt: at }
  if (to === 'completed') return { completedAt: at }
  return to === 'disputed' ? { completedAt: null } : {}
}

/** What a record that is taken back leaves: who was noted as leaving with this very record has not left. */
export const takenBackOf = ({ attendedAt, leftAt }: { attendedAt?: string | null; leftAt?: string | null }) => ({
  attendedAt: null,
  ...(leftAt && attendedAt && new Date(leftAt).getTime() === new Date(attendedAt).getTime()
    ? { leftAt: null, leftWay: null }
    : {}),
})
