import { type Day, daysBetween } from '../calendar/jst'

/**
 * Whether a report came in time says nothing about whether it is settled: one may be late and approved, or in time and still
 * open. `days` are whole days, never negative.
 */
export type Timeliness =
  | { kind: 'in_time'; days: number }
  | { kind: 'late'; days: number }
  | { kind: 'awaited'; days: number }
  | { kind: 'overdue'; days: number }

/** From the day by which a report is due, the day on which its first version was handed in (null: not yet), and today. */
export function timelinessOf({ due, handedIn, today }: { due: Day; handedIn: Day | null; today: Day }): Timeliness {
  const left = daysBetween(handedIn ?? today, due)
  if (handedIn !== null) return left >= 0 ? { kind: 'in_time', days: left } : { kind: 'late', days: -left }
  return left >= 0 ? { kind: 'awaited', days: left } : { kind: 'overdue', days: -left }
}
