import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import type { RuleGroup } from '@/domain/incident/incident'
import { takesWords } from '@/domain/incident/transitions'
import { isUuid } from '@/domain/text/isUuid'
import { incidentMails, reportRefusals } from '@/glossary/incidents'
import { accessRefusals } from '@/glossary/refusals'
import { ownReport } from '@/queries/ownReport'
import { visitToReport } from '@/queries/visitToReport'
import { inTransaction } from './inTransaction'
import type { Outcome } from './outcome'
import { tellOfIncident } from './tellOfIncident'

type Described = { resident: TypedUser; application: string; ruleGroup: RuleGroup | null; words: string; now?: Date }
/** What the field holds at most, in characters. */
const MOST = 6000

/** What was said before stays; the same words sent twice stand once. */
const withWords = (before: string | null, words: string): string | null => {
  if (!words || before === words || before?.endsWith(`\n\n${words}`)) return before
  return before ? `${before}\n\n${words}` : words
}

/** A resident says what they were asked for and adds words to what they reported; the office is told by mail that there is more. */
export async function describeIncident(
  payload: Payload,
  { application, now = new Date(), resident, ruleGroup, words }: Described,
): Promise<Outcome> {
  const volunteer = actorOf({ user: resident, context: {} }).volunteerId
  if (!volunteer || !isUuid(application)) return { ok: false, refusal: accessRefusals.notFound }
  if (!ruleGroup && !words.trim()) return { ok: false, refusal: reportRefusals.nothing }
  return inTransaction(payload, { user: resident, context: { now } }, async (req) => {
    const db = await transactionOf(req)
    const visit = await visitToReport(db, { application, volunteer })
    const report = visit && (await ownReport(db, { application, volunteer }))
    if (!visit || !report) return { ok: false, refusal: reportRefusals.notReported }
    if (!takesWords(report.status)) return { ok: false, refusal: reportRefusals.settled }
    const happened = withWords(report.happened, words.trim())
    if (happened && happened.length > MOST) return { ok: false, refusal: reportRefusals.tooLong }
    if (happened === report.happened && (ruleGroup ?? report.ruleGroup) === report.ruleGroup) return { ok: true }
    await payload.update({
      collection: 'incidents',
      id: report.id,
      depth: 0,
      overrideAccess: true,
      req,
      data: { happened, ...(ruleGroup ? { ruleGroup } : {}) },
    })
    await tellOfIncident(req, { incident: report.id, occasion: `described/${report.revision}` }, (link) =>
      incidentMails.described({ number: report.number, link, office: visit.office }),
    )
    return { ok: true }
  })
}
