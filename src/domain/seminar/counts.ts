import { ATTENDEE_KINDS, type AttendanceStatus, type AttendeeKind } from './attendance'

type Row = { kind: AttendeeKind; people: number; status: AttendanceStatus }
export type KindCount = { kind: AttendeeKind; signedUp: number; came: number }

/**
 * People by the kind they came as, of the kinds that occur: `signedUp` are all who did not cancel and had signed up or
 * came, `came` those who were recorded as attending.
 */
export function countsByKind(rows: readonly Row[]): KindCount[] {
  const sum = (kind: AttendeeKind, statuses: readonly AttendanceStatus[]): number =>
    rows.filter((row) => row.kind === kind && statuses.includes(row.status)).reduce((total, { people }) => total + people, 0)
  return ATTENDEE_KINDS.map((kind) => ({
    kind,
    signedUp: sum(kind, ['signed_up', 'attended', 'absent']),
    came: sum(kind, ['attended']),
  })).filter(({ signedUp }) => signedUp > 0)
}
