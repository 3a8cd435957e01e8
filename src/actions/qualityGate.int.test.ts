import { agreedLimits } from '@/database/agreedLimits'
import { databaseOf } from '@/database/handle'
import { settlingMoves } from '@/domain/application/settling'
import { at } from '@/domain/calendar/jst'
import { type Figure, FIGURES } from '@/domain/kpi/figure'
import { FUNNEL_ENDS } from '@/domain/kpi/funnel'
import { recordMeasuresOf } from '@/domain/kpi/measure'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import type { FindingKind } from '@/domain/report/quality'
import { findingCounts, findingsOf } from '@/queries/findings'
import { mendable } from '@/queries/mendable'
import { funnelOf } from '@/queries/funnelOf'
import type { RecordsAsked } from '@/queries/recordsAsked'
import { breakdownOfFigure, recordsOfFigure } from '@/queries/recordsOfFigure'
import { agreeDefinition } from '@/testing/agreeDefinition'
import { as } from '@/testing/as'
import { makeWorld, WARD_IDS, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { closeMonth } from './closeMonth'

let running: RunningPayload
let world: World
let late: string
const NOW = at('2026-01-08', '10:00')
const scope = { kind: 'all' } as const

/** One completed visit of December, one that nobody recorded. */
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  const facility = await world.facility({ ward: 'chuo' })
  await world.registration(facility.id)
  const task = await world.task(facility.id, { publishedAt: at('2025-12-02', '09:00') })
  const [first, second] = [
    await world.slot(task.id, { day: '2025-12-10', capacity: 2, madeAt: at('2025-12-02', '10:00') }),
    await world.slot(task.id, { day: '2025-12-20', madeAt: at('2025-12-02', '10:00') }),
  ]
  const [one, other] = [await world.volunteer({ ward: 'chuo' }), await world.volunteer({ ward: 'kita' })]
  await world.completedVisit(first.id, one.id, {
    appliedAt: at('2025-12-03', '12:00'),
    attendedAt: at('2025-12-10', '18:00'),
    completedAt: at('2025-12-14', '12:00'),
  })
  const application = await world.apply(second.id, other.id, at('2025-12-03', '13:00'))
  await world.move(application.id, 'accepted', world.operator, at('2025-12-04', '09:00'))
  late = application.id
}, 120_000)
afterAll(() => running.stop())

const close = (month: string, now: Date, given: { note?: string; qualityNote?: string } = {}) =>
  closeMonth(running.payload, { programmeId: world.programme.id, month, by: world.operator, clock: () => now, ...given })
const refusalOf = (closing: Promise<unknown>) =>
  closing.then(
    () => 'closed',
    (error: Error) => error.message,
  )
const counts = (month: string, now: Date) =>
  findingCounts(databaseOf(running.payload), { programme: world.programme.id, month, now, scope })
const modelOf = async (id: string) =>
  (await running.payload.findByID({ collection: 'monthly-reports', id, depth: 0, overrideAccess: true }))
    .model as unknown as MonthlyFigures
const asked = (figure: Figure, given: Partial<RecordsAsked> = {}): RecordsAsked => ({
  programme: world.programme.id,
  firstMonth: '2025-12',
  listingRule: 'slot',
  figure,
  measure: 'closing',
  month: '2025-12',
  scope,
  ...given,
})
const countedBy = async (given: RecordsAsked) =>
  (await recordsOfFigure(databaseOf(running.payload), given, { limit: 100, offset: 0 })).counted

describe('before a month closes', () => {
  it('a visit dated before the registration of its facility is found, listed, and blocks whatever is written', async () => {
    await running.ownerSql("UPDATE facility_registrations SET starts_on = '2025-12-15'")
    const found = await findingsOf(databaseOf(running.payload), {
      programme: world.programme.id,
      month: '2025-12',
      now: NOW,
      scope,
      kind: 'visit_unregistered_facility',
      limit: 5,
    })
    expect(found).toHaveLength(1)
    expect(await refusalOf(close('2025-12', NOW, { qualityNote: '承知のうえ' }))).toContain('食い違い')
    await running.ownerSql("UPDATE facility_registrations SET starts_on = '2025-12-01'")
    expect((await counts('2025-12', NOW)).visit_unregistered_facility).toBe(0)
  })

  it('a slot outside the contract blocks until it is called off, as the screen says', async () => {
    const outside = async () => (await counts('2025-12', NOW)).slot_outside_contract
    await running.ownerSql("UPDATE programmes SET ends_on = '2025-12-19'")
    expect(await outside()).toBe(1)
    await running.ownerSql(
      "ALTER TABLE slots DISABLE TRIGGER USER; UPDATE slots SET status = 'cancelled' WHERE starts_at > '2025-12-19T15:00Z'",
    )
    expect(await outside()).toBe(0)
    await running.ownerSql(
      "UPDATE slots SET status = 'open'; ALTER TABLE slots ENABLE TRIGGER USER; UPDATE programmes SET ends_on = '2026-03-31'",
    )
  })

  it('counts what the records lack, of one month, and nothing else', async () => {
    const found = await counts('2025-12', NOW)
    const standing = (Object.keys(found) as FindingKind[]).filter((kind) => found[kind] > 0)
    expect(standing).toEqual(['unsettled_visits'])
    expect(found.unsettled_visits).toBe(1)
    expect((await counts('2026-01', NOW)).unsettled_visits).toBe(0)
  })

  it('is mended where it is found: a ward on the revision that stands, a visit by what the office may record of it', async () => {
    const db = databaseOf(running.payload)
    // Nobody takes the ward from a registered facility any more; one of before may lack it.
    await running.ownerSql(
      'ALTER TABLE facilities DISABLE TRIGGER USER; UPDATE facilities SET ward_id = NULL; ALTER TABLE facilities ENABLE TRIGGER USER',
    )
    const [found] = await findingsOf(db, {
      programme: world.programme.id,
      month: '2025-12',
      now: NOW,
      scope,
      kind: 'facility_without_ward',
      limit: 5,
    })
    const [facility] = await mendable(db, 'facilities', [found?.id ?? ''])
    const data = { ward: WARD_IDS.chuo, revision: facility?.revision ?? null }
    await running.payload.update({ collection: 'facilities', id: found?.id ?? '', data, ...as(world.operator, NOW) })
    expect((await counts('2025-12', NOW)).facility_without_ward).toBe(0)
    const [visit] = await mendable(db, 'applications', [late])
    expect(visit).toMatchObject({ id: late, status: 'accepted', revision: expect.any(Number) })
    expect(settlingMoves(visit?.status ?? 'applied')).toEqual(['attended', 'no_show'])
    expect(await mendable(db, 'applications', [])).toEqual([])
  })

  it('an agreed finding blocks, another one wants its reason, which the report keeps', async () => {
    expect(await refusalOf(close('2025-12', NOW))).toContain('理由を入力')
    const parties = { operator: world.operator, city: await world.staff('city') }
    const agree = (given: Parameters<typeof agreeDefinition>[2]) => agreeDefinition(running.payload, parties, given, NOW)
    const programme = world.programme.id
    const blocked = () => refusalOf(close('2025-12', NOW, { qualityNote: '施設に確認中' }))
    const db = databaseOf(running.payload)
    // What the operator alone proposes holds up nothing and opens nothing.
    const alone = await running.payload.create({
      collection: 'kpi-definitions',
      data: {
        programme,
        title: '案',
        operatorName: '中村',
        blocking: { unsettled_visits: true },
        paceThreshold: { residents: 1 },
      } as never,
      ...as(world.operator, NOW),
    })
    const data = { status: 'proposed', revision: alone.revision ?? null } as const
    await running.payload.update({ collection: 'kpi-definitions', id: alone.id, data, ...as(world.operator, NOW) })
    expect(await agreedLimits(db, programme)).toBeNull()
    await agree({ programme, blocking: { unsettled_visits: true }, paceThreshold: { completions: 0 } })
    expect(await blocked()).toContain('食い違い')
    // Another definition begins with what is agreed; the limits are what it says once both agreed to that.
    await agree({ programme })
    expect(await agreedLimits(db, programme)).toEqual({
      version: 2,
      agreedOn: '2026-01-08',
      operatorName: '中村',
      cityName: '松本',
      paceThreshold: { facilities: null, residents: null, listings: null, completions: 0 },
      blocking: { unsettled_visits: true, duplicate_people: false, resident_without_ward: false, listing_without_slots: false },
    })
    expect(await blocked()).toContain('食い違い')
    await agree({ programme, blocking: { unsettled_visits: false } })
    const { id } = await close('2025-12', NOW, { qualityNote: '施設に確認中' })
    const stored = await running.payload.findByID({ collection: 'monthly-reports', id, depth: 0, overrideAccess: true })
    expect(stored.qualityNote).toBe('施設に確認中')
    expect((await modelOf(id)).quality).toEqual({
      findings: [{ kind: 'unsettled_visits', severity: 'reason', count: 1 }],
      note: '施設に確認中',
    })
    await expect(running.appSql("UPDATE monthly_reports SET quality_note = 'x'")).rejects.toThrow('report_is_final')
  })
})

describe('every number of the report', () => {
  it('is the count of its records, the correction of earlier months among them', async () => {
    const { move, operator } = world
    await move(late, 'attended', operator, at('2026-01-09', '09:00'))
    await running.payload.update({
      collection: 'applications',
      id: late,
      data: { status: 'completed' },
      overrideAccess: true,
      context: { actingAs: 'system', now: at('2026-01-13', '09:00') },
    })
    const { id } = await close('2026-01', at('2026-02-05', '10:00'), { qualityNote: '確認済み' })
    const { figures } = await modelOf(id)
    expect(figures.find(({ figure }) => figure === 'completions')).toMatchObject({
      opening: 1,
      increase: 0,
      correction: 1,
      closing: 2,
    })
    for (const each of figures)
      for (const measure of recordMeasuresOf(each.figure).filter((name) => name !== 'opening')) {
        const where = `${each.figure} ${measure}`
        expect([where, await countedBy(asked(each.figure, { measure, month: '2026-01' }))]).toEqual([where, each[measure]])
      }
  })

  it('stays what the closed month found, whatever is entered later', async () => {
    await running.ownerSql(
      `UPDATE applications SET status = 'disputed', minutes_approved_at = NULL, minutes_approved_by = NULL WHERE id = '${late}'`,
    )
    expect(await countedBy(asked('completions', { measure: 'correction', month: '2026-01' }))).toBe(1)
    expect(await countedBy(asked('completions', { measure: 'correction', month: '2026-02' }))).toBe(-1)
    await expect(running.appSql('UPDATE monthly_report_records SET counted = 2')).rejects.toMatchObject({ code: '42501' })
  })

  it('is broken down into cells that open their own records', async () => {
    const db = databaseOf(running.payload)
    for (const figure of FIGURES) {
      const cells = await breakdownOfFigure(db, asked(figure), ['age', 'experience'])
      expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(await countedBy(asked(figure)))
      for (const { count, keys } of cells) {
        const [age, experience] = keys as [string, string]
        expect(await countedBy(asked(figure, { narrowed: { age, experience } }))).toBe(count)
      }
    }
  })

  it('follows applications from the first to the last stage, and says where the others ended', async () => {
    const of = { ...asked('completions'), month: '2025-12' }
    const funnel = await funnelOf(databaseOf(running.payload), of)
    expect([funnel.applied, funnel.accepted, funnel.completed, funnel.awaited]).toEqual([2, 2, 1, 1])
    expect(FUNNEL_ENDS.reduce((sum, end) => sum + funnel[end], funnel.completed)).toBe(funnel.applied)
    for (const [stage, count] of Object.entries(funnel))
      expect(await countedBy(asked('completions', { stage: stage as keyof typeof funnel }))).toBe(count)
  })
})
