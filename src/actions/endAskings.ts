import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'
import { endingOf } from '@/domain/asking/ending'
import { ASKED_COLLECTIONS, askingsStanding } from '@/queries/askingsStanding'
import { changeBySystem, type Moved } from './changeBySystem'

const BATCH = 500

/**
 * Ends wishes, proposals and invitations that nobody answered and that nobody can answer any more, with the reason and the
 * letter to their resident. Each in a transaction of its own, through its guard under its lock: what was answered in the
 * meantime stays answered. Safe to run twice, also at once.
 */
export async function endAskings(payload: Payload, now: Date): Promise<Moved> {
  const total: Moved = { moved: 0, skipped: 0, failed: 0 }
  for (const collection of ASKED_COLLECTIONS)
    for (let after: string | null = null; ; ) {
      const asked = await askingsStanding(databaseOf(payload), collection, { until: now, after, limit: BATCH })
      for (const { id, ...facts } of asked) {
        const endedBecause = endingOf(facts, now)
        if (!endedBecause) continue
        const data = collection === 'invitations' ? { state: 'ended', endedBecause } : { status: 'ended', endedBecause }
        const done = await changeBySystem(payload, [id], { collection, data, now })
        for (const key of Object.keys(total) as (keyof Moved)[]) total[key] += done[key]
      }
      if (asked.length < BATCH) break
      after = asked.at(-1)?.id ?? null
    }
  return total
}
