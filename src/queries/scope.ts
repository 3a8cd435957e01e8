import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/**
 * SQL goes round Payload's access control, so every query says whose rows it may count: the whole programme, one
 * ward, or some facilities. An empty list of facilities is nothing, not everything.
 */
export type Scope = { kind: 'all' } | { kind: 'ward'; ward: string } | { kind: 'facilities'; ids: readonly string[] }

export const listOf = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

/** Rows that carry a facility. */
export function facilityInScope(scope: Scope, facilityId: SQL): SQL {
  if (scope.kind === 'all') return sql`TRUE`
  if (scope.kind === 'ward') return sql`${facilityId} IN (SELECT id FROM facilities WHERE ward_id = ${scope.ward})`
  return scope.ids.length === 0 ? sql`FALSE` : sql`${facilityId} IN (${listOf(scope.ids)})`
}

/** Rows that carry a ward of residence. People belong to no facility: in the scope of one there are none. */
export function residenceInScope(scope: Scope, wardId: SQL): SQL {
  if (scope.kind === 'all') return sql`TRUE`
  return scope.kind === 'ward' ? sql`${wardId} = ${scope.ward}` : sql`FALSE`
}
