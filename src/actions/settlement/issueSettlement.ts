import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { type Database, transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { issuingRefusalOf } from '@/domain/settlement/agreeing'
import { issuingRefusals, settlementTexts as texts } from '@/glossary/settlement'
import { issueVersion } from '../deliverables/issueVersion'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { settlementFile } from './settlementFile'
import { settledIn } from './settlementOf'

type Asked = { programmeId: string; note: string | null; by: TypedUser | null; now: Date }

/**
 * Issues the statement of the reduction as a version of its deliverable, after the contract's last day and by the newest
 * terms both parties agreed to (clause 5(5)): the ledger is counted, and the model and its two files are frozen, as of one
 * moment and all of it or nothing. A version after the first says what changed. Throws an APIError with the sentence.
 */
export const issueSettlement = (
  payload: Payload,
  { by, note, now, programmeId }: Asked,
): Promise<{ deliverable: string; version: number }> =>
  inTransaction(payload, { user: by, context: { now }, isolation: 'repeatable read' }, async (req) => {
    const db = await transactionOf(req)
    const edition = (await latestVersion(db, programmeId)) + 1
    const settled = await settledIn(db, { programmeId, now, edition })
    const { shown, statement } = settled ?? {}
    const refused = issuingRefusalOf({
      by: actorOf(req).role,
      agreed: shown?.isAgreed === true,
      endsOn: statement?.programme.endsOn ?? '',
      today: dayOf(now),
    })
    if (refused) throw refusal(issuingRefusals[refused], refused === 'not_your_decision' ? 403 : 409)
    if (!statement) throw refusal(texts.badFile, 404)
    const changed = note?.trim() || null
    if (edition > 1 && !changed) throw refusal(texts.issueNoteMissing, 400)
    return issueVersion(req, {
      programme: programmeId,
      kind: 'reduction_statement',
      subject: '',
      title: texts.statementTitle,
      model: statement,
      files: [await settlementFile(statement, 'pdf'), await settlementFile(statement, 'xlsx')],
      note: changed,
    })
  })

/** How many versions of the statement were issued. */
async function latestVersion(db: Database, programme: string): Promise<number> {
  const { rows } = await db.execute(sql`
    SELECT latest_version::int AS latest FROM deliverables
     WHERE programme_id = ${programme}::uuid AND kind::text = 'reduction_statement' AND subject = '' FOR NO KEY UPDATE`)
  return Number(rows[0]?.['latest'] ?? 0)
}
