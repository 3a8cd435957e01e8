import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { restsOnOpenMatter } from '@/database/restsOnOpenMatter'
import { lockRevision } from '@/database/revision'
import { dayOf } from '@/domain/calendar/jst'
import { idOf } from '@/domain/idOf'
import { agreeingRefusalOf, PARTIES } from '@/domain/settlement/agreeing'
import { accessRefusals } from '@/glossary/refusals'
import { agreeingRefusals, settlementTexts } from '@/glossary/settlement'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'

type Asked = { id: string; revision: number; by: TypedUser | null; now: Date }

/**
 * One party agrees to the terms of a settlement as it sees them (clause 13(4)); with the second one they are final. Of
 * terms that were changed in between nothing is agreed (409). Throws an APIError with the sentence.
 */
export const agreeTerms = (payload: Payload, { by, id, now, revision }: Asked): Promise<{ isAgreed: boolean }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const { accountId, role } = actorOf(req)
    if (!PARTIES.some((party) => party === role)) throw refusal(agreeingRefusals.not_your_decision, 403)
    const current = await lockRevision(req, 'settlement_settings', id, true)
    if (current === null) throw refusal(settlementTexts.badRequest, 404)
    if (current !== revision) throw refusal(accessRefusals.revisionStale)
    const asSystem = { collection: 'settlement-settings', id, depth: 0, overrideAccess: true, req } as const
    const terms = await payload.findByID(asSystem)
    const refused = agreeingRefusalOf({
      by: role,
      agreedOn: terms.agreedOn ?? null,
      today: dayOf(now),
      restsOnOpenMatter: await restsOnOpenMatter(
        await transactionOf(req),
        (terms.matters ?? []).map((matter) => idOf(matter)),
      ),
      agreedForOther: [terms.cityAgreedBy, terms.operatorAgreedBy].some((by) => Boolean(by) && by === accountId),
      agreedBy: PARTIES.filter((party) => (party === 'city' ? terms.cityAgreedAt : terms.operatorAgreedAt)),
    })
    if (refused) throw refusal(agreeingRefusals[refused])
    const at = now.toISOString()
    const data =
      role === 'city' ? { cityAgreedAt: at, cityAgreedBy: accountId } : { operatorAgreedAt: at, operatorAgreedBy: accountId }
    const { isAgreed } = await payload.update({ ...asSystem, data })
    return { isAgreed: isAgreed === true }
  })
