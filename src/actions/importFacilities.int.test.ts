import { readFile } from 'node:fs/promises'
import { summaryLine, type ImportSummary } from '@/domain/facility/importSummary'
import type { OpenDataRow } from '@/domain/facility/openDataColumns'
import type { Role } from '@/domain/role'
import { itWithOpenData } from '@/testing/itWithOpenData'
import { openDataFile } from '@/testing/openDataFile'
import { startPayload, type RunningPayload } from '@/testing/payload'
import { loadReference } from '@seed/reference/loadReference'
import { importFacilities, previewFacilityImport, type FacilityImport } from './importFacilities'

type Cells = Partial<OpenDataRow['cells']>
const NOW = new Date('2026-01-15T03:00:00Z')
const LATER = new Date('2026-02-15T03:00:00Z')

/** Numbers of nobody, with right check digits. */
const [ONE, TWO, THREE, FOUR] = ['4399900010', '4399900028', '4399900036', '4399900044'] as const

let running: RunningPayload
beforeAll(async () => {
  running = await startPayload()
  await loadReference(running.payload)
})
afterAll(() => running.stop())
beforeEach(() => running.ownerSql('DELETE FROM facilities'))

const taken = (result: Awaited<ReturnType<typeof importFacilities>>): FacilityImport => {
  if (!('plan' in result)) throw new Error(`not imported: ${JSON.stringify(result)}`)
  return result
}
const run = (bytes: Uint8Array, role: Role = 'system', now = NOW) =>
  importFacilities({ payload: running.payload, role, bytes, now })
const counts = async (bytes: Uint8Array, now = NOW): Promise<Partial<ImportSummary>> =>
  taken(await run(bytes, 'system', now)).summary
const rowsOf = (columns: string) => running.appSql(`SELECT ${columns} FROM facilities ORDER BY office_number, service_code`)
const countIn = async (table: string) => Number((await running.appSql(`SELECT count(*) AS n FROM ${table}`))[0]?.['n'])

describe('importing facilities', () => {
  it('stores what the file says, with the raw name beside its search form', async () => {
    await counts(
      openDataFile([
        {
          name: '　見本苑　ｱｵﾊﾞ',
          phone: '０９６－３２８－００００',
          url: 'www.example.or.jp',
          capacity: '0',
          availableDaysNote: '土は午前（改行）盆は休み',
        },
      ]),
    )
    expect(
      await rowsOf(`office_number, service_code::text AS service, name, search_name, ward_id, latitude::float8 AS latitude, phone, url, capacity,
      available_days, available_days_note, fee::int AS fee, source::text AS source, imported_at, revision::int AS revision`),
    ).toEqual([
      {
        office_number: ONE,
        service: '160',
        name: '見本苑　ｱｵﾊﾞ',
        search_name: '見本苑アオバ',
        ward_id: '431010',
        latitude: 32.7944432,
        phone: '096-328-0000',
        url: 'http://www.example.or.jp',
        capacity: null,
        available_days: '平日,土曜日',
        available_days_note: '土は午前\n盆は休み',
        fee: 0,
        source: 'open_data',
        imported_at: NOW,
        revision: 1,
      },
    ])
  })

  it('gives records that the Local API reads and saves', async () => {
    await counts(openDataFile([{}]))
    const { docs } = await running.payload.find({ collection: 'facilities', overrideAccess: true })
    const saved = await running.payload.update({
      collection: 'facilities',
      id: docs[0]?.id ?? '',
      data: { note: '電話は午前に' },
      overrideAccess: true,
      context: { actingAs: 'system' },
    })
    expect(saved).toMatchObject({ officeNumber: ONE, note: '電話は午前に', source: 'open_data' })
  })

  it('changes nothing the second time', async () => {
    const file = openDataFile([{}, { officeNumber: TWO, url: 'なし' }, { officeNumber: ONE, service: '訪問看護' }])
    expect(await counts(file)).toEqual({ read: 3, created: 3, updated: 0, unchanged: 0, warnings: 1, rejected: 0 })
    const before = await rowsOf('*')
    expect(await counts(file, LATER)).toEqual({ read: 3, created: 0, updated: 0, unchanged: 3, warnings: 1, rejected: 0 })
    expect(await rowsOf('*')).toEqual(before)
  })

  it('updates what the file says otherwise and leaves alone what people entered', async () => {
    await counts(openDataFile([{}]))
    await running.ownerSql(
      `UPDATE facilities SET note = 'メモ', transport = '電停から3分', url = 'https://example.jp', capacity = 12`,
    )
    expect(await counts(openDataFile([{ phone: '096-328-9999', url: '', capacity: '' }]), LATER)).toMatchObject({
      updated: 1,
      unchanged: 0,
    })
    expect(await rowsOf('phone, note, transport, url, capacity::int AS capacity, imported_at')).toEqual([
      {
        phone: '096-328-9999',
        note: 'メモ',
        transport: '電停から3分',
        url: 'https://example.jp',
        capacity: 12,
        imported_at: LATER,
      },
    ])
  })

  it('leaves facilities alone that a later file no longer has, and counts them', async () => {
    await counts(openDataFile([{}, { officeNumber: TWO }]))
    expect(taken(await run(openDataFile([{}]))).plan.absent).toBe(1)
    expect(await countIn('facilities')).toBe(2)
  })

  it('makes a directory and nothing else', async () => {
    await counts(openDataFile([{}, { officeNumber: TWO }]))
    for (const table of ['facility_registrations', 'facility_requests', 'users', 'tasks', 'mails'])
      expect([table, await countIn(table)]).toEqual([table, 0])
  })

  it('leaves out what it cannot take, each row with its reason, and takes the rest', async () => {
    const rows: Cells[] = [
      {},
      {},
      { officeNumber: TWO },
      { officeNumber: TWO, name: '別の名' },
      { officeNumber: '', name: '番号なし' },
      { officeNumber: THREE, name: '' },
      { officeNumber: THREE, service: '宅配' },
      { officeNumber: THREE, code: '432164', municipality: '合志市', address: '熊本県合志市豊岡1-1' },
      { officeNumber: FOUR, latitude: '36.2048', longitude: '138.2529' },
    ]
    const { plan, summary } = taken(await run(openDataFile(rows)))
    expect(summaryLine(summary)).toBe('read 9, created 2, updated 0, unchanged 1, warnings 2, rejected 6')
    expect(
      plan.rows.flatMap((row) =>
        row.outcome === 'rejected' ? row.rejections.map(({ code, rows: others }) => [row.row, code, others]) : [],
      ),
    ).toEqual([
      [4, 'repeated_differently', [5]],
      [5, 'repeated_differently', [4]],
      [6, 'number_missing', undefined],
      [7, 'name_missing', undefined],
      [8, 'service_unknown', undefined],
      [9, 'other_municipality', undefined],
    ])
    expect(await rowsOf('office_number, latitude')).toEqual([
      { office_number: ONE, latitude: expect.anything() },
      { office_number: FOUR, latitude: null },
    ])
  })

  it('writes nothing of a faulty file', async () => {
    expect(await run(Buffer.from('名前,年齢\r\n見本,20\r\n'))).toMatchObject({ fault: { code: 'not_this_csv', row: 1 } })
    expect(await countIn('facilities')).toBe(0)
  })

  it('writes nothing when the database refuses one of the rows', async () => {
    await running.ownerSql(`ALTER TABLE facilities ADD CONSTRAINT refused_here CHECK (office_number <> '${TWO}')`)
    await expect(run(openDataFile([{}, { officeNumber: TWO }]))).rejects.toMatchObject({ status: 409 })
    await running.ownerSql('ALTER TABLE facilities DROP CONSTRAINT refused_here')
    expect(await countIn('facilities')).toBe(0)
  })

  it('lets two imports at once do the work of one', async () => {
    const file = openDataFile([{}, { officeNumber: TWO }, { officeNumber: THREE }])
    const both = await Promise.all([run(file), run(file)])
    expect(both.map((result) => taken(result).summary.created).sort()).toEqual([0, 3])
    expect(both.map((result) => taken(result).summary.unchanged).sort()).toEqual([0, 3])
    expect(await countIn('facilities')).toBe(3)
  })

  it('takes ten thousand rows in two statements', async () => {
    const many = Array.from(
      { length: 10_000 },
      (_, index): Cells => ({ officeNumber: `43999${String(index).padStart(5, '0')}`, name: `見本苑${index}` }),
    )
    expect(await counts(openDataFile(many))).toMatchObject({ read: 10_000, created: 10_000 })
    expect(await counts(openDataFile(many))).toMatchObject({ unchanged: 10_000, updated: 0 })
  })

  it.each(['city', 'facility', 'organizer', 'admin', 'resident', 'visitor'] as const)('is not for the role %s', async (role) => {
    expect(await run(openDataFile([{}]), role)).toEqual({ refusal: 'not_allowed' })
    expect(await previewFacilityImport({ payload: running.payload, role, bytes: openDataFile([{}]) })).toEqual({
      refusal: 'not_allowed',
    })
    expect(await countIn('facilities')).toBe(0)
  })
})

describe('importing what was previewed', () => {
  const preview = async (bytes: Uint8Array) =>
    taken(await previewFacilityImport({ payload: running.payload, role: 'operator', bytes }))
  const commit = (bytes: Uint8Array, { seal }: FacilityImport) =>
    importFacilities({ payload: running.payload, role: 'operator', bytes, seal, now: NOW })

  it('writes nothing in the preview and exactly that afterwards', async () => {
    const shown = await preview(openDataFile([{}]))
    expect(await countIn('facilities')).toBe(0)
    expect(taken(await commit(openDataFile([{}]), shown)).summary).toEqual(shown.summary)
    expect(await countIn('facilities')).toBe(1)
  })

  it('refuses another file, even one that differs in a single byte', async () => {
    expect(await commit(openDataFile([{ name: '別の名' }]), await preview(openDataFile([{}])))).toEqual({
      refusal: 'file_changed',
    })
    expect(await countIn('facilities')).toBe(0)
  })

  it('refuses when a facility has changed in between', async () => {
    await counts(openDataFile([{}]))
    const shown = await preview(openDataFile([{ phone: '096-328-9999' }]))
    await running.ownerSql(`UPDATE facilities SET phone = '096-328-1234'`)
    expect(await commit(openDataFile([{ phone: '096-328-9999' }]), shown)).toEqual({ refusal: 'facilities_changed' })
    expect(await rowsOf('phone')).toEqual([{ phone: '096-328-1234' }])
  })
})

describe('importing into the municipality of the programme', () => {
  it('refuses when it is not known which one', async () => {
    await running.ownerSql(
      `INSERT INTO municipalities (id, name, addressee, lat_min, lat_max, lon_min, lon_max) VALUES ('432164', '合志市', '合志市長', 32, 33, 130, 131)`,
    )
    expect(await run(openDataFile([{}]))).toEqual({ refusal: 'no_municipality' })
    await running.ownerSql(`DELETE FROM municipalities WHERE id = '432164'`)
  })
})

describe('the published file of the city', () => {
  itWithOpenData('comes in whole: 559 rows, 401 numbers, and nothing the second time', async (file) => {
    const bytes = await readFile(file)
    expect(await counts(bytes)).toEqual({ read: 559, created: 559, updated: 0, unchanged: 0, warnings: 18, rejected: 0 })
    expect(
      await running.appSql('SELECT count(DISTINCT office_number)::int AS numbers, count(ward_id)::int AS wards FROM facilities'),
    ).toEqual([{ numbers: 401, wards: 559 }])
    expect(await counts(bytes, LATER)).toEqual({ read: 559, created: 0, updated: 0, unchanged: 559, warnings: 18, rejected: 0 })
  })
})
