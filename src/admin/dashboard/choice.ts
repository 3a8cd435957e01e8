import { dayOf, type Month, monthOf, monthsBetween } from '@/domain/calendar/jst'
import type { ProgrammeSpan } from '@/queries/programmes'

export type Asked = { programme?: string | undefined; month?: string | undefined; ward?: string | undefined }
export type Choice = {
  programme: ProgrammeSpan
  /** The months that can be looked at: from the programme's first to the running one, at most to its last. */
  months: Month[]
  /** null before the programme has begun. */
  month: Month | null
  ward: string | null
  /** What was asked for could not be shown, and something else is. */
  changed: boolean
}

/** The programme and month to show: what the address asks for where it exists, else the running ones. */
export function chooseMonth(all: readonly ProgrammeSpan[], asked: Asked, now: Date): Omit<Choice, 'ward'> | null {
  const wanted = all.find(({ id }) => id === asked.programme)
  const programme = wanted ?? all[0]
  if (!programme) return null
  const months = monthsBetween(programme.startsOn, [programme.endsOn, dayOf(now)].sort()[0] ?? programme.endsOn).filter(
    (month) => month <= monthOf(now),
  )
  const known = asked.month !== undefined && months.includes(asked.month)
  return {
    programme,
    months,
    month: known && asked.month ? asked.month : (months.at(-1) ?? null),
    changed: Boolean((asked.programme && !wanted) || (asked.month && !known)),
  }
}

/** The ward to show, where the city has it. */
export const chooseWard = (
  wards: readonly { id: string }[],
  asked: string | undefined,
): { ward: string | null; changed: boolean } => {
  const known = wards.some(({ id }) => id === asked)
  return { ward: known && asked ? asked : null, changed: Boolean(asked) && !known }
}

/** One value of the address; of several the first. */
export const single = (value: string | string[] | undefined): string | undefined =>
  (Array.isArray(value) ? value[0] : value) || undefined
