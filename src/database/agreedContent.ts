import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from './handle'
import { contentOfListing } from './contentOfListing'

/**
 * What people who applied to the listing `t` were told: as it was published last, also while a changed text waits for the
 * operator (src/domain/task/content.ts has the fields).
 */
export const agreedContent: SQL = sql`coalesce(t.published_content, ${contentOfListing})`

/** Who is there with whoever comes to the slot `s` of the listing `t`: whom the slot names, else whom the listing names. */
export const supervisorAtSlot: SQL = sql`coalesce(s.supervisor, ${agreedContent}->>'supervisor')`
/** The same for an application `a` to the listing `t`. */
export const supervisorOfVisit: SQL = sql`
  coalesce((SELECT s.supervisor FROM slots s WHERE s.id = a.slot_id), ${agreedContent}->>'supervisor')`

/** Whom people who applied were told they will be with, unless their slot says otherwise; empty where nobody is named. */
export async function supervisorOfListing(db: Database, listing: string): Promise<string> {
  const { rows } = await db.execute(
    sql`SELECT ${agreedContent}->>'supervisor' AS supervisor FROM tasks t WHERE t.id = ${listing}::uuid`,
  )
  return String(rows[0]?.['supervisor'] ?? '').trim()
}

export type WhereToCome = {
  /** Null where it is done at home or online. */
  address: string | null
  /** How it is done where it is done at home or online; null where one comes to the facility. */
  remoteHow: string | null
  place: string | null
  /** Whom one will be with. */
  supervisor: string | null
  clothing: string | null
  belongings: string | null
}

/** The columns of `WhereToCome`, of the application `a` to the listing `t` at the facility `f`. */
export const whereToCome: SQL = sql`
  CASE WHEN (${agreedContent}->>'isRemote')::boolean THEN NULL ELSE f.address END AS address,
  CASE WHEN (${agreedContent}->>'isRemote')::boolean THEN ${agreedContent}->>'remoteHow' END AS "remoteHow",
  CASE WHEN (${agreedContent}->>'isRemote')::boolean THEN NULL ELSE ${agreedContent}->>'place' END AS place,
  ${supervisorOfVisit} AS supervisor, ${agreedContent}->>'clothing' AS clothing, ${agreedContent}->>'belongings' AS belongings`
