import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { rulesNow } from '@/database/listingRules'
import { employmentSmell } from '@/domain/listingCheck/employmentSmell'
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
