import type { Payload } from 'payload'
import { type Database, databaseOf } from '@/database/handle'
import { at, monthsBetween } from '@/domain/calendar/jst'
import { type Figure, FIGURES, isStock } from '@/domain/kpi/figure'
import { type Measure, measuresOf } from '@/domain/kpi/measure'
import type { ListingCounts } from '@/domain/report/monthlyFigures'
import { TASK_CATEGORIES } from '@/domain/task/category'
import { makeWorld, officeNumber, WARD_IDS, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { completionsByCategory } from './completionsByCategory'
import { completionsByMonth } from './completionsByMonth'
import { listingsByMonth } from './listingsByMonth'
import type { RecordsAsked } from './recordsAsked'
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
