import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { longJobTexts as texts } from '@/glossary/longJobs'
import { refusal } from '../refusal'
import { together } from '../deliverables/together'

/** Ends a job that is not done yet; the run that has it in hand notices and leaves nothing behind. By whoever began it, and by the operator. */
export const cancelLongJob = (req: PayloadRequest, id: string): Promise<{ state: 'cancelled' }> =>
  together(req, async (within) => {
    const { accountId, role } = actorOf(within)
    if (!isUuid(id)) throw refusal(texts.notFound, 404)
    const db = await transactionOf(within)
    const { rows } = await db.execute(sql`
      SELECT is_open AS open, started_by_id AS "startedBy" FROM long_jobs WHERE id = ${id}::uuid FOR NO KEY UPDATE`)
    const [job] = rows
    if (!job) throw refusal(texts.notFound, 404)
    if (role !== 'system' && role !== 'operator' && job['startedBy'] !== accountId) throw refusal(texts.notYoursToCancel, 403)
    if (job['open'] !== true) throw refusal(texts.over)
    await db.execute(sql`
      UPDATE long_jobs SET state = 'cancelled', sentence = ${texts.cancelled}, ended_at = ${nowOf(within).toISOString()}::timestamptz,
             lease_until = NULL, lease_key = NULL, updated_at = now() WHERE id = ${id}::uuid`)
    return { state: 'cancelled' }
  })
