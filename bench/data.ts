import type { Client } from 'pg'

/** How many rows a run makes; T2 is one designated city over several years, T3 ten times that. */
export type Size = { facilities: number; listings: number; slots: number; residents: number; applications: number }
export const T2: Size = { facilities: 350, listings: 20_000, slots: 60_000, residents: 10_000, applications: 150_000 }
export const T3: Size = { facilities: 3_500, listings: 200_000, slots: 600_000, residents: 100_000, applications: 1_500_000 }

/** A readable id: kind and number, so that rows refer to one another without looking anything up. */
export const id = (kind: number, n: number | string): string =>
  `(lpad('${kind}', 8, '0') || '-0000-7000-8000-' || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`
export const idText = (kind: number, n: number): string =>
  `${String(kind).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
export const KIND = {
  programme: 1,
  facility: 2,
  task: 3,
  slot: 4,
  volunteer: 5,
  application: 6,
  residence: 7,
  registration: 8,
  target: 9,
} as const

const WARDS = `(ARRAY['431010','431028','431036','431044','431052'])`
const TABLES = ['facilities', 'facility_registrations', 'tasks', 'slots', 'volunteers', 'residences', 'applications']

/**
 * Fills a migrated, empty database by set-based SQL as the owner of the tables. Derived columns are written directly
 * and the project's triggers are off meanwhile; every constraint stays on, so the data is as valid as real data.
 * The first application for each slot was accepted and completed; the others wait, were declined or withdrawn.
 */
export async function generate(owner: Client, size: Size): Promise<void> {
  const run = (sql: string) => owner.query(sql)
  for (const table of TABLES) await run(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  await run(
    `INSERT INTO municipalities (id, name, addressee, lat_min, lat_max, lon_min, lon_max) VALUES ('431001', '熊本市', '熊本市長', 32.6, 33, 130.5, 130.9)`,
  )
  await run(
    `INSERT INTO wards (id, name, municipality_id, "order") SELECT (${WARDS})[n], (ARRAY['中央区','東区','西区','南区','北区'])[n], '431001', n FROM generate_series(1, 5) n`,
  )
  await run(`INSERT INTO programmes (id, name, contract_name, municipality_id, starts_on, ends_on, is_current, contractor_name, contractor_address, contractor_representative, counting_unit, listing_rule)
    VALUES (${id(KIND.programme, 1)}, '測定用', '測定用', '431001', '2023-04-01', '2027-03-31', true, '受託者', '熊本市', '代表者', 'number', 'slot')`)
  await run(`INSERT INTO facilities (id, name, kana, search_name, office_number, service_code, ward_id, address, fee, source)
    SELECT ${id(KIND.facility, 'n')}, '測定施設' || n, 'ソクテイシセツ' || n, 'ソクテイシセツ' || n, lpad(n::text, 10, '0'), '160', (${WARDS})[1 + n % 5], '熊本市', 0, 'entered' FROM generate_series(0, ${size.facilities - 1}) n`)
  await run(`INSERT INTO facility_registrations (id, programme_id, facility_id, office_number, counting_unit, starts_on, period)
    SELECT ${id(KIND.registration, 'n')}, ${id(KIND.programme, 1)}, ${id(KIND.facility, 'n')}, lpad(n::text, 10, '0'), lpad(n::text, 10, '0'), to_char(date '2023-04-01' + n % 700, 'YYYY-MM-DD'), daterange(date '2023-04-01' + n % 700, NULL)
      FROM generate_series(0, ${size.facilities - 1}) n`)
  await run(`INSERT INTO tasks (id, programme_id, facility_id, ward_id, category, title, description, supervisor, status, is_published, first_published_at, status_changed_at, beginner_friendly)
    SELECT ${id(KIND.task, 'n')}, ${id(KIND.programme, 1)}, ${id(KIND.facility, `n % ${size.facilities}`)}, (${WARDS})[1 + (n % ${size.facilities}) % 5],
           (enum_range(NULL::enum_tasks_category))[1 + n % 6], '配膳のお手伝い' || n, '昼食の配膳と下膳をお願いします。', '介護主任', (CASE WHEN n % 4 = 0 THEN 'published' ELSE 'closed' END)::enum_tasks_status, n % 4 = 0,
           timestamptz '2023-04-01 00:00+09' + n % 1300 * interval '1 day', timestamptz '2023-04-01 00:00+09' + n % 1300 * interval '1 day', true FROM generate_series(0, ${size.listings - 1}) n`)
  await run(`INSERT INTO slots (id, title, task_id, facility_id, programme_id, starts_at, ends_at, capacity, seats_taken, status, is_visible, first_visible_at, first_visible_capacity)
    SELECT ${id(KIND.slot, 'n')}, '配膳のお手伝い' || n % ${size.listings}, ${id(KIND.task, `n % ${size.listings}`)}, ${id(KIND.facility, `(n % ${size.listings}) % ${size.facilities}`)}, ${id(KIND.programme, 1)}, s.t, s.t + interval '2 hours', 3, 1, 'open', n % ${size.listings} % 4 = 0, s.t - interval '20 days', 3
      FROM generate_series(0, ${size.slots - 1}) n, LATERAL (SELECT timestamptz '2023-04-01 08:00+09' + n % 1400 * interval '1 day' + (n / 1400 % 4) * interval '2 hours' AS t) s`)
  await run(`INSERT INTO volunteers (id, number, name, kana, display_name, age_band, experience, registered_at, verified_at)
    SELECT ${id(KIND.volunteer, 'n')}, 'V-' || lpad(n::text, 6, '0'), '測定 花子' || n, 'ソクテイ ハナコ', '花子' || n, (enum_range(NULL::enum_volunteers_age_band))[1 + n % 8], 'none', timestamptz '2023-04-01 00:00+09' + n % 1300 * interval '1 day', timestamptz '2023-04-01 00:00+09' + n % 1300 * interval '1 day'
      FROM generate_series(0, ${size.residents - 1}) n`)
  await run(`INSERT INTO residences (id, volunteer_id, ward_id, municipality_name, since, period, proof)
    SELECT ${id(KIND.residence, 'n')}, ${id(KIND.volunteer, 'n')}, CASE WHEN n % 8 > 0 THEN (${WARDS})[1 + n % 5] END, CASE WHEN n % 8 = 0 THEN '合志市' END, '2020-01-01', daterange('2020-01-01', NULL), 'document_seen' FROM generate_series(0, ${size.residents - 1}) n`)
  // Who holds a seat: slot n goes to person n, so that a person's seats lie `residents` slots apart and never overlap.
  await run(`INSERT INTO applications (id, title, slot_id, task_id, facility_id, programme_id, volunteer_id, starts_at, ends_at, status, status_changed_at, status_changed_by_role, applied_at, completed_at,
      is_live, holds_seat, is_completed, is_waiting, applicant_name, applicant_age_band, applicant_experience)
    SELECT ${id(KIND.application, 'n')}, s.title, s.id, s.task_id, s.facility_id, s.programme_id, ${id(KIND.volunteer, `(a.slot + a.rank * 4001) % ${size.residents}`)}, s.starts_at, s.ends_at, a.status::enum_applications_status, s.starts_at, 'operator',
           s.starts_at - interval '10 days', CASE WHEN a.status = 'completed' THEN s.ends_at END, a.status NOT IN ('declined', 'withdrawn'), a.status = 'completed', a.status = 'completed', a.status = 'applied', '花子', '60s', 'none'
      FROM generate_series(0, ${size.applications - 1}) n
     CROSS JOIN LATERAL (SELECT n % ${size.slots} AS slot, n / ${size.slots} AS rank, CASE n / ${size.slots} WHEN 0 THEN 'completed' WHEN 1 THEN 'declined' ELSE (ARRAY['applied', 'withdrawn'])[1 + n % 2] END AS status) a
      JOIN slots s ON s.id = ${id(KIND.slot, 'a.slot')}`)
  for (const table of TABLES) await run(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  await run('ANALYZE')
}
