import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { ResidenceProof } from '@/domain/people/profile'

export type ProofToCheck = {
  residence: string
  revision: number
  volunteer: string
  number: string
  name: string
  /** The ward, or the municipality outside the city. */
  place: string
  inCity: boolean
  /** A move that the resident told; nothing of it counts yet. */
  reported: boolean
  since: Day
  plannedProof: ResidenceProof | null
  proof: ResidenceProof
  registeredAt: Date
  verified: boolean
}

/**
 * What the office has to look at: moves that residents reported; people whose identity nobody has made sure of, wherever they
 * live, because facilities are told so; and homes in the city that rest on the person's own word only. Who left, or was merged
 * into another record, is not among them. Oldest first. Names are the operator's.
 */
export async function proofsToCheck(
  db: Database,
  { limit }: { limit: number },
): Promise<{ total: number; proofs: ProofToCheck[] }> {
  const { rows } = await db.execute(sql`
    SELECT r.id AS residence, r.revision::int AS revision, v.id AS volunteer, v.number, v.name, coalesce(w.name, r.municipality_name) AS place,
           r.ward_id IS NOT NULL AS "inCity", r.standing::text = 'reported' AS reported, r.since,
           r.planned_proof::text AS "plannedProof", r.proof::text AS proof, v.registered_at AS "registeredAt", v.verified_at IS NOT NULL AS verified,
           count(*) OVER ()::int AS total
      FROM residences r JOIN volunteers v ON v.id = r.volunteer_id LEFT JOIN wards w ON w.id = r.ward_id
     WHERE (r.standing::text = 'reported' OR (r.standing::text = 'stands' AND r.until IS NULL
                                              AND (v.verified_at IS NULL OR (r.ward_id IS NOT NULL AND r.proof::text = 'self_declared'))))
       AND v.withdrawn_at IS NULL AND v.merged_into_id IS NULL
     ORDER BY v.registered_at, r.since, r.id LIMIT ${limit}`)
  return {
    total: Number(rows[0]?.['total'] ?? 0),
    proofs: rows.map(({ total: _, ...row }) => ({
      ...(row as unknown as ProofToCheck),
      registeredAt: new Date(row['registeredAt'] as string),
    })),
  }
}
