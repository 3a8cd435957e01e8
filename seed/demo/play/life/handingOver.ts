import type { PayloadRequest } from 'payload'
import { decideDeliverable } from '@/actions/deliverables/decideDeliverable'
import { submitVersion } from '@/actions/deliverables/submitVersion'
import { inTransaction } from '@/actions/inTransaction'
import { issueCompletion } from '@/actions/completion/issueCompletion'
import { longJobHandlers } from '@/actions/longJobs/handlers'
import { runNextJob } from '@/actions/longJobs/runNextJob'
import { startLongJob } from '@/actions/longJobs/startLongJob'
import { preparePack } from '@/actions/packs/preparePack'
import { connectedScanner } from '@/actions/packs/connectedScanner'
import { recordScan, scanPack } from '@/actions/packs/scanPack'
import { databaseOf } from '@/database/handle'
import { addDays, at, dayOf } from '@/domain/calendar/jst'
import { COMPLETION_CHAPTERS } from '@/domain/completion/chapter'
import { isOver, type LongJobKind } from '@/domain/longJob/longJob'
import { completionTextsOf } from '@/queries/completionReport'
import { longJob } from '@/queries/longJobs'
import { packable } from '@/queries/packable'
import { packsOf } from '@/queries/packs'
import { COMPLETION_APPROVED, COMPLETION_TEXTS, PACK_SCAN, PACK_TITLE } from '../../content/completion'
import type { DemoPlan } from '../../plan/types'
import { by, type Stage } from '../stage'
import { as, type LifeStep } from './step'

const node = { version: 1, direction: null, format: '' as const, indent: 0 }
/** Paragraphs as the office's editor keeps them. */
const written = (paragraphs: readonly string[]) => ({
  root: {
    ...node,
    type: 'root',
    children: paragraphs.map((text) => ({
      ...node,
      type: 'paragraph',
      children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
    })),
  },
})

const acting = <T>(stage: Stage, who: 'city' | 'operator', now: Date, work: (req: PayloadRequest) => Promise<T>): Promise<T> =>
  inTransaction(stage.payload, { user: as(stage, who), context: { now } }, work)

/** Begins long work as the operator and has it done, as the worker would. */
async function done(stage: Stage, now: Date, kind: LongJobKind, input: Record<string, string> & { programme: string }) {
  const { id } = await acting(stage, 'operator', now, (req) => startLongJob(req, { kind, input }))
  for (let turn = 0; turn < 20; turn += 1) {
    const job = await longJob(databaseOf(stage.payload), id)
    if (!job || isOver(job.state)) return
    await runNextJob(stage.payload, { handlers: longJobHandlers, clock: () => now })
  }
}

/** After its last day the finished programme's completion report is written, drawn, issued and approved, and the pack of everything is made. */
export function handingOverSteps(plan: DemoPlan): LifeStep[] {
  const programme = plan.programmes.find(({ key }) => key === 'finished')
  if (!programme) return []
  const day = (days: number, time: string): Date => at(addDays(programme.endsOn, days), time)
  const id = (stage: Stage) => stage.id('programme finished')
  const steps: LifeStep[] = [
    {
      name: 'completion written',
      at: day(8, '10:00'),
      alone: true,
      play: (stage, now) => write(stage, now, id(stage), programme.endsOn),
    },
    { name: 'completion issued', at: day(8, '16:00'), alone: true, play: (stage, now) => issue(stage, now, id(stage)) },
    { name: 'completion approved', at: day(12, '11:00'), alone: true, play: (stage, now) => approve(stage, now, id(stage)) },
    { name: 'pack made', at: day(13, '10:00'), alone: true, play: (stage, now) => pack(stage, now, id(stage)) },
  ]
  return steps.filter((step) => step.at < plan.until)
}

async function write(stage: Stage, now: Date, programme: string, completedOn: string): Promise<void> {
  if (await completionTextsOf(databaseOf(stage.payload), { programme })) return
  await stage.payload.create({
    collection: 'completion-reports',
    ...by(stage, 'operator', now),
    data: {
      programme,
      completedOn,
      ...Object.fromEntries(COMPLETION_CHAPTERS.map((chapter) => [chapter, written(COMPLETION_TEXTS[chapter])])),
    } as never,
  })
}

const owed = async (stage: Stage, now: Date, programme: string) =>
  (
    await stage.payload.find({
      collection: 'deliverables',
      ...by(stage, 'system', now),
      where: { programme: { equals: programme }, kind: { equals: 'completion_report' } },
    })
  ).docs[0]

async function issue(stage: Stage, now: Date, programme: string): Promise<void> {
  const texts = await completionTextsOf(databaseOf(stage.payload), { programme })
  if (!texts || (await owed(stage, now, programme))?.latestVersion) return
  await done(stage, now, 'completion_report', { programme })
  await acting(stage, 'operator', now, async (req) => {
    const { deliverable } = await issueCompletion(req, { report: texts.id, revision: texts.revision })
    await submitVersion(req, deliverable)
  })
}

async function approve(stage: Stage, now: Date, programme: string): Promise<void> {
  const report = await owed(stage, now, programme)
  if (report?.status !== 'submitted') return
  const asked = {
    deliverable: report.id,
    revision: report.revision ?? 1,
    decision: 'approve' as const,
    comment: COMPLETION_APPROVED,
  }
  await acting(stage, 'city', now, (req) => decideDeliverable(req, asked))
}

async function pack(stage: Stage, now: Date, programme: string): Promise<void> {
  const db = databaseOf(stage.payload)
  if ((await packsOf(db, programme)).length > 0) return
  const deliverables = (await packable(db, programme)).filter(({ approved }) => approved).map((each) => each.id)
  if (deliverables.length === 0) return
  const today = dayOf(now)
  const made = await acting(stage, 'operator', now, (req) =>
    preparePack(req, { programme, title: PACK_TITLE, dueOn: today, discs: 2, spineWidth: null, deliverables }),
  )
  const scanner = await connectedScanner()
  await acting(stage, 'operator', now, (req) =>
    scanner
      ? scanPack(req, { pack: made.id, revision: 1, scanner })
      : recordScan(req, { pack: made.id, revision: 1, ...PACK_SCAN, definedOn: today, checkedOn: today, clean: true }),
  )
  await done(stage, now, 'pack', { programme, pack: made.id })
}
