import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { quietHoursOf } from '@/database/quietHoursOf'
import { noticeFrom } from '@/domain/message/quietHours'
import type { Letter } from '@/glossary/mailTemplates'
import { queueLetters } from './queueLetter'

type Side = 'city' | 'operator'

/**
 * Puts one letter about a deliverable of a programme into the outbox, to everybody of these sides who may sign in; the same occasion is
 * written once. In the quiet hours of the programme it waits. What is owed to the city is no notice that one may do without.
 */
export async function tellOfDeliverable(
  req: PayloadRequest,
  { occasion, programme, to }: { occasion: string; programme: string; to: readonly Side[] },
  letter: Letter,
): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT u.id, u.email, p.quiet_from, p.quiet_until FROM users u JOIN programmes p ON p.id = ${programme}::uuid
     WHERE u.active IS NOT FALSE AND u.role::text = ANY (${sql.param([...to])}::text[]) ORDER BY u.id`)
  await queueLetters(
    req,
    rows.map((row) => ({
      key: `${occasion}/${String(row['id'])}`,
      to: String(row['email']),
      notBefore: noticeFrom(nowOf(req), quietHoursOf(row)),
      letter,
    })),
  )
}
