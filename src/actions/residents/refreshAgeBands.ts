import { sql } from '@payloadcms/db-postgres/drizzle'
import { APIError, type Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { birthDatesOf } from '@/database/birthDatesOf'
import { databaseOf, transactionOf } from '@/database/handle'
import { lockRevision } from '@/database/revision'
import { dayOf } from '@/domain/calendar/jst'
import { ageBandOf, ageOn } from '@/domain/people/age'
import type { AgeBand } from '@/domain/people/profile'
import { inTransaction } from '../inTransaction'

const BATCH = 500
type Looked = { looked: number; changed: number; failed: number }
type Row = { id: string; ageBand: AgeBand }

/**
 * Lets the age bands grow older: whoever has a birth date is of the band of their age today (JST). Looks at everybody who is
 * with us, a batch at a time, and writes only where a birthday changed something; who gave no birth date stays. Safe to run
 * twice, also at once. What an application says of its applicant stays as it was when they applied.
 */
export async function refreshAgeBands(payload: Payload, now: Date): Promise<Looked> {
  const done: Looked = { looked: 0, changed: 0, failed: 0 }
  for (let after: string | null = null; ; ) {
    const people: Row[] = await batchAfter(payload, after)
    const bands = await bandsOf(payload, people, now)
    done.looked += bands.size
    for (const { ageBand, id } of people)
      if (bands.has(id) && bands.get(id) !== ageBand) {
        const changed = await refresh(payload, id, now)
        if (changed) done.changed++
        else if (changed === null) done.failed++
      }
    if (people.length < BATCH) return done
    after = people.at(-1)?.id ?? null
  }
}

async function batchAfter(payload: Payload, after: string | null): Promise<Row[]> {
  const { rows } = await databaseOf(payload).execute(sql`
    SELECT v.id, v.age_band::text AS "ageBand" FROM volunteers v
     WHERE v.withdrawn_at IS NULL AND v.merged_into_id IS NULL AND (${after}::uuid IS NULL OR v.id > ${after}::uuid)
     ORDER BY v.id LIMIT ${BATCH}`)
  return rows as Row[]
}

async function bandsOf(payload: Payload, people: readonly Row[], now: Date): Promise<Map<string, AgeBand>> {
  const births = await birthDatesOf(
    databaseOf(payload),
    people.map(({ id }) => id),
  )
  return new Map(
    [...births].flatMap(([id, birthDate]) => {
      const age = ageOn(birthDate, dayOf(now))
      return age === null ? [] : [[id, ageBandOf(age)] as const]
    }),
  )
}

/** True when the band changed; asked again while the person is held. null when it could not be written, which is logged without who. */
async function refresh(payload: Payload, id: string, now: Date): Promise<boolean | null> {
  try {
    return await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      await lockRevision(req, 'volunteers', id, true)
      const age = ageOn((await birthDatesOf(await transactionOf(req), [id])).get(id), dayOf(now))
      const call = { collection: 'volunteers' as const, id, depth: 0, overrideAccess: true as const, req }
      const { ageBand } = await payload.findByID(call)
      if (age === null || ageBand === ageBandOf(age)) return false
      await payload.update({ ...call, data: { ageBand: ageBandOf(age) } })
      return true
    })
  } catch (error) {
    payload.logger.error({ msg: 'age band not refreshed', code: error instanceof APIError ? error.status : 'unknown' })
    return null
  }
}
