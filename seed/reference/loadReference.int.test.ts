import { startPayload, type RunningPayload } from '@/testing/payload'
import { loadReference } from './loadReference'
import { TEMPLATES } from './templates'

let running: RunningPayload
beforeAll(async () => {
  running = await startPayload()
})
afterAll(() => running.stop())

describe('loading the reference data', () => {
  it('brings the city, its five wards, 435 postal areas and the library of templates, once', async () => {
    await loadReference(running.payload)
    await running.ownerSql(`UPDATE municipalities SET addressee = '熊本市長（改）'`)
    await running.ownerSql(`DELETE FROM postal_areas WHERE postal_code = '8600001'`)
    await running.ownerSql(`UPDATE task_templates SET title = '改めた件名', active = false WHERE key = 'meals-carry-trays'`)
    await running.ownerSql(`DELETE FROM task_templates WHERE key = 'clerical-library'`)
    await loadReference(running.payload)
    expect(
      await running.appSql(`SELECT id, name, addressee, lat_min::float8 AS south, lon_max::float8 AS east FROM municipalities`),
    ).toEqual([{ id: '431001', name: '熊本市', addressee: '熊本市長（改）', south: 32.6, east: 130.9 }])
    expect(await running.appSql('SELECT id, name FROM wards ORDER BY "order"')).toEqual([
      { id: '431010', name: '中央区' },
      { id: '431028', name: '東区' },
      { id: '431036', name: '西区' },
      { id: '431044', name: '南区' },
      { id: '431052', name: '北区' },
    ])
    expect(await running.appSql(`SELECT count(*)::int AS n FROM wards_rels WHERE path = 'neighbours'`)).toEqual([{ n: 16 }])
    expect(
      await running.appSql('SELECT count(*)::int AS n, count(DISTINCT postal_code)::int AS codes FROM postal_areas'),
    ).toEqual([{ n: 435, codes: 408 }])
    expect(await running.appSql('SELECT count(*)::int AS n, count(DISTINCT key)::int AS keys FROM task_templates')).toEqual([
      { n: TEMPLATES.length, keys: TEMPLATES.length },
    ])
    expect(await running.appSql(`SELECT title, active FROM task_templates WHERE key = 'meals-carry-trays'`)).toEqual([
      { title: '改めた件名', active: false },
    ])
  })
})
