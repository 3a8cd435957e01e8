import { randomBytes, randomUUID } from 'node:crypto'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { usualDefinitionTexts } from '@/glossary/kpiDefinitions'
import { migrations } from '@/migrations'
import { connected, testCluster, urlOf } from '@/testing/testCluster'
import { digestOf } from '@collections/digestOf'
import { createDatabase, OWNER } from './roles'

/*
 * Migrations that move what was entered, run as an installation runs them that has such rows: each in a transaction of its own, on a
 * database filled between two of them.
 */
const name = `care_test_${process.env['CARE_TEST_RUN']}_${randomBytes(6).toString('hex')}`
const cluster = testCluster()
const ownerUrl = urlOf(cluster, name, { name: OWNER, password: cluster.ownerPassword })
const admin = (sql: string) => connected(urlOf(cluster, 'postgres'), (client) => client.query(sql))
const sql = (text: string, values: readonly unknown[] = []) =>
  connected(ownerUrl, async (client) => (await client.query(text, values as unknown[])).rows as Record<string, unknown>[])

const FILLED_BEFORE = '20261123_163800'
const nowhere = { config: { upload: {} } }
const payload = { collections: { media: nowhere, 'closed-files': nowhere } }
const run = (chosen: (stamp: string) => boolean) =>
  connected(ownerUrl, async (client) => {
    for (const each of migrations.filter((migration) => chosen(migration.name))) {
      await client.query('begin')
      await each.up({ db: drizzle(client), payload, req: {} } as never)
      await client.query('commit')
    }
  })

const [operator, city, both] = [randomUUID(), randomUUID(), randomUUID()] as const
const [told, untold, silent] = [randomUUID(), randomUUID(), randomUUID()] as const
const matter = randomUUID()
const texts = "'施設', '住民', '募集', '完了'"

async function fill(): Promise<void> {
  await sql(
    "INSERT INTO municipalities (id, name, addressee, lat_min, lat_max, lon_min, lon_max) VALUES ('431001', '熊本市', '熊本市長', 32, 33, 130, 131)",
  )
  for (const [id, role] of [
    [operator, 'operator'],
    [city, 'city'],
    [both, 'city'],
  ])
    await sql('INSERT INTO users (id, name, role, email) VALUES ($1, $2, $3, $4)', [id, role, role, `${id}@example.jp`])
  for (const [id, unit, rule] of [
    [told, 'number', 'slot'],
    [untold, 'number_service', 'seat'],
    [silent, 'number', 'slot'],
  ])
    await sql(
      `INSERT INTO programmes (id, name, contract_name, municipality_id, starts_on, ends_on, contractor_name, contractor_address, contractor_representative, counting_unit, listing_rule)
       VALUES ($1, '年度', '契約', '431001', '2025-12-01', '2026-03-31', '商号', '住所', '代表', $2::enum_programmes_counting_unit, $3::enum_programmes_listing_rule)`,
      [id, unit, rule],
    )
  await terms()
  await definitions()
  await sql(
    `INSERT INTO ownerships (id, title, status, work, holder, licence, licence_from, programme_id) VALUES (gen_random_uuid(), 'システム', 'in_force', 'system', '権利者', '無償', '2025-12-01', $1)`,
    [told],
  )
  await sql(
    `INSERT INTO release_approvals (id, title, lock_hash, changes, tests, audit, approver, approved_on, deployed_by, deployed_on, programme_id)
     VALUES (gen_random_uuid(), '版', 'x', '変更', '合格', '指摘なし', '肥後', '2025-12-01', '肥後', '2025-12-01', $1)`,
    [told],
  )
  for (const status of ['approved', 'deployed'])
    await sql('UPDATE release_approvals SET status = $1::enum_release_approvals_status', [status])
}

/** Terms that name where they were talked over in a line of text: a question there is, another paper, nothing; and some that one account agreed to for both. */
async function terms(): Promise<void> {
  await sql(
    `INSERT INTO consultation_matters (id, title, question, raised_on, raised_by, programme_id) VALUES ($1, '登録月の数え方', '1日でも数えるか', '2025-12-01', 'operator_side', $2)`,
    [matter, told],
  )
  const lines = [
    ['  登録月の数え方 ', null, city],
    ['第1回定例会の協議録', 'もとの備考', city],
    [null, null, city],
    ['', '双方を1人で', both],
  ] as const
  for (const [agreedIn, note, agreedBy] of lines) {
    const [made] = await sql(
      `INSERT INTO settlement_settings (id, programme_id, unit_fee, contract_amount, agreed_on, agreed_in, note) VALUES (gen_random_uuid(), $1, 20000, 12000000, '2025-12-05', $2, $3) RETURNING id`,
      [told, agreedIn, note],
    )
    await sql(
      'UPDATE settlement_settings SET operator_agreed_at = now(), operator_agreed_by_id = $2, city_agreed_at = now(), city_agreed_by_id = $3 WHERE id = $1',
      [made?.['id'], agreedBy === both ? both : operator, agreedBy],
    )
  }
}

/** One programme with a definition that was agreed and one that lies before the city, one with none, one that said nothing. */
async function definitions(): Promise<void> {
  for (const title of ['合意した定義', '市の前にある定義'])
    await sql(
      `INSERT INTO kpi_definitions (id, title, counting_unit, listing_rule, text_facilities, text_residents, text_listings, text_completions, operator_name, programme_id)
       VALUES (gen_random_uuid(), $1, 'number', 'listing', ${texts}, '中村', $2)`,
      [title, told],
    )
  await sql("UPDATE kpi_definitions SET status = 'proposed'")
  await sql(
    "UPDATE kpi_definitions SET status = 'agreed', city_name = '松本', agreed_on = '2025-12-05', agreed_at = now(), agreed_by_id = $1 WHERE title = '合意した定義'",
    [city],
  )
  await sql(
    'UPDATE programmes SET pace_threshold_facilities = 5, pace_threshold_residents = 12.5, pace_threshold_agreed_on = $2 WHERE id = $1',
    [told, '2025-12-05'],
  )
  await sql('UPDATE programmes SET pace_threshold_listings = 3, pace_threshold_completions = 150 WHERE id = $1', [untold])
  await sql(
    "INSERT INTO programmes_blocking_findings (\"order\", parent_id, value, id) VALUES (1, $1, 'unsettled_visits', gen_random_uuid()), (2, $1, 'listing_without_slots', gen_random_uuid())",
    [told],
  )
}

beforeAll(async () => {
  await connected(urlOf(cluster, 'postgres'), (client) => createDatabase(client, name))
  await sql('create extension if not exists btree_gist')
  await run((stamp) => stamp < FILLED_BEFORE)
  await fill()
  await run((stamp) => stamp >= FILLED_BEFORE)
}, 180_000)
afterAll(() => admin(`drop database if exists ${name} with (force)`))

describe('what was entered before', () => {
  it('as the place where terms were talked over is the question of that title, or a line of the note; what was agreed stays agreed', async () => {
    const rows = await sql(
      `SELECT s.is_agreed, s.note, s.matters_digest, array_remove(array_agg(r.consultation_matters_id), NULL) AS matters
         FROM settlement_settings s LEFT JOIN settlement_settings_rels r ON r.parent_id = s.id AND r.path = 'matters'
        GROUP BY s.id ORDER BY s.version`,
    )
    const nothing = { is_agreed: true, matters: [], matters_digest: null }
    expect(rows).toEqual([
      { is_agreed: true, note: null, matters: [matter], matters_digest: digestOf([matter]) },
      { ...nothing, note: 'もとの備考\n第1回定例会の協議録' },
      { ...nothing, note: null },
      { ...nothing, note: '双方を1人で' },
    ])
    // It stands like terms that were agreed today.
    await expect(sql('DELETE FROM settlement_settings_rels')).rejects.toThrow('settlement_terms_agreed')
  })

  it('as thresholds and findings of a programme is a draft for both parties, by what is agreed or by what the programme says', async () => {
    const limits =
      'programme_id, counting_unit::text AS unit, listing_rule::text AS rule, pace_threshold_facilities::float8 AS facilities, pace_threshold_residents::float8 AS residents, pace_threshold_listings::float8 AS listings, pace_threshold_completions::float8 AS completions, blocking_unsettled_visits AS visits, blocking_duplicate_people AS people, blocking_resident_without_ward AS wards, blocking_listing_without_slots AS slots, text_listings AS said'
    const rows = await sql(
      `SELECT ${limits}, status::text AS status, version FROM kpi_definitions WHERE title = 'これまでのしきい値と点検項目' ORDER BY listing_rule`,
    )
    const draft = { status: 'draft', version: null }
    const none = { facilities: null, residents: null, listings: null, completions: null }
    const unasked = { visits: false, people: false, wards: false, slots: false }
    expect(rows).toEqual([
      {
        ...draft,
        ...none,
        ...unasked,
        programme_id: told,
        unit: 'number',
        rule: 'listing',
        facilities: 5,
        residents: 12.5,
        visits: true,
        slots: true,
        said: '募集',
      },
      {
        ...draft,
        ...none,
        ...unasked,
        programme_id: untold,
        unit: 'number_service',
        rule: 'seat',
        listings: 3,
        completions: 100,
        said: usualDefinitionTexts.listings,
      },
    ])
  })

  it('as a definition stands where it was agreed, and is a draft again where nobody knows who laid it before the city', async () => {
    const rows = await sql(
      `SELECT title, status::text AS status, version::int AS version, operator_name, city_name, proposed_by_id, agreed_by_id FROM kpi_definitions
        WHERE title LIKE '%定義' ORDER BY title`,
    )
    expect(rows).toEqual([
      {
        title: '合意した定義',
        status: 'agreed',
        version: 1,
        operator_name: '中村',
        city_name: '松本',
        proposed_by_id: null,
        agreed_by_id: city,
      },
      {
        title: '市の前にある定義',
        status: 'draft',
        version: null,
        operator_name: '中村',
        city_name: null,
        proposed_by_id: null,
        agreed_by_id: null,
      },
    ])
    await expect(sql("UPDATE kpi_definitions SET note = 'x' WHERE is_agreed")).rejects.toThrow('kpi_definition_stands')
  })

  it('into registers stays as it is, is asked for what is missing when it is changed, and can be ended', async () => {
    await expect(sql("UPDATE ownerships SET note = 'x'")).rejects.toThrow('register_field_missing')
    await expect(sql("UPDATE release_approvals SET note = 'x', signed_by = '鍵'")).rejects.toThrow('register_same_person')
    await sql("UPDATE ownerships SET status = 'ended'")
    await sql("UPDATE release_approvals SET status = 'superseded'")
    expect(await sql('SELECT o.status::text AS one, r.status::text AS other FROM ownerships o, release_approvals r')).toEqual([
      { one: 'ended', other: 'superseded' },
    ])
  })
})
