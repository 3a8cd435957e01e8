import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { choiceRefusalOf } from '@/domain/secondPerson/choosing'
import type { GuardedAction } from '@/domain/secondPerson/guarded'
import { secondPersonChoiceTexts as texts, secondPersonChoiceRefusals as refusals } from '@/glossary/secondPerson'
import { accessRefusals } from '@/glossary/refusals'
import { secondPersonSetting } from '@/queries/secondPersonSetting'
import { together } from '../deliverables/together'
import { refusal } from '../refusal'

type Asked = { programme: string; revision: number; kinds: readonly GuardedAction[]; days: number }
type Standing = { id: string; kinds: GuardedAction[] }

/**
 * For which actions the operator's second person is asked, and for how many days. The operator asks itself for more, the city alone for
 * less. What is not asked for any more is asked for by no programme. Throws an APIError with the sentence.
 */
export const chooseSecondPerson = (
  req: PayloadRequest,
  { days, kinds, programme, revision }: Asked,
): Promise<{ kinds: readonly GuardedAction[]; days: number }> =>
  together(req, async (within) => {
    const standing = await heldProgrammes(within)
    const db = await transactionOf(within)
    const now = standing.some(({ id }) => id === programme) ? await secondPersonSetting(db, programme) : null
    if (!now) throw refusal(texts.notFound, 404)
    const refused = choiceRefusalOf(now, { kinds, days }, actorOf(within).role)
    if (refused) throw refusal(refusals[refused], 403)
    if (now.revision !== revision) throw refusal(accessRefusals.revisionStale)
    for (const each of standing) {
      const left = each.id === programme ? [...kinds] : each.kinds.filter((kind) => kinds.includes(kind))
      if (each.id !== programme && each.kinds.length === 0) continue
      await within.payload.update({
        collection: 'programmes',
        id: each.id,
        data: { secondPersonFor: left, secondPersonDays: days },
        depth: 0,
        overrideAccess: true,
        req: within,
      })
    }
    return { kinds, days }
  })

/** Every programme under lock, with what it asks a second person for: of two who choose at once the later one sees what the other chose. */
async function heldProgrammes(req: PayloadRequest): Promise<Standing[]> {
  const db = await transactionOf(req)
  await db.execute(sql`SELECT 1 FROM programmes ORDER BY id FOR NO KEY UPDATE`)
  const { rows } = await db.execute(sql`
    SELECT p.id, coalesce((SELECT json_agg(s.value::text) FROM programmes_second_person_for s WHERE s.parent_id = p.id), '[]'::json) AS kinds
      FROM programmes p ORDER BY p.id`)
  return rows as Standing[]
}
