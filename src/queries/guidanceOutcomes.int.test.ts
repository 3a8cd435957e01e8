import { databaseOf } from '@/database/handle'
import { at, type Day } from '@/domain/calendar/jst'
import { ADVISED_PARTS, type GuidanceKind } from '@/domain/guidance/guidance'
import { guidanceTotals } from '@/domain/guidance/totals'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { advisedListings } from './advisedListings'
import { guidanceOutcomes } from './guidanceOutcomes'
import { listingsAround } from './listingsAround'
import type { Scope } from './scope'

const all: Scope = { kind: 'all' }
let running: RunningPayload
let world: World
const ids: Record<'twice' | 'came' | 'absent', string> = { twice: '', came: '', absent: '' }
let first: string
let second: string
let seminar: string
let sheet: string
const title: Record<string, string> = {}

const consultation = async (facility: string, heldOn: Day, given: object = {}) =>
  (
    await running.payload.create({
      collection: 'consultations',
      data: {
        facility,
        heldOn,
        topic: 'carving',
        theme: '業務の切り出し',
        status: 'held',
        minutes: 60,
        advice: '配膳と下膳を分けましょう。',
        outcome: 'carving',
        ...given,
      } as never,
      ...as(world.operator, at(heldOn, '17:00')),
    })
  ).id
const published = async (facility: string, day: Day, time = '10:00') => {
  const { id, title: name } = await world.task(facility, { publishedAt: at(day, time) })
  title[`${day} ${time}`] = name
  return id
}
const outcomes = (today: Day, kinds: readonly GuidanceKind[] = ['consultation', 'seminar'], scope: Scope = all) =>
  guidanceOutcomes(databaseOf(running.payload), { programme: world.programme.id, kinds, scope, today })

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  for (const name of ['twice', 'came', 'absent'] as const) {
    ids[name] = (await world.facility({ name, ward: name === 'came' ? 'kita' : 'chuo' })).id
    await world.registration(ids[name])
  }
  const { payload } = running
  sheet = (
    await payload.create({
      collection: 'carving-sheets',
      overrideAccess: true,
      data: { facility: ids.twice, title: '1階', dayType: 'weekday', daysPerWeek: 5, steps: [] },
    })
  ).id
  first = await consultation(ids.twice, '2026-01-10', { carvingSheet: sheet })
  second = await consultation(ids.twice, '2026-01-20')
  // 36 days before the first, and 46 before the second.
  await published(ids.twice, '2025-12-05')
  await published(ids.twice, '2025-12-20')
  await published(ids.twice, '2026-01-09', '23:59')
  await published(ids.twice, '2026-01-10', '00:00')
  // After the first and before the second.
  await published(ids.twice, '2026-01-15')
  // After the second only.
  await published(ids.twice, '2026-02-10')
  const late = await published(ids.twice, '2026-02-19')
  await running.adminSql('UPDATE tasks SET carving_sheet_id = $1 WHERE id = $2', [sheet, late])
  const organizer = await world.staff('organizer')
  const before = at('2026-01-05', '10:00')
  seminar = (
    await payload.create({
      collection: 'seminars',
      data: {
        title: '切り出しの研修',
        kind: 'carving',
        audience: 'facilities',
        place: '市役所',
        startsAt: at('2026-01-15', '14:00').toISOString(),
        endsAt: at('2026-01-15', '16:00').toISOString(),
        status: 'published',
      } as never,
      ...as(organizer, before),
    })
  ).id
  for (const [name, status] of [
    ['came', 'attended'],
    ['absent', 'absent'],
  ] as const) {
    const { id, revision } = await payload.create({
      collection: 'seminar-attendances',
      data: { seminar, facility: ids[name] } as never,
      ...as(organizer, before),
    })
    await payload.update({
      collection: 'seminar-attendances',
      id,
      data: { status, revision: revision ?? 1 },
      ...as(organizer, at('2026-01-15', '16:00')),
    })
  }
  const { revision } = await payload.findByID({ collection: 'seminars', id: seminar, depth: 0, overrideAccess: true })
  await payload.update({
    collection: 'seminars',
    id: seminar,
    data: { status: 'held', revision: revision ?? 1 },
    ...as(organizer, at('2026-01-15', '16:00')),
  })
  await published(ids.came, '2026-01-20')
  await published(ids.absent, '2026-01-20')
}, 120_000)
afterAll(() => running.stop())

describe('what came of consultations and seminars', () => {
  it('opens from each number exactly its listings, of one facility and of all', async () => {
    const asked = { programme: world.programme.id, kinds: ['consultation', 'seminar'], scope: all, today: '2026-03-15' } as const
    const rows = await outcomes(asked.today)
    const counts = { before: 'before', after: 'after', sheets: 'fromSheets' } as const
    for (const part of ADVISED_PARTS) {
      const listed = (facility: string | null) => advisedListings(databaseOf(running.payload), { ...asked, part, facility })
      for (const row of rows) {
        const { listings, total } = await listed(row.facility)
        expect([row.name, part, listings.length, total]).toEqual([row.name, part, row[counts[part]], row[counts[part]]])
      }
      expect((await listed(null)).total).toBe(rows.reduce((sum, row) => sum + row[counts[part]], 0))
    }
    expect(rows.some(({ before, fromSheets }) => before > 0 && fromSheets > 0)).toBe(true)
  })
  it('counts a listing of a facility that was advised twice once, in one span, with the days of both', async () => {
    const rows = await outcomes('2026-03-15')
    expect(rows).toEqual([
      {
        facility: ids.twice,
        name: 'twice',
        consultations: 2,
        seminars: 0,
        // 20 December and 9 January, 23:59.
        before: 2,
        // 10 January 0:00, 15 January and 10 February.
        after: 3,
        // 11 December to 9 January; 10 January to 18 February.
        daysBefore: 30,
        daysAfter: 40,
        fromSheets: 1,
        running: false,
      },
      expect.objectContaining({
        name: 'came',
        seminars: 1,
        consultations: 0,
        before: 0,
        after: 1,
        daysBefore: 30,
        daysAfter: 30,
      }),
    ])
    expect(guidanceTotals(rows, 30)).toMatchObject({ facilities: 2, before: 2, after: 4, perFacility: 2, daysAfter: 70 })
  })

  it('counts the days after only as far as today, and nothing of what is still ahead', async () => {
    expect(await outcomes('2026-01-14')).toEqual([
      expect.objectContaining({ name: 'twice', consultations: 1, daysAfter: 5, running: true }),
    ])
    expect(await outcomes('2026-01-09')).toEqual([])
  })

  it('is asked of one kind alone, of one ward and of one facility', async () => {
    const names = async (...given: Parameters<typeof outcomes>) => (await outcomes(...given)).map(({ name }) => name)
    expect(await names('2026-03-15', ['seminar'])).toEqual(['came'])
    expect(await names('2026-03-15', ['consultation'])).toEqual(['twice'])
    expect(await names('2026-03-15', [])).toEqual([])
    expect(await names('2026-03-15', undefined, { kind: 'ward', ward: '431052' })).toEqual(['came'])
    expect(await names('2026-03-15', undefined, { kind: 'facilities', ids: [ids.twice] })).toEqual(['twice'])
    expect(await names('2026-03-15', undefined, { kind: 'facilities', ids: [] })).toEqual([])
  })

  it('is compared over as many days as the programme says', async () => {
    await running.adminSql('UPDATE programmes SET outcome_days = 10 WHERE id = $1', [world.programme.id])
    // 31 December to 9 January; 10 to 29 January.
    expect((await outcomes('2026-03-15')).find(({ name }) => name === 'twice')).toMatchObject({
      before: 1,
      after: 2,
      daysBefore: 10,
      daysAfter: 20,
    })
    await running.adminSql('UPDATE programmes SET outcome_days = 30 WHERE id = $1', [world.programme.id])
  })

  it('shows on one consultation the listings before and after it, and those of its sheet whenever they came', async () => {
    const around = await listingsAround(databaseOf(running.payload), { kind: 'consultation', id: first, scope: all })
    expect(around.map(({ fromSheet, placement, publishedOn }) => [publishedOn, placement, fromSheet])).toEqual([
      ['2025-12-20', 'before', false],
      ['2026-01-09', 'before', false],
      ['2026-01-10', 'after', false],
      ['2026-01-15', 'after', false],
      ['2026-02-19', 'outside', true],
    ])
    const other = await listingsAround(databaseOf(running.payload), { kind: 'consultation', id: second, scope: all })
    expect(other.map(({ placement }) => placement)).toEqual(['before', 'before', 'before', 'after'])
    expect(
      await listingsAround(databaseOf(running.payload), {
        kind: 'consultation',
        id: first,
        scope: { kind: 'facilities', ids: [ids.came] },
      }),
    ).toEqual([])
  })

  it('shows on a seminar the listings of the facilities that came', async () => {
    const around = await listingsAround(databaseOf(running.payload), { kind: 'seminar', id: seminar, scope: all })
    expect(around.map(({ facility, placement }) => [facility, placement])).toEqual([['came', 'after']])
  })
})
