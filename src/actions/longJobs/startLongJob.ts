import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { keyOf, LONG_JOB_STARTERS, type LongJobKind } from '@/domain/longJob/longJob'
import { isUuid } from '@/domain/text/isUuid'
import { longJobTexts as texts } from '@/glossary/longJobs'
import { refusal } from '../refusal'
import type { JobInput } from './handler'

type Asked = {
  kind: LongJobKind
  /** What it is about: `programme`, and what the kind needs besides. */
  input: JobInput & { programme: string }
  /** Stands in its title after the kind. */
  about?: string
}

/** Begins work that goes on by itself, and answers where it is seen; what is under way for the same input is answered, not begun twice. */
export async function startLongJob(req: PayloadRequest, { about = '', input, kind }: Asked): Promise<{ id: string }> {
  const { accountId, role } = actorOf(req)
  if (role !== 'system' && !LONG_JOB_STARTERS[kind].includes(role)) throw refusal(texts.notYours, 403)
  if (!isUuid(input.programme)) throw refusal(texts.badRequest, 400)
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    INSERT INTO long_jobs (id, title, kind, state, sentence, programme_id, started_by_id, asked_at, key, input)
    VALUES (gen_random_uuid(), ${texts.titled(kind, about)}, ${kind}::enum_long_jobs_kind, 'waiting', ${texts.waiting}, ${input.programme}::uuid,
            ${accountId}, ${nowOf(req).toISOString()}::timestamptz, ${keyOf(input)}, ${JSON.stringify(input)}::jsonb)
    ON CONFLICT (kind, key) WHERE is_open DO UPDATE SET updated_at = now()
    RETURNING id`)
  return { id: String(rows[0]?.['id']) }
}
