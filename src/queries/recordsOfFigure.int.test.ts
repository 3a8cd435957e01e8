import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { closeMonth } from '@/actions/closeMonth'
import { type Database, databaseOf } from '@/database/handle'
import { APP } from '@/database/roles'
import { at, monthsBetween } from '@/domain/calendar/jst'
import { type Figure, FIGURES, isStock } from '@/domain/kpi/figure'
import { type Measure, measuresOf } from '@/domain/kpi/measure'
import type { ListingCounts } from '@/domain/report/monthlyFigures'
import { TASK_CATEGORIES } from '@/domain/task/category'
import { down, up } from '@/migrations/20261123_174000_frozen_changes'
import { down as withoutParts, up as withParts } from '@/migrations/20261123_192200_frozen_parts'
import { agreeDefinition } from '@/testing/agreeDefinition'
import { as } from '@/testing/as'
import { makeWorld, officeNumber, WARD_IDS, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { completionsByCategory } from './completionsByCategory'
import { completionsByMonth } from './completionsByMonth'
import { frozenEnd } from './frozenEnd'
import { listingsByMonth } from './listingsByMonth'
import type { RecordsAsked } from './recordsAsked'
import { idsOfFigure } from './recordsCounted'
import { recordsOfFigure } from './recordsOfFigure'
import { registeredFacilities } from './registeredFacilities'
import { registeredResidents } from './registeredResidents'
import type { Scope } from './scope'

const MONTHS = monthsBetween('2025-12-01', '2026-03-31')
const SCOPES: Scope[] = [{ kind: 'all' }, ...Object.values(WARD_IDS).map((ward): Scope => ({ kind: 'ward', ward }))]

let running: RunningPayload
let payload: Payload
let db: Database
let world: World

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  db = databaseOf(payload)
  world = await makeWorld(payload)
  await people()
  await work()
})
afterAll(() => running.stop())

/** One who stays, one who moves from 中央区 to 東区 on 15 January, one who leaves the city with January, one from outside, one not verified. */
async function people(): Promise<void> {
  await world.volunteer({ ward: 'chuo' })
  const moving = await world.volunteer({ ward: 'chuo', until: '2026-01-14' })
  await payload.create({
    collection: 'residences',
    overrideAccess: true,
    data: { volunteer: moving.id, since: '2026-01-15', ward: WARD_IDS.higashi, proof: 'document_seen' } as never,
  })
  await world.volunteer({ ward: 'nishi', until: '2026-01-31' })
  await world.volunteer({ ward: null })
  await world.volunteer({ ward: 'kita', verifiedAt: null })
  await world.volunteer({ ward: 'kita', registeredAt: at('2026-02-10', '09:00') })
}

/** An office that leaves in February, one that joins in January, one that goes on under its other service, visits in December and January, the night of 31 December among them. */
async function work(): Promise<void> {
  const [first, second] = [await world.facility({ ward: 'chuo' }), await world.facility({ ward: 'minami' })]
  await world.registration(first.id, '2025-12-01', '2026-02-10')
  await world.registration(second.id, '2026-01-10')
  const number = officeNumber()
  await world.registration((await world.facility({ number, serviceCode: '160' })).id, '2025-12-01', '2026-01-15')
  await world.registration((await world.facility({ number, serviceCode: '730' })).id, '2026-01-16')
  const meals = await world.task(first.id, { publishedAt: at('2025-12-02', '09:00') })
  const clerical = await world.task(second.id, { publishedAt: at('2026-01-11', '09:00'), category: 'clerical' })
  const visitor = await world.volunteer({ ward: 'chuo' })
  const slots = [
    await world.slot(meals.id, { day: '2025-12-10', capacity: 2, madeAt: at('2025-12-02', '10:00') }),
    await world.slot(meals.id, {
      day: '2025-12-31',
      from: '23:00',
      to: '01:00',
      untilDay: '2026-01-01',
      madeAt: at('2025-12-02', '10:00'),
    }),
    await world.slot(clerical.id, { day: '2026-01-20', capacity: 3, madeAt: at('2026-01-11', '10:00') }),
  ]
  const moments = [
    ['2025-12-10', '2025-12-03'],
    ['2026-01-01', '2025-12-04'],
    ['2026-01-20', '2026-01-12'],
  ] as const
  for (const [index, slot] of slots.entries()) {
    const [day, applied] = moments[index] ?? moments[0]
    await world.completedVisit(slot.id, visitor.id, {
      appliedAt: at(applied, '12:00'),
      attendedAt: at(day, '18:00'),
      completedAt: at(day.startsWith('2025') ? '2025-12-14' : '2026-01-24', '12:00'),
    })
  }
  // In March somebody comes from outside the city.
  const late = await world.slot(clerical.id, { day: '2026-03-10', capacity: 1, madeAt: at('2026-03-01', '10:00') })
  await world.completedVisit(late.id, (await world.volunteer({ ward: null })).id, {
    appliedAt: at('2026-03-02', '12:00'),
    attendedAt: at('2026-03-10', '18:00'),
    completedAt: at('2026-03-14', '12:00'),
  })
}

const asked = (
  figure: Figure,
  measure: Measure,
  month: string,
  scope: Scope,
  listingRule: keyof ListingCounts = 'slot',
): RecordsAsked => ({ programme: world.programme.id, firstMonth: '2025-12', listingRule, figure, measure, month, scope })
const countedBy = async (given: RecordsAsked) => await recordsOfFigure(db, given, { limit: 200, offset: 0 })

/** The number as the figures count it, not by the list. */
async function number(figure: Figure, measure: Measure, index: number, scope: Scope, rule: keyof ListingCounts): Promise<number> {
  const within = { months: MONTHS, programme: world.programme.id, scope }
  if (isStock(figure)) {
    const months = figure === 'facilities' ? await registeredFacilities(db, within) : await registeredResidents(db, within)
    return months[index]?.[measure] ?? Number.NaN
  }
  const flow =
    figure === 'listings'
      ? (await listingsByMonth(db, within)).map((each) => each[rule])
      : (await completionsByMonth(db, within)).map((each) => each.completions)
  const sum = (until: number) => flow.slice(0, until).reduce((total, each) => total + each, 0)
  return measure === 'increase' ? (flow[index] ?? Number.NaN) : sum(measure === 'opening' ? index : index + 1)
}

describe('the records behind a number', () => {
  it.each(FIGURES)('add up to it: %s, every measure, month and ward', async (figure) => {
    const rules: (keyof ListingCounts)[] = figure === 'listings' ? ['listing', 'slot', 'seat'] : ['slot']
    for (const scope of SCOPES)
      for (const [index, month] of MONTHS.entries())
        for (const measure of measuresOf(figure))
          for (const rule of rules) {
            const where = `${figure} ${measure} ${month} ${scope.kind === 'ward' ? scope.ward : 'city'} ${rule}`
            const found = await countedBy(asked(figure, measure, month, scope, rule))
            expect([where, found.counted]).toEqual([where, await number(figure, measure, index, scope, rule)])
            expect([where, found.rows.length]).toEqual([where, found.records])
          }
  })

  it('add up to the visits of people who lived in the city, and the others to the rest', async () => {
    for (const scope of SCOPES) {
      const months = await completionsByMonth(db, { months: MONTHS, programme: world.programme.id, scope })
      for (const [index, month] of MONTHS.entries()) {
        const of = async (measure: Measure, home: 'inside' | 'outside') =>
          (await countedBy({ ...asked('completions', measure, month, scope), home })).counted
        const [sum, own] = [months.slice(0, index + 1), months[index]]
        expect([await of('increase', 'inside'), await of('increase', 'outside')]).toEqual([
          own?.byCityResidents,
          (own?.completions ?? 0) - (own?.byCityResidents ?? 0),
        ])
        expect(await of('closing', 'inside')).toBe(sum.reduce((total, each) => total + each.byCityResidents, 0))
      }
    }
    const visitor = asked('completions', 'closing', '2026-03', { kind: 'all' })
    expect((await countedBy({ ...visitor, home: 'inside' })).counted).toBe(3)
    expect((await countedBy({ ...visitor, home: 'outside' })).counted).toBe(1)
  })

  it('are the ones counted by hand', async () => {
    const city: Scope = { kind: 'all' }
    const numbers = async (figure: Figure, month: string) =>
      Promise.all(measuresOf(figure).map(async (measure) => (await countedBy(asked(figure, measure, month, city))).counted))
    // ア: two from December, one more joins in January, one leaves in February. A number that passes from one service to
    // the other in January is one and the same office before and after.
    expect(await numbers('facilities', '2026-01')).toEqual([2, 1, 0, 3])
    expect(await numbers('facilities', '2026-02')).toEqual([3, 0, 1, 2])
    // イ: four verified in the city from the start; who left with January still stands on its last day, and goes in February when one joins.
    expect(await numbers('residents', '2026-01')).toEqual([4, 0, 0, 4])
    expect(await numbers('residents', '2026-02')).toEqual([4, 1, 1, 4])
    // エ: the night of 31 December belongs to December.
    expect(await numbers('completions', '2025-12')).toEqual([0, 2, 2])
    expect(await numbers('completions', '2026-01')).toEqual([2, 1, 3])
  })

  it('of one kind of work add up to that kind', async () => {
    const period = { from: at('2025-12-01', '00:00'), until: at('2026-01-01', '00:00') }
    const counts = await completionsByCategory(db, { period, programme: world.programme.id, scope: { kind: 'all' } })
    for (const category of TASK_CATEGORIES) {
      const found = await countedBy({ ...asked('completions', 'increase', '2025-12', { kind: 'all' }), narrowed: { category } })
      expect([category, found.counted]).toEqual([category, counts.find((each) => each.category === category)?.count ?? 0])
    }
  })

  it('come a page at a time, each once, with the total on every page', async () => {
    const given = asked('residents', 'closing', '2026-03', { kind: 'all' })
    const pages = await Promise.all([0, 3, 6].map((offset) => recordsOfFigure(db, given, { limit: 3, offset })))
    expect(pages.map(({ rows }) => rows.length)).toEqual([3, 1, 0])
    expect(pages.map(({ records }) => records)).toEqual([4, 4, 4])
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(4)
  })

  it('name no resident', async () => {
    const residents = await countedBy(asked('residents', 'closing', '2026-03', { kind: 'all' }))
    const visits = await countedBy(asked('completions', 'closing', '2026-03', { kind: 'all' }))
    expect(residents.rows.map(({ name }) => name).every((name) => /^V-\d{6}$/.test(name))).toBe(true)
    expect(JSON.stringify([residents, visits])).not.toMatch(/熊本|花子/)
  })
})

describe('the records that closed months froze', () => {
  const ENDS = ['opening', 'closing'] as const
  type Held = Record<string, [id: string, counted: number][]>
  const held = async (of: (figure: Figure, end: (typeof ENDS)[number]) => SQL): Promise<Held> => {
    const all: Held = {}
    for (const figure of FIGURES)
      for (const end of ENDS) {
        const { rows } = await db.execute(sql`SELECT id, counted::int AS counted FROM (${of(figure, end)}) held ORDER BY id`)
        all[`${figure} ${end}`] = rows.map(({ counted, id }) => [String(id), Number(counted)])
      }
    return all
  }
  const standing = (month: string, rule: keyof ListingCounts) =>
    held((figure, end) => idsOfFigure({ ...asked(figure, end, month, { kind: 'all' }, rule), countingUnit: 'number' }))
  const frozen = (report: string) => held((figure, end) => frozenEnd(sql`${report}::uuid`, figure, end))
  const rows = () => running.ownerSql('SELECT * FROM monthly_report_records ORDER BY report_id, figure, part, record_id')
  const ran = (step: (given: { db: never }) => Promise<void>) =>
    step({
      db: {
        execute: ({ queryChunks }: { queryChunks: { value: string[] }[] }) => running.ownerSql(queryChunks[0]?.value[0] ?? ''),
      } as never,
    })

  const close = async (month: string, now: Date, note?: string) =>
    (
      await closeMonth(payload, {
        programmeId: world.programme.id,
        month,
        by: world.operator,
        clock: () => now,
        qualityNote: '確認済み',
        ...(note ? { note } : {}),
      })
    ).id
  const approve = async (id: string, city: TypedUser, now: Date) => {
    const { revision } = await payload.findByID({ collection: 'monthly-reports', id, depth: 0, overrideAccess: true })
    const data = { status: 'approved' as const, revision: revision ?? null }
    await payload.update({ collection: 'monthly-reports', id, data, ...as(city, now) })
  }
  const shown = async (closed: string, figure: Figure, measure: RecordsAsked['measure'], month: string) =>
    countedBy({ ...asked(figure, 'closing', month, { kind: 'all' }, 'listing'), measure, closed })

  it('are at both ends of every month what stood when it was closed, added up from what each month changed', async () => {
    const reports: [id: string, stood: Held][] = []
    const closed = async (
      month: string,
      now: Date,
      { note, rule = 'slot' }: { note?: string; rule?: keyof ListingCounts } = {},
    ) => {
      const stood = await standing(month, rule)
      const id = await close(month, now, note)
      reports.push([id, stood])
      return id
    }
    const city = await world.staff('city')
    const first = await closed('2025-12', at('2026-01-09', '10:00'))
    // One of December's two visits is disputed after all, and one resident of December had shown no document: both are corrections of January.
    await running.ownerSql(
      "UPDATE applications SET status = 'disputed', minutes_approved_at = NULL, minutes_approved_by = NULL WHERE starts_at < '2025-12-11'",
    )
    await running.ownerSql(
      "ALTER TABLE residences DISABLE TRIGGER USER; UPDATE residences SET proof = 'self_declared' WHERE until = '2026-01-31'; ALTER TABLE residences ENABLE TRIGGER USER",
    )
    await closed('2026-01', at('2026-02-09', '10:00'))
    // December is replaced once January stands on it; February goes on from January.
    await approve(first, city, at('2026-02-10', '09:00'))
    await closed('2025-12', at('2026-02-10', '10:00'), { note: '記載を直しました。' })
    // From February on listings are counted, not slots.
    const parties = { operator: world.operator, city }
    const definition = { programme: world.programme.id, listingRule: 'listing' } as const
    await agreeDefinition(payload, parties, definition, at('2026-02-10', '11:00'))
    const february = await closed('2026-02', at('2026-03-09', '10:00'), { rule: 'listing' })
    await closed('2026-03', at('2026-04-09', '10:00'), { rule: 'listing' })
    // Three slots until January's end were two listings: the month begins with what January said, and what differs is a correction.
    const said = async (measure: RecordsAsked['measure']) => {
      const { counted, rows } = await shown(february, 'listings', measure, '2026-02')
      return [counted, rows.filter(({ isSlot }) => isSlot).length, rows.filter(({ isSlot }) => isSlot === false).length]
    }
    expect([await said('opening'), await said('correction'), await said('closing')]).toEqual([
      [3, 3, 0],
      [-1, 3, 2],
      [2, 0, 2],
    ])
    for (const [report, stood] of reports) expect(await frozen(report)).toEqual(stood)
    expect(reports.map(([, stood]) => stood['completions closing']?.length)).toEqual([2, 2, 1, 2, 3])
    // What stands unchanged is kept once: the months after it hold nothing of it. The parts of figures stand beside, for each month anew.
    await ran(withoutParts as never)
    const kept = await rows()
    const ends = reports.flatMap(([, stood]) => Object.values(stood)).flat().length
    expect(kept.length).toBeLessThan(ends / 2)

    // The form of before, of which this one is made where reports were frozen in it.
    await ran(down as never)
    const before = await running.ownerSql('SELECT report_id, figure, part, record_id, counted FROM monthly_report_records')
    for (const [report, stood] of reports)
      for (const figure of FIGURES)
        for (const part of ENDS)
          expect(
            before
              .filter((row) => row['report_id'] === report && row['figure'] === figure && row['part'] === part)
              .map((row) => [row['record_id'], row['counted']])
              .sort(),
          ).toEqual([...(stood[`${figure} ${part}`] ?? [])].sort())
    await ran(up as never)
    await running.ownerSql(`GRANT SELECT, INSERT ON monthly_report_chain TO ${APP}`)
    expect(await rows()).toEqual(kept)
    await ran(withParts as never)
  }, 60_000)

  it('begin with all that stood where the report before froze none: it was closed before records were frozen', async () => {
    const [last] = await running.ownerSql("SELECT id FROM monthly_reports WHERE month = '2026-03'")
    await approve(String(last?.['id']), await world.staff('city'), at('2026-04-10', '09:00'))
    for (const table of ['monthly_report_chain', 'monthly_report_records'])
      await running.ownerSql(
        `ALTER TABLE ${table} DISABLE TRIGGER USER;
         DELETE FROM ${table} WHERE report_id IN (SELECT id FROM monthly_reports WHERE month = '2026-02');
         ALTER TABLE ${table} ENABLE TRIGGER USER`,
      )
    const again = await close('2026-03', at('2026-04-10', '10:00'), '記載を直しました。')
    for (const figure of FIGURES) {
      const opening = await shown(again, figure, 'opening', '2026-03')
      const now = await countedBy(asked(figure, 'opening', '2026-03', { kind: 'all' }, 'listing'))
      expect([figure, opening.rows.map(({ id }) => id).sort()]).toEqual([figure, now.rows.map(({ id }) => id).sort()])
      expect([figure, (await shown(again, figure, 'correction', '2026-03')).records]).toEqual([figure, 0])
    }
  })
})
