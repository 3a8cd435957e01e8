import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { rulesNow } from '@/database/listingRules'
import { employmentSmell } from '@/domain/listingCheck/employmentSmell'
import { judgeListing } from '@/domain/listingCheck/judgeListing'
import { analyse } from '@/language/analyse'
import { readyRules } from '@/language/readyRules'

/** A place that reads like employment, and why that is a matter. */
export type Smell = { text: string; reason: string; suggestion: string }

/** Where a message reads like employment by the rules in force; empty where nowhere. */
export async function smellOf(req: PayloadRequest, text: string): Promise<Smell[]> {
  const db = await transactionOf(req)
  const rules = await readyRules(...(await rulesNow(db)))
  return employmentSmell(text, rules, analyse).map((hit) => ({ text: hit.text, reason: hit.reason, suggestion: hit.suggestion }))
}

/** The words in which a message asks for what no volunteer may be asked for, by the rules in force; empty where nowhere. */
export async function prohibitedIn(req: PayloadRequest, text: string): Promise<string[]> {
  const rules = await readyRules(...(await rulesNow(await transactionOf(req))))
  // The listing says what the work is: a message that names none is no suspicion for that.
  const { hits } = judgeListing({ text }, rules, analyse, true)
  return [...new Set(hits.filter(({ negated, verdict }) => verdict === 'prohibited' && !negated).map((hit) => hit.text))]
}
