import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { ServiceCode } from '@/domain/facility/serviceTypes'
import {
  OUTREACH_STAGES,
  type OutreachConcern,
  type OutreachEnd,
  type OutreachOutcome,
  type OutreachStage,
} from '@/domain/outreach/outreach'
import { type OutreachAsked, outreachParties } from './outreachParties'

export type OutreachParty = {
  key: string
  name: string
  office: string | null
  corporation: string | null
  /** The row of the directory; null for who is in none. */
  facility: string | null
  ward: string | null
  services: ServiceCode[]
  stage: OutreachStage
  ended: OutreachEnd | null
  waiting: boolean
  late: boolean
  days: number
  /** The day of each stage that is known, in the order of the stages, and the record it rests on (contacts have a list). */
  dates: (Day | null)[]
  request: string | null
  registration: string | null
  listing: string | null
  visit: string | null
  contacts: number
  last: { id: string; day: Day; outcome: OutreachOutcome } | null
  next: { id: string; text: string; dueOn: Day; due: boolean } | null
}

export type OutreachList = { total: number; parties: OutreachParty[] }

type Filtered = OutreachAsked & { stage: OutreachStage | 'ended' | null; only: OutreachConcern | null; limit: number }

function conditionOf({ only, stage }: Filtered): SQL {
  const step = stage === null || stage === 'ended' ? 0 : OUTREACH_STAGES.indexOf(stage)
  if (only === 'reached') return sql`step >= ${step} ${stage === 'ended' ? sql`AND ended IS NOT NULL` : sql``}`
  if (only === 'gone') return sql`ended IS NOT NULL ${stage === null || stage === 'ended' ? sql`` : sql`AND step = ${step}`}`
  const concern = only === 'due' ? sql`due` : only === 'late' ? sql`late` : sql`TRUE`
  if (stage === null) return concern
  return stage === 'ended' ? sql`${concern} AND ended IS NOT NULL` : sql`${concern} AND ended IS NULL AND step = ${step}`
}

/**
 * Whom somebody should turn to first: next steps that are due, the oldest first, then long waits, then the longest waits,
 * and last who has arrived or ended; see `outreachParties`. `total` counts those beyond the limit as well.
 */
export async function outreachList(db: Database, asked: Filtered): Promise<OutreachList> {
  const { rows } = await db.execute(sql`
    ${outreachParties(asked)}
    SELECT key, staged.name, office, corporation, facility, w.name AS ward, array_remove(services, NULL) AS services, step, ended, waiting, late, days, dates,
           request, registration, listing, visit, coalesce(contacts, 0) AS contacts,
           CASE WHEN last_id IS NOT NULL THEN json_build_object('id', last_id, 'day', last_on, 'outcome', last_outcome) END AS last,
           CASE WHEN due_id IS NOT NULL THEN json_build_object('id', due_id, 'text', next_step, 'dueOn', due_on, 'due', due) END AS next,
           count(*) OVER ()::int AS total
      FROM staged LEFT JOIN wards w ON w.id = ward_id WHERE ${conditionOf(asked)}
     ORDER BY due DESC, CASE WHEN due THEN due_on END, late DESC, waiting DESC, days DESC, staged.name, key LIMIT ${asked.limit}`)
  return {
    total: Number(rows[0]?.['total'] ?? 0),
    parties: rows.map(({ step, total: _total, ...row }) => ({ ...row, stage: OUTREACH_STAGES[Number(step)] }) as OutreachParty),
  }
}
