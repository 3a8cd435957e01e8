import type { Payload } from 'payload'
import { inSnapshot } from '@/database/snapshot'
import { dayOf } from '@/domain/calendar/jst'
import { type OutreachFunnel, outreachFunnel } from '@/queries/outreachFunnel'
import { type OutreachList, outreachList } from '@/queries/outreachList'
import type { OutreachAsked } from '@/queries/outreachParties'
import { outreachStages, type StageCount } from '@/queries/outreachStages'
import type { ProgrammeSpan } from '@/queries/programmes'
import { waitingDays } from '@/queries/waitingDays'
import type { Choice } from './choice'

const SHOWN = 100

export type Outreach = OutreachList & { stages: StageCount[]; waitingDays: number[]; funnel: OutreachFunnel }

/** The facilities of a programme as of one moment: of today, or of its last day when it is over. */
export const loadOutreach = (
  payload: Payload,
  { choice, now, programme }: { choice: Choice; programme: ProgrammeSpan; now: Date },
): Promise<Outreach> =>
  inSnapshot(payload, async (db) => {
    const asked: OutreachAsked = {
      programme: programme.id,
      day: [programme.endsOn, dayOf(now)].sort()[0] ?? programme.endsOn,
      scope: choice.ward ? { kind: 'ward', ward: choice.ward } : { kind: 'all' },
      service: choice.service,
      waitingDays: await waitingDays(db, programme.id),
    }
    const list = await outreachList(db, { ...asked, stage: choice.stage, only: choice.only, limit: SHOWN })
    const [stages, funnel] = [await outreachStages(db, asked), await outreachFunnel(db, asked)]
    return { ...list, stages, funnel, waitingDays: [...asked.waitingDays] }
  })
