import type { TypedUser } from 'payload'
import { effectOfDefinition } from '@/actions/effectOfDefinition'
import { refusedBy } from '@/actions/outcome'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import type { GapFigures } from '@/domain/gap/gapAnalysis'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { FIGURES } from '@/domain/kpi/figure'
import { recordsOfFigure } from '@/queries/recordsOfFigure'
import { actualsByPartner } from '@/queries/actualsByPartner'
import { changesSince } from '@/queries/changesSince'
import { countingChanges } from '@/queries/countingChanges'
import { gapsOfMonth } from '@/queries/gapsOfMonth'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { paceTexts } from '@/glossary/pace'
import { loadPace } from '@/admin/pace/loadPace'
import { loadQuality } from '@/admin/quality/loadQuality'
import { definitionRefusals, limitsSaid } from '@/glossary/kpiDefinitions'
import { agreeDefinition } from '@/testing/agreeDefinition'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { openFields } from '@/testing/openFields'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { choosePartner } from '../choosePartner'
import { closeMonth } from '../closeMonth'
import { watchGaps } from './watchGaps'

let running: RunningPayload
let world: World
let city: TypedUser
let registration: string
const JANUARY = at('2026-01-20', '10:00')

/** Two offices of one number, one listing with two slots of three seats in December and one of four in January. */
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  city = await world.staff('city')
  const facility = await world.facility()
  ;({ id: registration } = await world.registration(facility.id))
  const task = await world.task(facility.id, { publishedAt: at('2025-12-02', '09:00') })
  await world.slot(task.id, { day: '2025-12-10', capacity: 3, madeAt: at('2025-12-02', '10:00') })
  await world.slot(task.id, { day: '2025-12-11', capacity: 3, madeAt: at('2025-12-02', '10:00') })
  await world.slot(task.id, { day: '2026-01-25', capacity: 4, madeAt: at('2026-01-05', '10:00') })
}, 120_000)
afterAll(() => running.stop())

type Named = 'kpi-definitions' | 'targets' | 'gap-analyses' | 'programmes'
const read = (collection: Named, id: string) => running.payload.findByID({ collection, id, depth: 0, overrideAccess: true })
const change = async (collection: Named, id: string, user: TypedUser, data: Record<string, unknown>, now = JANUARY) => {
  const { revision } = await read(collection, id)
  return running.payload.update({ collection, id, data: { ...data, revision } as never, ...as(user, now) })
}
const close = async (month: string, now: Date, note?: string): Promise<MonthlyFigures> => {
  const { id } = await closeMonth(running.payload, {
    programmeId: world.programme.id,
    month,
    by: world.operator,
    clock: () => now,
    ...(note ? { note } : {}),
  })
  const { model } = await running.payload.findByID({ collection: 'monthly-reports', id, depth: 0, overrideAccess: true })
  return model as unknown as MonthlyFigures
}
const listingsOf = (model: MonthlyFigures) => {
  const { closing, correction, increase, opening } = model.figures.find(({ figure }) => figure === 'listings') ?? {}
  return { opening, increase, correction, closing }
}

describe('a definition of what is counted', () => {
  it('shows what it would change, is agreed by both, and counts the months that no report tells of yet', async () => {
    const { payload } = running
    expect(listingsOf(await close('2025-12', at('2026-01-09', '15:00')))).toMatchObject({ increase: 2, closing: 2 })
    const draft = await payload.create({
      collection: 'kpi-definitions',
      data: {
        programme: world.programme.id,
        title: '募集は募集人数で数える',
        listingRule: 'seat',
        operatorName: '事務局　中村',
      } as never,
      ...as(world.operator, JANUARY),
    })
    const { rows } = await effectOfDefinition(databaseOf(payload), { programme: world.programme.id, draft, now: JANUARY })
    expect(rows.filter(({ figure }) => figure === 'listings')).toEqual([
      { month: '2025-12', figure: 'listings', issued: 2, present: 2, draft: 6 },
      { month: '2026-01', figure: 'listings', issued: null, present: 1, draft: 4 },
    ])
    await expect(
      change('kpi-definitions', draft.id, city, { status: 'agreed', cityName: '松本', agreedOn: '2026-01-20' }),
    ).rejects.toThrow()
    const open = (user: TypedUser) => openFields(payload, { collection: 'kpi-definitions', id: draft.id, user })
    expect(await open(world.operator)).toEqual(expect.arrayContaining(['title', 'listingRule', 'paceThreshold', 'status']))
    await change('kpi-definitions', draft.id, world.operator, { status: 'proposed' })
    expect([await open(world.operator), await open(city)]).toEqual([
      ['status', 'operatorName'],
      ['status', 'cityName', 'agreedOn'],
    ])
    const contentStands = change('kpi-definitions', draft.id, world.operator, { listingRule: 'listing' })
    expect(await refusedBy(contentStands)).toBe(definitionRefusals.content_stands)
    await expect(change('kpi-definitions', draft.id, world.operator, { status: 'agreed' })).rejects.toThrow()
    await expect(change('kpi-definitions', draft.id, city, { status: 'agreed' })).rejects.toThrow()
    // Whoever laid it before the city agrees to it for nobody, also once their account went over to the city.
    const yes = { status: 'agreed', cityName: '松本', agreedOn: '2026-01-20' }
    const roleOf = (role: string) => running.ownerSql('UPDATE users SET role = $1 WHERE id = $2', [role, world.operator.id])
    await roleOf('city')
    const gone = { ...world.operator, role: 'city' } as TypedUser
    expect(await refusedBy(change('kpi-definitions', draft.id, gone, yes))).toBe(definitionRefusals.same_person)
    await roleOf('operator')
    const past = `UPDATE kpi_definitions SET status = 'agreed', city_name = '松本', agreed_on = '2026-01-20', agreed_at = now()`
    await expect(running.appSql(`${past}, agreed_by_id = proposed_by_id`)).rejects.toThrow('kpi_definitions_two_people')
    await expect(running.appSql(past)).rejects.toThrow('kpi_definition_incomplete')
    await expect(running.appSql(`UPDATE kpi_definitions SET proposed_by_id = $1`, [city.id])).rejects.toThrow(
      'kpi_definition_stands',
    )
    const agreed = await change('kpi-definitions', draft.id, city, yes)
    expect(agreed).toMatchObject({ version: 1, fromMonth: '2026-01' })
    expect([await open(world.operator), await open(city)]).toEqual([[], []])
    const stands = change('kpi-definitions', draft.id, world.operator, { title: '別の名称' })
    expect(await refusedBy(stands)).toBe(definitionRefusals.content_stands)
    expect(await read('kpi-definitions', draft.id)).toMatchObject({ proposedBy: world.operator.id, agreedBy: city.id })
    expect(await read('programmes', world.programme.id)).toMatchObject({ listingRule: 'seat', countingUnit: 'number' })
    const db = databaseOf(payload)
    expect(await reportedProgramme(db, world.programme.id, '2025-12')).toMatchObject({ listingRule: 'slot', definition: null })
    expect(await reportedProgramme(db, world.programme.id, '2026-01')).toMatchObject({
      listingRule: 'seat',
      definition: { version: 1, changes: true, fromMonth: '2026-01' },
    })
    const [changed, ...others] = await countingChanges(db, world.programme.id)
    const slotsToSeats = {
      figure: 'listings',
      fromMonth: '2026-01',
      version: 1,
      agreedOn: '2026-01-20',
      before: 'slot',
      after: 'seat',
    }
    expect([changed, others]).toEqual([slotsToSeats, []])
    expect(changed && paceTexts.countingChanged(changed)).toContain(
      '「日時枠の数」から「募集人数（日時枠の定員の合計）」に変わりました',
    )
  })

  it('leaves issued reports as they are: a replacement counts by the rule of its month, the next month says the difference', async () => {
    const before = await running.adminSql('SELECT model::text FROM monthly_reports')
    const january = await close('2026-01', at('2026-02-09', '15:00'))
    // December was reported as 2 slots and is 6 seats now: 4 are 過月分修正.
    expect(listingsOf(january)).toEqual({ opening: 2, increase: 4, correction: 4, closing: 10 })
    const decided = await running.payload.find({
      collection: 'monthly-reports',
      where: { month: { equals: '2025-12' } },
      depth: 0,
      ...as(city),
    })
    await running.payload.update({
      collection: 'monthly-reports',
      id: decided.docs[0]?.id ?? '',
      data: { status: 'approved', revision: decided.docs[0]?.revision ?? null },
      ...as(city, at('2026-02-10', '09:00')),
    })
    expect(listingsOf(await close('2025-12', at('2026-02-10', '10:00'), '記載を直しました。'))).toMatchObject({
      increase: 2,
      closing: 2,
    })
    expect(await running.adminSql("SELECT model::text FROM monthly_reports WHERE month = '2025-12' AND version = 1")).toEqual(
      before,
    )
    // Before another definition is agreed, each month is counted again by the rule that is in force in it: December by slots, January by seats.
    const draft = { countingUnit: 'number', listingRule: 'listing' } as const
    const { rows } = await effectOfDefinition(databaseOf(running.payload), {
      programme: world.programme.id,
      draft,
      now: at('2026-02-12', '10:00'),
    })
    expect(
      rows
        .filter(({ figure, month }) => figure === 'listings' && month < '2026-02')
        .map(({ issued, month, present }) => [month, issued, present]),
    ).toEqual([
      ['2025-12', 2, 2],
      ['2026-01', 4, 4],
    ])
  })

  it('stands in the database too, and the programme cannot leave it', async () => {
    await expect(running.appSql("UPDATE kpi_definitions SET text_listings = 'x'")).rejects.toThrow('kpi_definition_stands')
    await expect(running.appSql("UPDATE programmes SET listing_rule = 'slot'")).rejects.toThrow('programme_follows_definition')
  })
})

describe('a target', () => {
  it('changes for a reason of its own, and its history says who, when, why and from what to what', async () => {
    const { payload } = running
    const target = await payload.create({
      collection: 'targets',
      data: { programme: world.programme.id, figure: 'completions', month: '2026-03', planned: 100, reason: '契約時の協議' },
      ...as(city, at('2025-12-01', '09:00')),
    })
    await expect(change('targets', target.id, city, { planned: 90 })).rejects.toThrow()
    await expect(change('targets', target.id, city, { planned: 90, reason: '契約時の協議' })).rejects.toThrow()
    await change('targets', target.id, city, { planned: 90, reason: '1月20日の協議による' })
    await expect(running.appSql('UPDATE targets SET planned = 80')).rejects.toThrow('target_reason_missing')
    const { docs } = await payload.find({ collection: 'target-changes', sort: 'at', depth: 0, ...as(city) })
    expect(docs.map(({ after, at: when, before, byName, reason }) => [before ?? null, after, reason, when, byName])).toEqual([
      [null, 100, '契約時の協議', at('2025-12-01', '09:00').toISOString(), '試験 city'],
      [100, 90, '1月20日の協議による', JANUARY.toISOString(), '試験 city'],
    ])
    // The other side reads of it on its first screen, whoever changed it does not.
    const since = { since: at('2025-12-01', '08:00'), limit: 200 }
    const seenBy = async (account: string) => {
      const { changes } = await changesSince(databaseOf(payload), { ...since, account })
      return changes.flatMap((change) => (change.of === 'target' ? [[change.record, change.figure, change.about]] : []))
    }
    expect(await seenBy(String(world.operator.id))).toEqual([
      [target.id, 'completions', '2026-03'],
      [target.id, 'completions', '2026-03'],
    ])
    expect(await seenBy(String(city.id))).toEqual([])
  })
})

describe('a gap to the plan', () => {
  const mails = () =>
    running.adminSql(
      "SELECT split_part(key, '/', 1) AS kind, count(*)::int AS mails FROM mails WHERE key LIKE 'gap%' GROUP BY 1 ORDER BY 1",
    )

  it('is opened once per figure and month where it is beyond the agreed threshold, with the figures of that moment', async () => {
    const now = at('2026-02-20', '10:00')
    expect(await watchGaps(running.payload, now)).toEqual({ opened: 0, overdue: 0 })
    const given = { programme: world.programme.id, listingRule: 'seat' as const, paceThreshold: { completions: 10 } }
    await agreeDefinition(running.payload, { operator: world.operator, city }, given, now)
    await Promise.all([watchGaps(running.payload, now), watchGaps(running.payload, now)])
    const gaps = await gapsOfMonth(databaseOf(running.payload), { programme: world.programme.id, month: '2026-02' })
    // 82 of 121 days of 90: 61 were planned, none is done.
    expect(gaps).toMatchObject([{ figure: 'completions', status: 'opened' }])
    expect(gaps[0]?.opened).toMatchObject({
      asOf: '2026-02-20',
      actual: 0,
      expected: 61,
      gap: -61,
      deviation: -67.8,
      threshold: 10,
    })
    expect(await mails()).toEqual([{ kind: 'gap', mails: 2 }])
    // Both parties read of it on their first screen.
    const { changes } = await changesSince(databaseOf(running.payload), {
      since: at('2026-02-20', '09:00'),
      account: 'x',
      limit: 8,
    })
    expect(changes.filter(({ of }) => of === 'definition')).toMatchObject([{ what: 'agreed' }])
    expect(changes.filter(({ of }) => of === 'gap')).toMatchObject([
      { what: 'opened', figure: 'completions', about: '2026-02', record: gaps[0]?.id },
    ])
  })

  it('keeps the figures again when the measures are agreed, writes once when one is overdue, and stands when it is closed', async () => {
    const { docs } = await running.payload.find({ collection: 'gap-analyses', depth: 0, overrideAccess: true })
    const id = docs[0]?.id ?? ''
    const measures = [{ measure: '施設を訪ねる', person: '中村', dueOn: '2026-02-28' }]
    const later = at('2026-02-25', '10:00')
    await expect(change('gap-analyses', id, city, { causes: '市が書く' })).rejects.toThrow()
    await change('gap-analyses', id, world.operator, { status: 'analysed', causes: '募集が少なかった', measures }, later)
    const agreed = await change(
      'gap-analyses',
      id,
      world.operator,
      { status: 'agreed', consultedOn: '2026-02-25', cityPerson: '松本', operatorPerson: '中村' },
      later,
    )
    expect(agreed).toMatchObject({ nextDueOn: '2026-02-28', isOpen: true })
    expect((agreed as { atAgreement?: unknown }).atAgreement as GapFigures).toMatchObject({
      asOf: '2026-02-25',
      expected: 65,
      gap: -65,
    })
    const march = at('2026-03-02', '10:00')
    await watchGaps(running.payload, march)
    await watchGaps(running.payload, march)
    // March opens one of its own; the measure of February is told to both parties once.
    expect(await mails()).toEqual([
      { kind: 'gap', mails: 4 },
      { kind: 'gap-measure', mails: 2 },
    ])
    await change('gap-analyses', id, world.operator, { status: 'in_progress' }, march)
    const done = [{ ...(agreed as { measures?: { id?: string | null }[] | null }).measures?.[0], doneOn: '2026-03-01' }]
    await change('gap-analyses', id, world.operator, { status: 'closed', measures: done, result: '3月に10件増えた' }, march)
    await expect(running.appSql("UPDATE gap_analyses SET result = 'x' WHERE status = 'closed'")).rejects.toThrow(
      'gap_analysis_stands',
    )
    // The one of February is still shown in March, where its measures have their effect.
    const given = { programme: world.programme.id, month: '2026-03', withEarlier: true }
    const followed = await gapsOfMonth(databaseOf(running.payload), given)
    expect(followed.map(({ month, result, status }) => [month, status, result])).toEqual([
      ['2026-03', 'opened', null],
      ['2026-02', 'closed', '3月に10件増えた'],
    ])
  })

  it('is opened by closing a month as well, and that report says so, against the straight line where no month end was agreed', async () => {
    const { docs } = await running.payload.find({
      collection: 'monthly-reports',
      where: { month: { equals: '2026-01' } },
      depth: 0,
      ...as(city),
    })
    await running.payload.update({
      collection: 'monthly-reports',
      id: docs[0]?.id ?? '',
      data: { status: 'approved', revision: docs[0]?.revision ?? null },
      ...as(city, at('2026-03-05', '09:00')),
    })
    const { figures, gaps } = await close('2026-01', at('2026-03-05', '10:00'), '乖離の要因を加えました。')
    // 62 of 121 days of 90: 46 were planned by the end of January.
    expect(figures.find(({ figure }) => figure === 'completions')).toMatchObject({ planned: 46, target: 90, closing: 0 })
    expect(gaps).toMatchObject([{ figure: 'completions', status: 'opened', gap: -46 }])
  })
})

describe('a partner', () => {
  it('is counted by the offices and residents that came through it', async () => {
    const { payload } = running
    const { id } = await payload.create({
      collection: 'partners',
      data: { name: '校区社会福祉協議会（例）', kind: 'welfare_council' },
      ...as(world.operator),
    })
    const { revision } = await payload.findByID({
      collection: 'facility-registrations',
      id: registration,
      depth: 0,
      overrideAccess: true,
    })
    const asked = { id: registration, revision: Number(revision), partner: id }
    await expect(choosePartner(payload, { ...asked, by: city })).rejects.toThrow()
    await choosePartner(payload, { ...asked, by: world.operator })
    const came = await world.volunteer()
    await world.volunteer()
    await payload.update({ collection: 'volunteers', id: came.id, data: { partner: id }, depth: 0, overrideAccess: true })
    const programme = await reportedProgramme(databaseOf(payload), world.programme.id, '2026-02')
    if (!programme) throw new Error('no programme')
    expect(await actualsByPartner(databaseOf(payload), { day: '2026-02-10', programme, scope: { kind: 'all' } })).toMatchObject([
      { name: '校区社会福祉協議会（例）', facilities: 1, residents: 1, listings: 10, completions: 0 },
    ])
    const { countingUnit, listingRule } = programme
    const through = {
      programme: programme.id,
      firstMonth: '2025-12',
      month: '2026-02',
      listingRule,
      countingUnit,
      partner: id,
    } as const
    const counted = FIGURES.map(async (figure) => {
      const page = { limit: 50, offset: 0 }
      const of = { ...through, figure, measure: 'closing', scope: { kind: 'all' } } as const
      return [figure, (await recordsOfFigure(databaseOf(payload), of, page)).counted]
    })
    expect(Object.fromEntries(await Promise.all(counted))).toEqual({ facilities: 1, residents: 1, listings: 10, completions: 0 })
  })
})

describe('a programme about which nothing is agreed yet', () => {
  it('shows its pace and its check before a closing, and says that nothing is agreed, before it begins, while it runs and after', async () => {
    const { payload } = running
    const [begun, year] = [
      { startsOn: '2025-12-01', endsOn: '2026-03-31' },
      { startsOn: '2026-04-01', endsOn: '2027-03-31' },
    ]
    for (const term of [year, begun, { startsOn: '2024-12-01', endsOn: '2025-03-31' }]) {
      const { programme } = await makeWorld(payload, term)
      const pace = await loadPace(payload, programme.id, JANUARY)
      expect([pace?.programme.id, pace?.limits, pace?.pace === null]).toEqual([programme.id, null, term === year])
      expect(new Set((pace?.pace?.paces ?? []).map(({ threshold }) => threshold))).toEqual(new Set(term === year ? [] : [null]))
      const quality = await loadQuality(payload, { asked: { programme: programme.id }, now: JANUARY })
      expect(quality === null ? null : [quality.programme.id, quality.limits]).toEqual(
        term === year ? null : [programme.id, null],
      )
      const draft = { countingUnit: 'number', listingRule: 'listing' } as const
      const { rows } = await effectOfDefinition(databaseOf(payload), { programme: programme.id, draft, now: JANUARY })
      expect(rows.length > 0).toBe(term !== year)
    }
    expect(limitsSaid(null)).toContain('まだ合意されていません')
  })

  it('is named where a definition is begun while none is running', async () => {
    const { payload } = running
    await running.appSql('UPDATE programmes SET is_current = false WHERE id = $1', [world.programme.id])
    const begun = payload.create({
      collection: 'kpi-definitions',
      data: { title: '定義', operatorName: '中村' } as never,
      ...as(world.operator),
    })
    await expect(begun).rejects.toMatchObject({ data: { errors: [{ path: 'programme' }] } })
    await running.appSql('UPDATE programmes SET is_current = true WHERE id = $1', [world.programme.id])
  })
})
