import { addDays, type Day, daysBetween, dayOf } from '../calendar/jst'
import { type Holidays, isWorkingDay } from '../calendar/workingDay'

/** The reports that the law asks for when personal data leaked or was lost (個人情報の保護に関する法律 第26条・第68条, 施行規則 第8条・第44条). */
export const LEGAL_REPORTS = ['first', 'final'] as const
export type LegalReport = (typeof LEGAL_REPORTS)[number]

/** 速報: without delay, about three to five days from the day it became known, that day being the first. */
const FIRST_FROM = 3
const FIRST_UNTIL = 5
/** 確報: 30 days, 60 where it may have been done on purpose, the day it became known being the first. */
const FINAL_DAYS = { usual: 30, malicious: 60 } as const

/** Days after the day it became known from which each of the two is pressing: 速報 from the third day, 確報 a week before the 30th. */
export const PRESSING_AFTER: Readonly<Record<LegalReport, number>> = { first: FIRST_FROM - 1, final: FINAL_DAYS.usual - 8 }

export type LegalDue = {
  /** The last day by the count of days. */
  dueOn: Day
  /** The day on which an authority that is closed on that day still takes the report; the same otherwise. */
  takenUntil: Day
}

/** From when the first report is pressing, and until when each is due. */
export function legalDates(
  knownAt: Date,
  malicious: boolean,
  holidays: Holidays,
): { pressingOn: Day } & Record<LegalReport, LegalDue> {
  const known = dayOf(knownAt)
  const final = addDays(known, FINAL_DAYS[malicious ? 'malicious' : 'usual'] - 1)
  const first = addDays(known, FIRST_UNTIL - 1)
  return {
    pressingOn: addDays(known, FIRST_FROM - 1),
    first: { dueOn: first, takenUntil: first },
    final: { dueOn: final, takenUntil: workingDayFrom(final, holidays) },
  }
}

/** From when on a report is pressing: 速報 from its third day, 確報 from a week before its last. */
export const pressingFrom = (dates: ReturnType<typeof legalDates>, report: LegalReport): Day =>
  report === 'first' ? dates.pressingOn : addDays(dates.final.dueOn, -7)

function workingDayFrom(day: Day, holidays: Holidays): Day {
  let found = day
  while (!isWorkingDay(found, holidays)) found = addDays(found, 1)
  return found
}

export type LegalReading =
  | { state: 'running' | 'pressing'; left: number }
  | { state: 'late'; over: number }
  | { state: 'done' }
  | { state: 'done_late'; over: number }

/** How one of the two stands on a day. The day itself is in time. */
export function readLegal(
  { dueOn }: Pick<LegalDue, 'dueOn'>,
  { doneOn, pressingOn, today }: { doneOn: Day | null; pressingOn: Day; today: Day },
): LegalReading {
  const over = daysBetween(dueOn, doneOn ?? today)
  if (doneOn) return over > 0 ? { state: 'done_late', over } : { state: 'done' }
  if (over > 0) return { state: 'late', over }
  return { state: today >= pressingOn ? 'pressing' : 'running', left: -over + 0 }
}

/** What such a report says, in the order of the rules (概要 … その他); the names are those of the incident's fields. */
export const NINE_ITEMS = [
  'summary',
  'dataItems',
  'peopleConcerned',
  'cause',
  'secondaryDamage',
  'measuresForPeople',
  'publication',
  'prevention',
  'otherMatters',
] as const
export type NineItem = (typeof NINE_ITEMS)[number]
