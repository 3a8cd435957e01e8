import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { ready, type Seen, write } from './move'
import { stampOf } from './stamp'
import { together } from './together'

/** Writes down that an approved deliverable was delivered (納入済); by either side. */
export const markDelivered = (req: PayloadRequest, asked: Seen): Promise<{ status: 'delivered' }> =>
  together(req, async (within) => {
    const { id } = await ready(within, 'deliver', asked)
    await write(within, id, sql`status = 'delivered', delivered_at = ${stampOf(within).at}::timestamptz`)
    return { status: 'delivered' }
  })
