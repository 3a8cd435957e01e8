import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { VerifyingFacts } from '@/domain/people/verifying'
import { transactionOf } from './handle'

/** What a verified resident rests on, also under a record that was merged into theirs. The rule itself stands in the database as well. */
export async function verifyingFacts(req: PayloadRequest, volunteer: string): Promise<VerifyingFacts> {
  const { rows } = await (await transactionOf(req)).execute(
    sql`SELECT is_proven(${volunteer}::uuid) AS proven, has_agreed(${volunteer}::uuid) AS consented`,
  )
  return { proven: rows[0]?.['proven'] === true, consented: rows[0]?.['consented'] === true }
}
