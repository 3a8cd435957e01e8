import { headers } from 'next/headers'
import type { Payload } from 'payload'
import { mayCountVisit } from '@/access/rateLimit'
import { countVisit } from '@/actions/publicity/countVisit'
import { tagOf } from '@/domain/publicity/tag'
import { CAME_BY_HEADER, NEW_VISIT_HEADER } from './arrival'

/** Counts a visit that began by a tagged address. Nobody's page waits for it longer than for one statement, or fails by it. */
export async function noteArrival(payload: Payload): Promise<void> {
  const given = await headers()
  const tag = tagOf(given.get(CAME_BY_HEADER))
  if (!tag || !given.has(NEW_VISIT_HEADER) || !(await mayCountVisit(given))) return
  await countVisit(payload, { tag, now: new Date() }).catch((error: unknown) => payload.logger.error(error))
}
