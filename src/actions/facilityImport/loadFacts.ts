import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { townsByName, type TownArea, type Ward } from '@/domain/facility/address'
import type { ImportFacts } from '@/domain/facility/judgeOpenDataRow'
import { formatPhone } from '@/imports/openData/formatPhone'

type Row = {
  id: string
  name: string
  latMin: number
  latMax: number
  lonMin: number
  lonMax: number
  wards: Ward[]
  areas: TownArea[]
}

/**
 * The municipality whose facilities may come in: that of the running programme; without one, the only municipality there
 * is. Null when neither tells which one, or when it has no wards yet.
 */
export async function loadFacts(db: Database): Promise<ImportFacts | null> {
  const { rows } = await db.execute(sql`
    SELECT m.id, m.name, m.lat_min::float8 AS "latMin", m.lat_max::float8 AS "latMax", m.lon_min::float8 AS "lonMin", m.lon_max::float8 AS "lonMax",
           (SELECT json_agg(json_build_object('id', w.id, 'name', w.name) ORDER BY w."order") FROM wards w WHERE w.municipality_id = m.id) AS wards,
           (SELECT coalesce(json_agg(json_build_object('ward', a.ward_id, 'town', a.town)), '[]')
              FROM postal_areas a JOIN wards w ON w.id = a.ward_id WHERE w.municipality_id = m.id) AS areas
      FROM municipalities m
     WHERE m.id = coalesce((SELECT municipality_id FROM programmes WHERE is_current ORDER BY starts_on DESC LIMIT 1),
                           (SELECT min(id) FROM municipalities HAVING count(*) = 1))`)
  const row = rows[0] as Row | undefined
  if (!row?.wards) return null
  const { id, name, wards, areas, ...bounds } = row
  return { municipality: { id, name, wards, towns: townsByName(areas) }, bounds, formatPhone }
}
