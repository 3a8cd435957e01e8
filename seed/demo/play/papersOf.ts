import type { PayloadRequest } from 'payload'
import { decideDeliverable } from '@/actions/deliverables/decideDeliverable'
import { submitVersion } from '@/actions/deliverables/submitVersion'
import { inTransaction } from '@/actions/inTransaction'
import { issuePaper } from '@/actions/papers/issuePaper'
import type { PaperKind } from '@/domain/paper/kind'
import { PAPERS_APPROVED } from '../content/papers'
import type { ProgrammeKey } from '../plan/types'
import { as, type LifeStep } from './life/step'
import { by, type Stage } from './stage'

type Slug = 'meetings' | 'implementation-plans' | 'service-levels' | 'outreach-activities' | 'cases' | 'incidents'
/** `subject`: what the deliverable is about, where that is not the record: a month. */
export type Made = { kind: PaperKind; name: string; record: (stage: Stage) => string; ofProgramme?: true; subject?: string }

const acting = (stage: Stage, who: 'city' | 'operator', now: Date, work: (req: PayloadRequest) => Promise<unknown>) =>
  inTransaction(stage.payload, { user: as(stage, who), context: { now } }, work)

/** How the records of one programme are written down and their papers made, handed in and approved. */
export function papersOf(programme: ProgrammeKey) {
  const ofProgramme = (stage: Stage): string => stage.id(`programme ${programme}`)

  /** Something the office writes down, known afterwards under its name. */
  const written = (name: string, at: Date, collection: Slug, data: (stage: Stage) => object): LifeStep => ({
    name,
    at,
    play: async (stage, now) => {
      const given = { programme: ofProgramme(stage), ...data(stage) }
      const { id } = await stage.payload.create({ collection, ...by(stage, 'operator', now), data: given as never })
      stage.made(name, id)
    },
  })

  async function owed(stage: Stage, { kind, ofProgramme: whole, record, subject }: Made, now: Date) {
    const { docs } = await stage.payload.find({
      collection: 'deliverables',
      ...by(stage, 'system', now),
      where: {
        programme: { equals: ofProgramme(stage) },
        kind: { equals: kind },
        subject: { equals: whole ? '' : (subject ?? record(stage)) },
      },
    })
    return docs[0]
  }

  /** The document is made of the record, handed in and approved, as far as the days given say. */
  function paper(made: Made, { approved, issued, submitted }: { issued: Date; submitted?: Date; approved?: Date }): LifeStep[] {
    const step = (what: string, at: Date | undefined, play: LifeStep['play']): LifeStep[] =>
      at ? [{ name: `paper ${made.name} ${what}`, at, alone: true, play }] : []
    return [
      ...step('issued', issued, async (stage, now) => {
        if ((await owed(stage, made, now))?.latestVersion) return
        await acting(stage, 'operator', now, (req) =>
          issuePaper(req, { kind: made.kind, record: made.record(stage), note: null }),
        )
      }),
      ...step('submitted', submitted, async (stage, now) => {
        const found = await owed(stage, made, now)
        if (found?.status === 'drafting') await acting(stage, 'operator', now, (req) => submitVersion(req, found.id))
      }),
      ...step('approved', approved, async (stage, now) => {
        const found = await owed(stage, made, now)
        if (found?.status !== 'submitted') return
        const asked = {
          deliverable: found.id,
          revision: found.revision ?? 1,
          decision: 'approve',
          comment: PAPERS_APPROVED,
        } as const
        await acting(stage, 'city', now, (req) => decideDeliverable(req, asked))
      }),
    ]
  }

  return { paper, written }
}
