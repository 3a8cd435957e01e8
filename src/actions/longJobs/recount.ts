import type { Payload } from 'payload'
import { inSnapshot } from '@/database/snapshot'
import { dayOf, type Month, monthsBetween } from '@/domain/calendar/jst'
import { type RecountedMonth, recountOf } from '@/domain/report/recount'
import { recountTexts as texts } from '@/glossary/longJobs'
import { reportTexts } from '@/glossary/closing'
import { issuedReports } from '@/queries/issuedReports'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { collectMonthlyFigures } from '../collectMonthlyFigures'
import { refusal } from '../refusal'
import type { JobHandler } from './handler'

/** Counts every month of a programme from the records of today and sets it beside what was issued; nothing that was issued changes. */
export const recount: JobHandler = async ({ now, payload, programme, progress }) => {
  const months = await monthsOf(payload, programme, now)
  if (months.length === 0) throw refusal(texts.none)
  const counted: RecountedMonth[] = []
  for (const [index, month] of months.entries()) {
    await progress(index, months.length, texts.counting(month))
    counted.push(await countAgain(payload, { month, now, programme }))
  }
  await progress(months.length, months.length, texts.result)
  const differing = counted.flatMap(({ figures, issuedVersion }) =>
    issuedVersion === null ? [] : figures.filter(({ counted: now_, issued }) => issued !== now_),
  ).length
  return async () => ({
    href: null,
    sentence: differing === 0 ? texts.same(months.length) : texts.differs(months.length, differing),
    data: { months: counted },
  })
}

const monthsOf = (payload: Payload, programme: string, now: Date): Promise<Month[]> =>
  inSnapshot(payload, async (db) => {
    const found = await reportedProgramme(db, programme)
    if (!found) throw refusal(reportTexts.noProgramme, 404)
    const today = dayOf(now)
    return today < found.startsOn ? [] : monthsBetween(found.startsOn, today < found.endsOn ? today : found.endsOn)
  })

/** One month as of one moment. */
const countAgain = (payload: Payload, { month, now, programme }: { month: Month; now: Date; programme: string }) =>
  inSnapshot(payload, async (db) => {
    const found = await reportedProgramme(db, programme, month)
    if (!found) throw refusal(reportTexts.noProgramme, 404)
    const issued = (await issuedReports(db, programme)).find((report) => report.month === month) ?? null
    const counted = await collectMonthlyFigures(db, {
      programme: found,
      month,
      now,
      kind: 'preliminary',
      version: 0,
      correctionNote: null,
      previous: null,
    })
    return recountOf(counted, issued)
  })
