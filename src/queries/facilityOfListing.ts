import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** The facility `f` (in the ward `w`) as whoever reads one of its listings sees it; public pictures in the facility's order. */
export const facilityOfListing: SQL = sql`
  jsonb_build_object('id', f.id, 'name', f.name, 'ward', w.name, 'address', f.address, 'building', f.building, 'transport', f.transport,
    'nearestStop', f.nearest_stop, 'walkMinutes', f.walk_minutes::int, 'parking', f.parking::text,
    'photos', (SELECT coalesce(jsonb_agg(jsonb_build_object('filename', m.filename, 'alt', m.alt, 'width', m.width::int, 'height', m.height::int) ORDER BY l."order"), '[]'::jsonb)
                 FROM facilities_rels l JOIN media m ON m.id = l.media_id
                WHERE l.parent_id = f.id AND l.path = 'photos' AND m.is_public AND m.filename IS NOT NULL),
    'openData', f.source::text = 'open_data')`
