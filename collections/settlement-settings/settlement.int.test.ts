import type { TypedUser } from 'payload'
import { refusedBy } from '@/actions/outcome'
import { agreeTerms } from '@/actions/settlement/agreeTerms'
import { issueSettlement } from '@/actions/settlement/issueSettlement'
import { nextTerms } from '@/actions/settlement/nextTerms'
import { settlementOf } from '@/actions/settlement/settlementOf'
import { databaseOf } from '@/database/handle'
import { noteSignIn } from '@/database/noteSignIn'
import { at, startOfDay } from '@/domain/calendar/jst'
import { monthsOfUnit } from '@/domain/settlement/facilityMonths'
import { unitsOf } from '@/domain/settlement/ledger'
import type { SettlementStatement } from '@/domain/settlement/statement'
import type { SettlementRules } from '@/domain/settlement/terms'
import { RULES } from '@/domain/settlement/testing'
import { accessRefusals } from '@/glossary/refusals'
import {
  agreeingRefusals,
  issuingRefusals,
  settlementConstraintSentences,
  settlementTexts,
  termsRefusals,
} from '@/glossary/settlement'
import { deliverableVersions } from '@/queries/deliverableVersions'
import { settlementLedger } from '@/queries/settlementLedger'
import { as } from '@/testing/as'
import { openFields } from '@/testing/openFields'
import { makeWorld, officeNumber, TEST_PASSWORD, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { type Rest, restOf, type Session } from '@/testing/rest'

let running: RunningPayload
let rest: Rest
let world: World
let city: TypedUser
const sessions: Record<string, Session> = {}
const AFTER = at('2026-04-01', '09:00')

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  rest = await restOf(running.payload)
  city = await world.staff('city')
  sessions['city'] = await rest.signIn(city)
  sessions['operator'] = await rest.signIn(world.operator)
  for (const role of ['facility', 'organizer', 'admin'] as const) sessions[role] = await rest.signIn(await world.staff(role))
}, 120_000)
afterAll(() => running.stop())

const terms = (given: Record<string, unknown> = {}) => ({
  programme: world.programme.id,
  unitFee: 20_000,
  planBasis: 'facility_months',
  plannedFacilities: 3,
  plannedMonths: 4,
  contractAmount: 1_000_000,
  ...given,
})
const write = (given: Record<string, unknown> = {}) =>
  running.payload.create({ collection: 'settlement-settings', data: terms(given) as never, ...as(world.operator) })
const standing = (id: string) =>
  running.payload.findByID({ collection: 'settlement-settings', id, depth: 0, overrideAccess: true })
const agree = async (id: string, by: TypedUser, now = at('2025-11-28', '15:00')) =>
  agreeTerms(running.payload, { id, by, now, revision: (await standing(id)).revision ?? 0 })
const change = async (id: string, data: Record<string, unknown>) =>
  running.payload.update({
    collection: 'settlement-settings',
    id,
    data: { ...data, revision: (await standing(id)).revision } as never,
    ...as(world.operator),
  })
/** A request of a facility, and the registration that approving it opens, on these days. */
async function requested(
  facility: { id: string; officeNumber: string },
  days: { applied: string; approved: string; startsOn: string },
) {
  await running.payload.create({
    collection: 'facility-requests',
    overrideAccess: true,
    data: {
      programme: world.programme.id,
      officeNumber: facility.officeNumber,
      facilityName: '試験',
      contactName: '試験',
      email: 'request@example.jp',
      phone: '096-000-0000',
      facility: facility.id,
      startsOn: days.startsOn,
      status: 'approved',
      decidedAt: startOfDay(days.approved).toISOString(),
      createdAt: startOfDay(days.applied).toISOString(),
    } as never,
  })
}

describe('the ledger of real registrations', () => {
  let stays: { id: string; officeNumber: string }
  let version = 0
  const months = async (rules: Partial<SettlementRules> = {}) => {
    const made = await write(rules)
    version = made.version ?? 0
    const settled = await settlementOf(running.payload, { programmeId: world.programme.id, version, now: AFTER })
    return settled?.statement?.counted.units.map(({ cells, unit }) => [
      unit.officeNumber === stays.officeNumber ? 'stays' : 'left',
      cells.map(({ state }) => (state === 'none' ? 0 : 1)).join(''),
    ])
  }
  beforeAll(async () => {
    stays = (await world.facility({ ward: 'higashi' })) as typeof stays
    const leaves = await world.facility()
    await world.registration(stays.id, '2026-01-13')
    await requested(stays, { applied: '2025-12-26', approved: '2026-01-09', startsOn: '2026-01-13' })
    await running.adminSql('UPDATE facility_registrations SET approved_at = $1 WHERE facility_id = $2', [
      startOfDay('2026-01-09'),
      stays.id,
    ])
    await world.registration(leaves.id, '2025-12-10', '2026-03-14')
    // A further service under the number takes part by a listing; another one only stands in the directory.
    const sister = await world.facility({ number: stays.officeNumber, serviceCode: '730' })
    await world.facility({ number: stays.officeNumber, serviceCode: '540' })
    await world.task(sister.id, { publishedAt: at('2026-02-20', '10:00') })
    await noteSignIn(databaseOf(running.payload), { account: null, facilities: [sister.id], now: at('2026-02-03', '08:00') })
    await noteSignIn(databaseOf(running.payload), { account: null, facilities: [stays.id], now: at('2026-03-03', '08:00') })
  })

  it('counts a facility that leaves within a month up to that month, by any day', async () => {
    expect(await months()).toEqual([
      ['left', '1111'],
      ['stays', '0111'],
    ])
  })
  it('counts otherwise under each other choice', async () => {
    expect(await months({ monthRule: 'full_month' })).toEqual([
      ['left', '0110'],
      ['stays', '0011'],
    ])
    expect(await months({ leaverRule: 'dropped' })).toEqual([
      ['left', '0000'],
      ['stays', '0111'],
    ])
    expect(await months({ startRule: 'applied' })).toEqual([
      ['left', '1111'],
      ['stays', '1111'],
    ])
    // The other one never signed in.
    expect(await months({ startRule: 'signed_in' })).toEqual([
      ['left', '0000'],
      ['stays', '0011'],
    ])
    expect(await months({ unitRule: 'number_service' })).toEqual([
      ['left', '1111'],
      ['stays', '0111'],
      ['stays', '0011'],
    ])
  })
  it('names for each month the registration that shows it, with the days it was opened by', async () => {
    const ledger = await settlementLedger(databaseOf(running.payload), { programme: world.programme.id, scope: { kind: 'all' } })
    const { docs } = await running.payload.find({ collection: 'facility-registrations', depth: 0, overrideAccess: true })
    for (const { id } of ledger) expect(docs.map((each) => each.id)).toContain(id)
    expect(ledger.find(({ facility }) => facility === stays.id)).toMatchObject({
      source: 'registration',
      startsOn: '2026-01-13',
      appliedOn: '2025-12-26',
      approvedOn: '2026-01-09',
      signedInOn: '2026-02-03',
    })
    expect(ledger.map(({ source }) => source)).toEqual(['registration', 'registration', 'listing'])
  })
  it('counts another service of a number that left and came back by what it did in each registration', async () => {
    const contract = { startsOn: '2024-12-01', endsOn: '2025-03-31' }
    const other = await makeWorld(running.payload, contract)
    const office = async (number: string, serviceCode: '160' | '730' | '540', ...listings: string[]) => {
      const { id } = await other.facility({ number, serviceCode })
      return {
        id,
        list: async () => void (await Promise.all(listings.map((day) => other.task(id, { publishedAt: at(day, '10:00') })))),
      }
    }
    const [back, passed] = [officeNumber(), officeNumber()]
    // Registered to 20 December and again from 10 February: one service lists in both, one in the first only.
    const first = await office(back, '160')
    const services = [await office(back, '730', '2024-12-10', '2025-02-20'), await office(back, '540', '2024-12-15')]
    await other.registration(first.id, '2024-12-01', '2024-12-20')
    await other.registration(first.id, '2025-02-10')
    // The number comes back by its other service; the one that left lists again under it.
    const left = await office(passed, '160', '2025-02-02')
    await other.registration(left.id, '2024-12-01', '2024-12-20')
    await other.registration((await office(passed, '730')).id, '2025-01-15')
    for (const { list } of [...services, left]) await list()
    const ledger = await settlementLedger(databaseOf(running.payload), { programme: other.programme.id, scope: { kind: 'all' } })
    const months = (monthRule: SettlementRules['monthRule']) => {
      const rules = { ...RULES, monthRule, unitRule: 'number_service' as const }
      const counted = unitsOf(ledger, rules, contract).map((unit) => monthsOfUnit(unit, rules, contract, '2025-04-01'))
      return Object.fromEntries(
        counted.map(({ cells, unit }) => [unit.key, cells.map(({ state }) => (state === 'none' ? 0 : 1)).join('')]),
      )
    }
    expect(months('any_day')).toEqual({
      [`${back}/160`]: '1011',
      [`${back}/730`]: '1011',
      [`${back}/540`]: '1000',
      [`${passed}/160`]: '1011',
      [`${passed}/730`]: '0111',
    })
    expect(months('full_month')).toEqual({
      [`${back}/160`]: '0001',
      [`${back}/730`]: '0001',
      [`${back}/540`]: '0000',
      [`${passed}/160`]: '0001',
      [`${passed}/730`]: '0011',
    })
  })
  it('is read within a scope', async () => {
    const within = (scope: Parameters<typeof settlementLedger>[1]['scope']) =>
      settlementLedger(databaseOf(running.payload), { programme: world.programme.id, scope })
    expect(await within({ kind: 'facilities', ids: [] })).toEqual([])
    expect((await within({ kind: 'ward', ward: '431028' })).map(({ officeNumber: number }) => number)).toEqual([
      stays.officeNumber,
      stays.officeNumber,
    ])
  })
  it('notes the first sign-in of a facility’s staff and no later one', async () => {
    const other = await makeWorld(running.payload, { startsOn: '2026-04-01', endsOn: '2026-09-30' })
    const facility = await other.facility({ number: officeNumber() })
    const registration = await other.registration(facility.id, '2026-04-01')
    const account = await other.staff('facility', [facility.id])
    const signIn = (now: Date) =>
      running.payload.login({ collection: 'users', data: { email: account.email, password: TEST_PASSWORD }, context: { now } })
    await signIn(at('2026-05-02', '00:30'))
    await signIn(at('2026-06-02', '09:00'))
    const rows = await running.appSql(
      'SELECT registration_id, signed_in_at, account_id FROM registration_sign_ins WHERE account_id IS NOT NULL',
    )
    expect(rows).toEqual([{ registration_id: registration.id, signed_in_at: at('2026-05-02', '00:30'), account_id: account.id }])
    const [line] = await settlementLedger(databaseOf(running.payload), { programme: other.programme.id, scope: { kind: 'all' } })
    expect(line?.signedInOn).toBe('2026-05-02')
    await expect(running.appSql('UPDATE registration_sign_ins SET signed_in_at = now()')).rejects.toThrow(/permission denied/)
  })
})

describe('the terms', () => {
  it('are refused where nobody could settle by them', async () => {
    expect(await refusedBy(write({ contractAmount: 263_999 }))).toBe(termsRefusals.fee_beyond_contract)
    expect(await refusedBy(write({ plannedMonths: null }))).toBe(termsRefusals.plan_missing)
    expect(await refusedBy(write({ unitFee: 20_000.5 }))).toBe(termsRefusals.not_whole_yen)
    const made = await write()
    await expect(running.appSql('UPDATE settlement_settings SET unit_fee = 0.5 WHERE id = $1', [made.id])).rejects.toThrow(
      'settlement_settings_amounts',
    )
  })
  it('are final once both parties agreed, each by its own account, to what it saw', async () => {
    const { id, version } = await write()
    await expect(agree(id, city)).rejects.toThrow(agreeingRefusals.agreed_on_missing)
    await change(id, { agreedOn: '2025-11-28' })
    await expect(agree(id, city, at('2025-11-27', '15:00'))).rejects.toThrow(agreeingRefusals.agreed_on_ahead)
    expect(await agree(id, city)).toEqual({ isAgreed: false })
    await expect(agree(id, city)).rejects.toThrow(agreeingRefusals.already_agreed)
    // What one agreed to is changed: nothing is agreed any more.
    await change(id, { rounding: 'up' })
    expect(await standing(id)).toMatchObject({ cityAgreedAt: null, cityAgreedBy: null, isAgreed: false })
    const stale = ((await standing(id)).revision ?? 1) - 1
    await expect(agreeTerms(running.payload, { id, by: city, now: AFTER, revision: stale })).rejects.toThrow(
      accessRefusals.revisionStale,
    )
    await agree(id, city)
    await expect(agree(id, { ...city, role: 'operator' } as TypedUser)).rejects.toThrow(agreeingRefusals.same_person)
    await expect(
      running.appSql(
        'UPDATE settlement_settings SET operator_agreed_at = now(), operator_agreed_by_id = city_agreed_by_id WHERE id = $1',
        [id],
      ),
    ).rejects.toThrow('settlement_settings_two_people')
    const asked = { collection: 'settlement-settings', id, user: world.operator } as const
    expect(await openFields(running.payload, asked)).toContain('unitFee')
    expect(await agree(id, world.operator)).toEqual({ isAgreed: true })
    // The panel shows what stands as closed; who writes all the same is told why.
    expect(await openFields(running.payload, asked)).toEqual([])
    await expect(change(id, { unitFee: 30_000 })).rejects.toThrow(settlementConstraintSentences.settlement_terms_agreed)
    await expect(
      running.appSql('UPDATE settlement_settings SET is_agreed = false, city_agreed_at = NULL WHERE id = $1', [id]),
    ).rejects.toThrow('settlement_terms_agreed')
    await expect(running.appSql('DELETE FROM settlement_settings WHERE id = $1', [id])).rejects.toThrow(/permission denied/)
    const next = await standing((await nextTerms(running.payload, { id, by: world.operator, now: AFTER })).id)
    expect(next).toMatchObject({ rounding: 'up', unitFee: 20_000, agreedOn: null, isAgreed: false, version: (version ?? 0) + 1 })
    // The agreed one stays the one that is settled by.
    const settled = await settlementOf(running.payload, { programmeId: world.programme.id, now: AFTER })
    expect(settled?.shown?.id).toBe(id)
  })
  it('are written by the operator and agreed to by the parties alone, over REST', async () => {
    const made = await write({ agreedOn: '2025-11-28' })
    for (const role of ['city', 'facility', 'organizer', 'admin'] as const) {
      const session = sessions[role] ?? null
      expect([role, (await rest('POST', '/settlement-settings', { session, body: terms() })).status]).toEqual([role, 403])
      expect([role, (await rest('POST', `/settlement-settings/${made.id}/next`, { session, body: {} })).status]).toEqual([
        role,
        403,
      ])
    }
    for (const role of ['facility', 'organizer', 'admin'] as const) {
      const session = sessions[role] ?? null
      const body = { revision: made.revision }
      const answer = await rest('POST', `/settlement-settings/${made.id}/agree`, { session, body })
      expect([role, answer.status, answer.body.errors[0].message]).toEqual([role, 403, agreeingRefusals.not_your_decision])
      expect((await rest('GET', `/settlement-settings/${made.id}`, { session })).status).toBe(403)
    }
    const agreed = await rest('POST', `/settlement-settings/${made.id}/agree`, {
      session: sessions['city'] ?? null,
      body: { revision: made.revision },
    })
    expect([agreed.status, agreed.body]).toEqual([200, { isAgreed: false }])
  })
})

describe('the statement', () => {
  const file = (role: string, query: string) =>
    rest('GET', `/settlement-settings/statement?programme=${world.programme.id}&${query}`, { session: sessions[role] ?? null })
  it('goes as a file to the parties of the contract and to nobody else', async () => {
    expect((await file('city', 'kind=pdf')).text.startsWith('%PDF-')).toBe(true)
    expect((await file('operator', 'kind=xlsx')).headers.get('Content-Disposition')).toContain('attachment')
    for (const role of ['facility', 'organizer', 'admin'])
      expect([role, (await file(role, 'kind=pdf')).status]).toEqual([role, 403])
    expect((await file('visitor', 'kind=pdf')).status).toBe(401)
    for (const query of ['kind=exe', 'kind=pdf&version=999'])
      expect((await file('city', query)).status).toBeGreaterThanOrEqual(400)
  })
  it('hands the ledger out as a list with start, stop and months, and keeps who took it', async () => {
    const asked = { programme: world.programme.id, version: null, format: 'csv' }
    const taken = await rest('POST', '/settlement-settings/ledger', { session: sessions['city'] ?? null, body: asked })
    const [head, ...lines] = taken.text.replace('\uFEFF', '').trim().split('\r\n')
    expect(head?.split(',').slice(0, 9)).toEqual([
      '事業所',
      '事業所番号',
      '登録開始日',
      '最終登録日',
      '申請日',
      '承認日',
      '最初のログイン',
      '2025年12月',
      '2025年12月の理由',
    ])
    expect(lines.map((line) => line.split(',').slice(2, 8))).toEqual([
      ['2025-12-10', '2026-03-14', '', '2025-12-10', '', '1'],
      ['2026-01-13', '', '2025-12-26', '2026-01-09', '2026-02-03', '0'],
    ])
    const { docs } = await running.payload.find({ collection: 'exports', depth: 0, overrideAccess: true })
    expect(docs.map(({ role, rows, title }) => [role, rows, title])).toEqual([['city', 2, '登録月台帳']])
  })
  it('is a forecast until the contract is over', async () => {
    const on = async (now: Date) => (await settlementOf(running.payload, { programmeId: world.programme.id, now }))?.statement
    expect((await on(at('2026-03-31', '23:59')))?.counted.final).toBe(false)
    expect((await on(at('2026-04-01', '00:00')))?.counted.final).toBe(true)
  })
  it('is issued after the contract’s last day by agreed terms, and stays as it was issued', async () => {
    const asked = { programmeId: world.programme.id, note: null, by: world.operator }
    const early = at('2026-03-31', '23:59')
    await expect(issueSettlement(running.payload, { ...asked, now: early })).rejects.toThrow(issuingRefusals.contract_runs)
    await expect(issueSettlement(running.payload, { ...asked, by: city, now: AFTER })).rejects.toThrow(
      issuingRefusals.not_your_decision,
    )
    const { deliverable, version } = await issueSettlement(running.payload, { ...asked, now: AFTER })
    expect(version).toBe(1)
    const [issued] = await deliverableVersions(databaseOf(running.payload), [deliverable])
    expect(issued?.files.map(({ fileName, kind }) => [kind, fileName])).toEqual([
      ['pdf', 'システム利用料減額計算書_満了時.pdf'],
      ['xlsx', 'システム利用料減額計算書_満了時.xlsx'],
    ])
    // The ledger changes afterwards: what was issued does not. 7 months were counted, 4 of the facility that leaves.
    const { docs } = await running.payload.find({ collection: 'deliverable-versions', depth: 0, overrideAccess: true })
    const model = docs.find(({ id }) => id === issued?.id)?.model as unknown as SettlementStatement
    expect([model.counted.settlement.facilityMonths, model.edition, model.termsUsed.isAgreed]).toEqual([7, 1, true])
    await expect(issueSettlement(running.payload, { ...asked, now: AFTER })).rejects.toThrow(settlementTexts.issueNoteMissing)
    const second = await issueSettlement(running.payload, { ...asked, note: '登録日の誤りを直しました。', now: AFTER })
    expect(second).toEqual({ deliverable, version: 2 })
  })
})
