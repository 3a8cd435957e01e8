import { closeMonth } from '@/actions/closeMonth'
import type { PlannedProgramme } from '../plan/types'
import { by, type Stage } from './stage'

/** Visits of the last days are still open when a month is closed. */
const QUALITY_NOTE =
  '施設とご本人に確認中の活動が残っています。確定した分は、次の月の過月分修正として報告します。重複の候補は事務局で確認しています。'

type Found = { id: string; status: string }

/** Versions of the month that stand already: a closing commits by itself, so a killed load finds it here. */
async function versionsOf(stage: Stage, programme: PlannedProgramme, month: string): Promise<Found[]> {
  const { docs } = await stage.payload.find({
    collection: 'monthly-reports',
    where: { programme: { equals: stage.id(`programme ${programme.key}`) }, month: { equals: month } },
    sort: 'version',
    depth: 0,
    overrideAccess: true,
    select: { status: true },
  })
  return docs
}

const versionOf = (programme: PlannedProgramme, closing: number): number =>
  programme.closings.slice(0, closing + 1).filter(({ month }) => month === programme.closings[closing]?.month).length

export async function closing(stage: Stage, programmeIndex: number, index: number, now: Date): Promise<void> {
  const programme = stage.plan.programmes[programmeIndex]
  const planned = programme?.closings[index]
  if (!programme || !planned) return
  const standing = await versionsOf(stage, programme, planned.month)
  if (standing.length >= versionOf(programme, index)) return
  const operator = by(stage, 'operator', now)
  await closeMonth(stage.payload, {
    programmeId: stage.id(`programme ${programme.key}`),
    month: planned.month,
    by: ('user' in operator && operator.user) || null,
    clock: () => now,
    note: planned.note,
    qualityNote: QUALITY_NOTE,
  })
}

/** The city approves the version as it was submitted. */
export async function approval(stage: Stage, programmeIndex: number, index: number, now: Date): Promise<void> {
  const programme = stage.plan.programmes[programmeIndex]
  const planned = programme?.closings[index]
  if (!programme || !planned) return
  const report = (await versionsOf(stage, programme, planned.month))[versionOf(programme, index) - 1]
  if (report?.status !== 'submitted') return
  await stage.payload.update({
    collection: 'monthly-reports',
    id: report.id,
    ...by(stage, 'city', now),
    data: { status: 'approved', revision: 1 },
  })
}
