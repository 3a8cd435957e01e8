import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { InsuranceRule } from '@/domain/insurance/insurance'
import { transactionOf } from './handle'
import { visitInsured } from './insured'

/** What the programme of an application asks of insurance, and whether its visit is covered on its day; null where there is none. */
export async function insuranceStanding(
  req: PayloadRequest,
  application: string,
): Promise<{ rule: InsuranceRule; covered: boolean } | null> {
  const { rows } = await (await transactionOf(req)).execute(sql`
    SELECT p.insurance_rule::text AS rule, ${visitInsured} AS covered
      FROM applications a JOIN programmes p ON p.id = a.programme_id WHERE a.id = ${application}::uuid`)
  const [row] = rows
  return row ? { rule: row['rule'] as InsuranceRule, covered: row['covered'] === true } : null
}

/** True where the programme agrees no visit without insurance and this one has none. */
export async function insuranceMissing(req: PayloadRequest, application: string): Promise<boolean> {
  const standing = await insuranceStanding(req, application)
  return standing?.rule === 'required' && !standing.covered
}
