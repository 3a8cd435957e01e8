import type { TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import type { Figure } from '@/domain/kpi/figure'
import { recordMeasuresOf } from '@/domain/kpi/measure'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { closedReport } from '@/queries/closedReport'
import { recordsOfFigure } from '@/queries/recordsOfFigure'
import { as } from '@/testing/as'
import { makeWorld, officeNumber, WARD_IDS, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { closeMonth } from './closeMonth'
import { drawMonthlyReport, monthlyFiguresOf } from './drawMonthlyReport'

/*
 * A programme small enough to count on one's fingers, played in the order in which it happened.
 *
 * Facilities (ア)   A from 12-01, two services under one number, the second one not registered once more; B from 12-10, leaves on 01-15; C from 02-01
 * Residents (イ)    p1, p2 in December; p3 in January; p4 lives in another city; p5 registered, never verified;
 *                   p6 is p1 once more, merged; p2 moves out, 01-31 is the last day in the city
 * Listings (ウ)     A one listing with two slots of 1 and 3 seats, December; B one listing with one slot, December;
 *                   A one slot more in January, whose seats change from 2 to 5 afterwards
 * Completed (エ)    p1 at A on 12-20; p2 at B over midnight of 12-31; p4 (elsewhere) at A on 01-10;
 *                   p3 at A on 01-31, accepted in January, completed only after January was reported;
 *                   p1 at A on 01-20 disputed: does not count
 */
let running: RunningPayload
let world: World
let city: TypedUser
const reports: Record<string, MonthlyFigures> = {}

async function play(): Promise<void> {
  const { payload } = running
  const number = officeNumber()
  const a = await world.facility({ number, serviceCode: '160', ward: 'chuo' })
  const otherService = await world.facility({ number, serviceCode: '730', ward: 'chuo' })
  const b = await world.facility({ ward: 'higashi' })
  const c = await world.facility({ ward: 'kita' })
  await world.registration(a.id, '2025-12-01')
  await expect(world.registration(otherService.id, '2025-12-01')).rejects.toThrow('すでに登録されています')
  const membership = await world.registration(b.id, '2025-12-10')
  const p1 = await world.volunteer({ registeredAt: at('2025-12-05', '10:00') })
  const p2 = await world.volunteer({ registeredAt: at('2025-12-31', '23:30'), ward: 'nishi' })
  const p4 = await world.volunteer({ registeredAt: at('2025-12-06', '10:00'), ward: null })
  await world.volunteer({ registeredAt: at('2025-12-06', '10:00'), verifiedAt: null })
  const p6 = await world.volunteer({ registeredAt: at('2025-12-07', '10:00') })
  await payload.update({
    collection: 'volunteers',
    id: p6.id,
    data: { mergedInto: p1.id },
    overrideAccess: true,
    context: asSystem,
  })

  const listing = await world.task(a.id, { publishedAt: at('2025-12-02', '09:00') })
  const december = await world.slot(listing.id, { day: '2025-12-20', capacity: 1, madeAt: at('2025-12-02', '10:00') })
  const january = await world.slot(listing.id, { day: '2026-01-10', capacity: 3, madeAt: at('2025-12-02', '10:00') })
  const night = await world.task(b.id, { publishedAt: at('2025-12-11', '09:00'), category: 'conversation' })
  const overMidnight = await world.slot(night.id, {
    day: '2025-12-31',
    from: '22:00',
    untilDay: '2026-01-01',
    to: '01:00',
    madeAt: at('2025-12-11', '10:00'),
  })

  await world.completedVisit(december.id, p1.id, {
    appliedAt: at('2025-12-10', '09:00'),
    attendedAt: at('2025-12-20', '13:00'),
    completedAt: at('2025-12-24', '09:00'),
  })
  await world.completedVisit(overMidnight.id, p2.id, {
    appliedAt: at('2025-12-31', '20:00'),
    attendedAt: at('2026-01-01', '02:00'),
    completedAt: at('2026-01-05', '09:00'),
  })
  await close('2025-12', at('2026-01-09', '15:00'))

  const p3 = await world.volunteer({ registeredAt: at('2026-01-12', '10:00'), ward: 'kita' })
  await world.completedVisit(january.id, p4.id, {
    appliedAt: at('2026-01-05', '09:00'),
    attendedAt: at('2026-01-10', '13:00'),
    completedAt: at('2026-01-14', '09:00'),
  })
  const late = await world.slot(listing.id, { day: '2026-01-31', capacity: 2, madeAt: at('2026-01-15', '10:00') })
  await payload.update({
    collection: 'slots',
    id: late.id,
    data: { capacity: 5, revision: 1 },
    ...as(world.operator, at('2026-02-03', '10:00')),
  })
  const disputedSlot = await world.slot(listing.id, { day: '2026-01-20', madeAt: at('2025-12-02', '10:00') })
  const disputed = await world.apply(disputedSlot.id, p1.id, at('2026-01-05', '09:00'))
  await world.move(disputed.id, 'accepted', world.operator, at('2026-01-06', '09:00'))
  await world.move(disputed.id, 'attended', world.operator, at('2026-01-20', '13:00'))
  await world.move(disputed.id, 'disputed', await world.account(p1.id), at('2026-01-21', '09:00'))
  await payload.update({
    collection: 'facility-registrations',
    id: membership.id,
    data: { lastDay: '2026-01-15', withdrawalReason: '閉所のため' },
    overrideAccess: true,
    context: { now: at('2026-01-15', '17:00') },
  })
  const [home] = (await payload.find({ collection: 'residences', where: { volunteer: { equals: p2.id } }, overrideAccess: true }))
    .docs
  await payload.update({
    collection: 'residences',
    id: home?.id ?? '',
    data: { until: '2026-01-31' },
    overrideAccess: true,
    context: asSystem,
  })
  const accepted = await world.apply(late.id, p3.id, at('2026-01-20', '09:00'))
  await world.move(accepted.id, 'accepted', world.operator, at('2026-01-21', '09:00'))
  await world.move(accepted.id, 'attended', world.operator, at('2026-02-09', '09:00'))
  await close('2026-01', at('2026-02-10', '10:00'))

  await payload.update({
    collection: 'applications',
    id: accepted.id,
    data: { status: 'completed' },
    overrideAccess: true,
    context: { ...asSystem, now: at('2026-02-12', '09:00') },
  })
  await world.registration(c.id, '2026-02-01')
  await close('2026-02', at('2026-03-10', '10:00'))
  await close('2026-01', at('2026-03-11', '10:00'), '1月31日の活動の完了が、報告のあとで確認できたため')
}

async function close(month: string, now: Date, note?: string): Promise<void> {
  const closed = await closeMonth(running.payload, {
    programmeId: world.programme.id,
    month,
    by: world.operator,
    clock: () => now,
    qualityNote: '施設に確認中のものがあります',
    ...(note ? { note } : {}),
  })
  const stored = await running.payload.findByID({ collection: 'monthly-reports', id: closed.id, overrideAccess: true, depth: 0 })
  reports[`${month}/${closed.version}`] = stored.model as unknown as MonthlyFigures
  await running.payload.update({
    collection: 'monthly-reports',
    id: closed.id,
    data: { status: 'approved', revision: 1 } as never,
    ...as(city, now),
  })
}

const figure = (key: string, name: Figure) => {
  const { closing, correction, decrease, increase, opening } =
    (reports[key]?.figures ?? []).find((each) => each.figure === name) ?? {}
  return { opening, increase, decrease, correction, closing }
}

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  city = await world.staff('city')
  await play()
}, 180_000)
afterAll(() => running.stop())

describe('the four figures of a small programme', () => {
  it('count a facility by its number, from its first to its last registered day', () => {
    expect(figure('2025-12/1', 'facilities')).toEqual({ opening: 0, increase: 2, decrease: 0, correction: 0, closing: 2 })
    expect(figure('2026-01/1', 'facilities')).toEqual({ opening: 2, increase: 0, decrease: 1, correction: 0, closing: 1 })
    expect(figure('2026-02/1', 'facilities')).toEqual({ opening: 1, increase: 1, decrease: 0, correction: 0, closing: 2 })
  })

  it('count residents who live in the city at the end of the month, verified and once', () => {
    expect(figure('2025-12/1', 'residents')).toEqual({ opening: 0, increase: 2, decrease: 0, correction: 0, closing: 2 })
    // Whoever has the last day in the city on the last day of January still stands at its end.
    expect(figure('2026-01/1', 'residents')).toEqual({ opening: 2, increase: 1, decrease: 0, correction: 0, closing: 3 })
    expect(figure('2026-02/1', 'residents')).toEqual({ opening: 3, increase: 0, decrease: 1, correction: 0, closing: 2 })
  })

  it('count a slot in the month in which it became visible, with the seats it had then', () => {
    expect(figure('2025-12/1', 'listings')).toEqual({ opening: 0, increase: 3, decrease: 0, correction: 0, closing: 3 })
    expect(reports['2025-12/1']?.listingCounts.during).toEqual({ listing: 2, slot: 3, seat: 5 })
    // The disputed slot was entered in January with a date of December 2: its month is December, after December was reported.
    expect(figure('2026-01/1', 'listings')).toEqual({ opening: 3, increase: 1, decrease: 0, correction: 1, closing: 5 })
    expect(reports['2026-01/1']?.listingCounts.during).toEqual({ listing: 0, slot: 1, seat: 2 })
  })

  it('count a visit over midnight of 31 December in December, and a disputed one not at all', () => {
    expect(figure('2025-12/1', 'completions')).toEqual({ opening: 0, increase: 2, decrease: 0, correction: 0, closing: 2 })
    expect(figure('2026-01/1', 'completions')).toEqual({ opening: 2, increase: 1, decrease: 0, correction: 0, closing: 3 })
  })

  it('show a completion after the report as a correction in the next one, and in its place in the replacing version', () => {
    expect(figure('2026-02/1', 'completions')).toEqual({ opening: 3, increase: 0, decrease: 0, correction: 1, closing: 4 })
    expect(figure('2026-01/2', 'completions')).toEqual({ opening: 2, increase: 2, decrease: 0, correction: 0, closing: 4 })
    // One visit more: of a resident of the city, to A in 中央区, helping with a meal.
    const one = { figure: 'completions', month: '2026-01' }
    expect(reports['2026-01/2']?.differences).toEqual([
      { ...one, what: 'increase', before: 1, after: 2 },
      { ...one, what: 'closing', before: 3, after: 4 },
      { ...one, what: 'city_residents', before: 0, after: 1 },
      { ...one, what: 'city_residents_cumulative', before: 2, after: 3 },
      { ...one, what: 'ward', name: '中央区', before: 1, after: 2 },
      { ...one, what: 'category', name: '食事関連補助', before: 1, after: 2 },
    ])
    expect(reports['2026-01/2']?.appendixDifferences).toEqual([
      // The visit was attended when January was first reported, and waited for its confirmation; A is a day-care office (160).
      { part: 'services', figure: 'completions', key: '160', name: '通所リハビリテーション', before: 1, after: 2 },
      { part: 'funnel', stage: 'completed', before: 1, after: 2 },
      { part: 'funnel', stage: 'awaited', before: 2, after: 1 },
    ])
  })

  it('show each month beginning where the one above it ends, also after a late replacement of an earlier one', async () => {
    const { figures } = await monthlyFiguresOf(running.payload, {
      programmeId: world.programme.id,
      month: '2026-03',
      now: at('2026-03-20', '10:00'),
    })
    const months = figures.byMonth.filter((each) => each.figure === 'completions')
    // January stands as February was closed on it, with 3; the visit that its second version has in place came in February.
    expect(months.map(({ closing, correction, increase, opening }) => [opening, increase, correction, closing])).toEqual([
      [0, 2, 0, 2],
      [2, 1, 0, 3],
      [3, 0, 1, 4],
      [4, 0, 0, 4],
    ])
    for (const name of ['facilities', 'residents', 'listings', 'completions']) {
      const rows = figures.byMonth.filter((each) => each.figure === name)
      expect(rows.slice(1).map(({ opening }) => opening)).toEqual(rows.slice(0, -1).map(({ closing }) => closing))
    }
  })

  it('lead, each of a closed month, to exactly the records its report counted, also after a late replacement', async () => {
    const db = databaseOf(running.payload)
    const { id: programme } = world.programme
    for (const [month, key] of [
      ['2025-12', '2025-12/1'],
      ['2026-01', '2026-01/2'],
      ['2026-02', '2026-02/1'],
    ] as const) {
      const closed = (await closedReport(db, { programme, month }))?.id
      for (const each of reports[key]?.figures ?? [])
        for (const measure of recordMeasuresOf(each.figure)) {
          const asked = { programme, firstMonth: '2025-12', listingRule: 'slot', countingUnit: 'number', month, closed } as const
          const { counted } = await recordsOfFigure(
            db,
            { ...asked, figure: each.figure, measure, scope: { kind: 'all' } },
            { limit: 1, offset: 0 },
          )
          expect([month, each.figure, measure, counted]).toEqual([month, each.figure, measure, each[measure]])
        }
    }
  })

  it('tell completions by city residents, by ward and by category apart', () => {
    expect(reports['2026-01/1']).toMatchObject({ completionsByCityResidents: 0, completionsByCityResidentsCumulative: 2 })
    expect(reports['2025-12/1']?.completionsByWard.map(({ count, key }) => [key, count])).toEqual([
      [WARD_IDS.chuo, 1],
      [WARD_IDS.higashi, 1],
      [WARD_IDS.nishi, 0],
      [WARD_IDS.minami, 0],
      [WARD_IDS.kita, 0],
    ])
    expect(reports['2025-12/1']?.completionsByCategory.map(({ count, key }) => [key, count]).sort()).toEqual([
      ['conversation', 1],
      ['meal_support', 1],
    ])
  })
})

describe('a closed month', () => {
  it('keeps both files as they were issued, with their SHA-256', async () => {
    const first = await drawMonthlyReport(running.payload, {
      programmeId: world.programme.id,
      month: '2025-12',
      now: at('2026-04-01', '09:00'),
    })
    expect(first.files.map(({ fileName }) => fileName)).toEqual([
      '登録者数等報告書_令和7年12月分.xlsx',
      '登録者数等報告書_令和7年12月分.pdf',
    ])
    await expect(running.appSql("UPDATE monthly_report_files SET file_name = 'x'")).rejects.toMatchObject({ code: '42501' })
    await expect(running.ownerSql("UPDATE monthly_report_files SET file_name = 'x'")).rejects.toThrow('report_is_final')
    await expect(running.appSql("UPDATE monthly_reports SET model = '{}'")).rejects.toThrow('report_is_final')
  })

  it('is not closed before it is over, not twice while the city decides, not without its reason, not outside the contract', async () => {
    const attempt = (month: string, now: Date, note?: string) =>
      closeMonth(running.payload, {
        programmeId: world.programme.id,
        month,
        by: world.operator,
        clock: () => now,
        qualityNote: '施設に確認中のものがあります',
        ...(note ? { note } : {}),
      }).then(
        () => 'closed',
        (error: Error) => error.message,
      )
    expect(await attempt('2026-03', at('2026-03-30', '10:00'))).toContain('まだ終わっていない')
    expect(await attempt('2026-02', at('2026-03-12', '10:00'))).toContain('訂正の理由')
    expect(await attempt('2026-04', at('2026-05-12', '10:00'))).toContain('履行期間')
    expect(
      await closeMonth(running.payload, {
        programmeId: world.programme.id,
        month: '2026-03',
        by: city,
        clock: () => at('2026-03-31', '16:00'),
        qualityNote: '施設に確認中のものがあります',
      }),
    ).toMatchObject({ version: 1 })
    expect(await attempt('2026-03', at('2026-04-02', '10:00'), '最終週の完了を反映')).toContain('承認待ち')
  })

  it('is made once when two people close it at the same moment', async () => {
    const other = await makeWorld(running.payload, { startsOn: '2025-04-01', endsOn: '2025-06-30' })
    const close = () =>
      closeMonth(running.payload, {
        programmeId: other.programme.id,
        month: '2025-04',
        by: other.operator,
        clock: () => at('2025-05-08', '10:00'),
      })
    const answers = await Promise.allSettled([close(), close()])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('a month that is not closed', () => {
  it('is refused with a sentence when it lies in the future, outside the contract or is no month', async () => {
    const ask = (month: string) =>
      monthlyFiguresOf(running.payload, { programmeId: world.programme.id, month, now: at('2026-02-15', '10:00') }).then(
        () => 'drawn',
        (error: Error) => error.message,
      )
    expect(await ask('2026-05')).toContain('履行期間')
    expect(await ask('2025-11')).toContain('履行期間')
    expect(await ask('先月')).toContain('年-月')
  })

  it('is drawn as a preliminary report with its cut-off, and not at all while nothing is recorded', async () => {
    const running2024 = await makeWorld(running.payload, { startsOn: '2024-04-01', endsOn: '2024-09-30' })
    const ask = () =>
      monthlyFiguresOf(running.payload, {
        programmeId: running2024.programme.id,
        month: '2024-05',
        now: at('2024-05-20', '10:00'),
      })
    await expect(ask()).rejects.toThrow('記録が一件もない')
    await running2024.registration((await running2024.facility()).id, '2024-05-10')
    expect((await ask()).figures).toMatchObject({ kind: 'preliminary', version: 0, cutoffAt: '2024-05-20T01:00:00.000Z' })
  })
})
