import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { IdentityRule } from '@/domain/people/identity'
import { transactionOf } from './handle'

/** Whether the office has made sure of who the person of an application `a` is; null where the programme `p` does not ask. */
export const identified = sql`(
  SELECT CASE WHEN p.identity_rule::text = 'off' THEN NULL ELSE v.verified_at IS NOT NULL END FROM volunteers v WHERE v.id = a.volunteer_id)`

/** What the programme of an application asks of it, and how it is; null where there is no such application. */
export async function identityStanding(
  req: PayloadRequest,
  application: string,
): Promise<{ rule: IdentityRule; identified: boolean | null } | null> {
  const { rows } = await (await transactionOf(req)).execute(sql`
    SELECT p.identity_rule::text AS rule, ${identified} AS identified FROM applications a JOIN programmes p ON p.id = a.programme_id
     WHERE a.id = ${application}::uuid`)
  const [row] = rows
  return row ? { rule: row['rule'] as IdentityRule, identified: row['identified'] as boolean | null } : null
}

/** True where the programme agrees a visit only with somebody who was made sure of, and nobody has. */
export async function identityMissing(req: PayloadRequest, application: string): Promise<boolean> {
  const standing = await identityStanding(req, application)
  return standing?.rule === 'required' && !standing.identified
}
