import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { contentOfListing } from './contentOfListing'

/**
 * What people who applied to the listing `t` were told: as it was published last, also while a changed text waits for the
 * operator (src/domain/task/content.ts has the fields).
 */
export const agreedContent: SQL = sql`coalesce(t.published_content, ${contentOfListing})`

export type WhereToCome = {
  /** Null where it is done at home or online. */
  address: string | null
  /** How it is done where it is done at home or online; null where one comes to the facility. */
  remoteHow: string | null
  place: string | null
  clothing: string | null
  belongings: string | null
}

/** The columns of `WhereToCome`, of the listing `t` at the facility `f`. */
export const whereToCome: SQL = sql`
  CASE WHEN (${agreedContent}->>'isRemote')::boolean THEN NULL ELSE f.address END AS address,
  CASE WHEN (${agreedContent}->>'isRemote')::boolean THEN ${agreedContent}->>'remoteHow' END AS "remoteHow",
  CASE WHEN (${agreedContent}->>'isRemote')::boolean THEN NULL ELSE ${agreedContent}->>'place' END AS place,
  ${agreedContent}->>'clothing' AS clothing, ${agreedContent}->>'belongings' AS belongings`
