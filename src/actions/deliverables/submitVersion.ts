import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { DeliverableStatus } from '@/domain/deliverable/kind'
import { statusAfter } from '@/domain/deliverable/moves'
import { deliverableActionTexts as texts } from '@/glossary/deliverables'
import { refusal } from '../refusal'
import { ready, type Seen, write } from './move'
import { stampOf } from './stamp'
import { together } from './together'

/** Hands the newest version of a deliverable in (提出, 再提出); the city has the next step. A month is handed in by closing it. */
export const submitVersion = (req: PayloadRequest, asked: Seen | string): Promise<{ status: DeliverableStatus }> =>
  together(req, async (within) => {
    const seen = typeof asked === 'string' ? { deliverable: asked } : asked
    const locked = await ready(within, 'submit', seen)
    if (locked.kind === 'monthly_report') throw refusal(texts.reportMissing)
    const status = statusAfter('submit', locked)
    await write(
      within,
      locked.id,
      sql`status = ${status}::enum_deliverables_status, submitted_version = latest_version, submitted_at = ${stampOf(within).at}::timestamptz`,
    )
    return { status }
  })
