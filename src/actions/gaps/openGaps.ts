import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'
import { warekiMonth } from '@/domain/calendar/wareki'
import { isBeyond } from '@/domain/gap/deviation'
import { gapMails } from '@/glossary/gapAnalyses'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'
import { queueLetter } from '@/mail/queueLetter'
import { partyAddresses } from '@/queries/partyAddresses'
import type { Pace } from '../pace/paceAt'
import { gapFiguresOf } from './gapFiguresOf'

/**
 * Opens an analysis of every figure that is below its plan by more than the agreed threshold, once per figure and month, and
 * tells both parties. The request carries a transaction. Answers how many were opened.
 */
export async function openGaps(req: PayloadRequest, programme: ReportedProgramme, { figures, paces }: Pace): Promise<number> {
  const db = await transactionOf(req)
  const month = figures.month
  const beyond = paces.filter(({ deviation, threshold }) => isBeyond(deviation, threshold))
  if (beyond.length === 0) return 0
  await db.execute(sql`SELECT 1 FROM programmes WHERE id = ${programme.id} FOR NO KEY UPDATE`)
  const { rows } = await db.execute(sql`
    SELECT figure::text AS figure FROM gap_analyses WHERE programme_id = ${programme.id} AND month = ${month}`)
  const standing = rows.map(({ figure }) => String(figure))
  const opening = beyond.filter(({ figure }) => !standing.includes(figure))
  for (const pace of opening) {
    const { id } = await req.payload.create({
      collection: 'gap-analyses',
      data: { programme: programme.id, figure: pace.figure, month, opened: gapFiguresOf(pace) } as never,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const letter = gapMails.opened({
      details: gapMails.line(pace.figure, warekiMonth(month), pace.gap),
      link: `${req.payload.config.serverURL}/admin/collections/gap-analyses/${id}`,
      office: { name: programme.contractorName, phone: programme.contactPhone || null },
    })
    for (const { key, to } of await partyAddresses(db)) await queueLetter(req, { key: `gap/${id}/opened/${key}`, to }, letter)
  }
  return opening.length
}
