import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { publishedVersion } from '@/database/listingRules'
import { officeMails } from '@/glossary/officeMails'
import { tellOffice } from '@/mail/tellOffice'
import { listingsToJudge } from '@/queries/listingsToJudge'
import { publishedAgainstRules } from '@/queries/publishedAgainstRules'
import { changeBySystem, type Moved } from './changeBySystem'
import { inBatches } from './inBatches'
import { inTransaction } from './inTransaction'

/**
 * Judges every listing that is not closed by the rules in force, when others judged it last. It only records what the
 * rules say: taking a listing down is a person's decision. The office is written to once about a version, when all are judged
 * and published ones do not pass. Safe to run twice, also at once.
 */
export async function rejudgeListings(payload: Payload, now: Date): Promise<Moved> {
  const version = await publishedVersion(databaseOf(payload))
  if (version === null) return { moved: 0, skipped: 0, failed: 0 }
  const judged = await inBatches(
    (after, limit) => listingsToJudge(databaseOf(payload), { after, limit, version }),
    (ids) => changeBySystem(payload, ids, { collection: 'tasks', data: {}, now }),
  )
  if (judged.skipped + judged.failed === 0) await tellOfRules(payload, version, now)
  return judged
}

async function tellOfRules(payload: Payload, version: number, now: Date): Promise<void> {
  const { total } = await publishedAgainstRules(databaseOf(payload), { limit: 1, now, scope: { kind: 'all' } })
  if (total === 0) return
  await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
    // Operators who come later are not told of what was published before them.
    const { rows } = await (await transactionOf(req)).execute(
      sql`SELECT 1 FROM mails WHERE starts_with(key, ${`office/rules/${version}/`}) LIMIT 1`,
    )
    const link = `${payload.config.serverURL}/admin/listing-review`
    if (rows.length === 0) await tellOffice(req, `rules/${version}`, officeMails.rules({ count: total, version, link }))
  })
}
