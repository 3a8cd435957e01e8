import { at } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { makeWorld, officeNumber, TEST_PASSWORD, WARD_IDS, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { decideFacilityRequest, type RequestDecision } from './decideFacilityRequest'
import { requestFacilityRegistration } from './requestFacilityRegistration'
import { withdrawFacility } from './withdrawFacility'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const now = at('2026-01-20', '10:00')
let serial = 0
const contact = () => ({
  contactName: '佐藤 花',
  email: `sato-${++serial}@example.jp`,
  phone: '096-000-0000',
  message: null,
  facilityName: '憩いの家 さくら',
})
const request = async (given: { officeNumber?: string; email?: string } = {}) => {
  const { id } = await requestFacilityRegistration(running.payload, { ...contact(), officeNumber: officeNumber(), ...given }, now)
  // The clock of the database wrote the row; the rule asks for the day it came in.
  await running.appSql('UPDATE facility_requests SET created_at = $2 WHERE id = $1', [id, now])
  return running.payload.findByID({ collection: 'facility-requests', id, depth: 0, overrideAccess: true })
}
const decide = async (
  id: string,
  decision: RequestDecision,
  by: Parameters<typeof decideFacilityRequest>[1]['by'] = world.operator,
  revision?: number,
) => {
  const { revision: current } = await running.payload.findByID({
    collection: 'facility-requests',
    id,
    depth: 0,
    overrideAccess: true,
  })
  return decideFacilityRequest(running.payload, { id, decision, by, now, revision: revision ?? (current as number) })
}
const newFacility = { serviceCode: '160' as const, ward: WARD_IDS.chuo, address: '熊本市中央区手取本町1番1号' }
const ledger = (number: string) =>
  running.appSql('SELECT facility_id, starts_on, last_day, approved_by_id FROM facility_registrations WHERE office_number = $1', [
    number,
  ])
const mails = (to: string) => running.appSql('SELECT key, body FROM mails WHERE "to" = $1 ORDER BY created_at', [to])

describe('a request to join', () => {
  it('is confirmed by a mail that repeats nothing a stranger typed but the number', async () => {
    const { email, id, officeNumber: number } = await request()
    const [mail] = await mails(email)
    expect(mail?.['key']).toBe(`facility-request/${id}/received`)
    const toOffice = await running.appSql('SELECT body FROM mails WHERE key = $1', [`office/request/${id}/${world.operator.id}`])
    expect(toOffice.map(({ body }) => String(body).includes(`/facility-requests/${id}`))).toEqual([true])
    expect(mail?.['body']).toContain(`事業所番号　${number}`)
    expect(mail?.['body']).not.toContain('さくら')
  })

  it('finds its facility when the directory has one row of the number, and leaves the choice when it has two', async () => {
    const [single, double] = [officeNumber(), officeNumber()]
    const facility = await world.facility({ number: single })
    await world.facility({ number: double, serviceCode: '120' })
    await world.facility({ number: double, serviceCode: '160' })
    expect((await request({ officeNumber: single })).facility).toBe(facility.id)
    expect((await request({ officeNumber: double })).facility).toBeNull()
    expect((await request()).facility).toBeNull()
  })

  it('is refused when the programme is over', async () => {
    const late = requestFacilityRegistration(
      running.payload,
      { ...contact(), officeNumber: officeNumber() },
      at('2026-04-01', '00:00'),
    )
    await expect(late).rejects.toThrow('受け付けていません')
  })
})

describe('an approval', () => {
  it('opens the ledger, puts the facility into the directory, and lets its staff in with a link', async () => {
    const { email, id, officeNumber: number } = await request()
    await decide(id, { kind: 'approve', startsOn: '2026-01-21', facility: newFacility })
    const [row] = await ledger(number)
    expect(row).toMatchObject({ starts_on: '2026-01-21', last_day: null, approved_by_id: world.operator.id })
    const {
      docs: [facility],
    } = await running.payload.find({
      collection: 'facilities',
      where: { officeNumber: { equals: number } },
      overrideAccess: true,
    })
    expect(facility).toMatchObject({ id: row?.['facility_id'], name: '憩いの家 さくら', serviceCode: '160', source: 'entered' })

    const [, invitation] = await mails(email)
    const token = /\/admin\/reset\/([0-9a-f]{40})\n/.exec(String(invitation?.['body']))?.[1] as string
    await running.payload.resetPassword({
      collection: 'users',
      data: { token, password: 'a field of yellow rape' },
      overrideAccess: true,
    })
    const { user } = await running.payload.login({ collection: 'users', data: { email, password: 'a field of yellow rape' } })
    expect(user).toMatchObject({ role: 'facility', name: '佐藤 花' })
    const staff = { ...user, facilities: [facility?.id], collection: 'users' } as never
    await world.facility()
    const seen = await running.payload.find({ collection: 'facilities', ...as(staff) })
    expect(seen.docs.map((doc) => doc.id)).toEqual([facility?.id])
  })

  it('adds the facility to an account of facility staff with the same e-mail, keeping password and facilities', async () => {
    const own = await world.facility()
    const staff = await world.staff('facility', [own.id])
    const { id, officeNumber: number } = await request({ email: String(staff.email).toUpperCase() })
    await decide(id, { kind: 'approve', startsOn: '2026-01-20', facility: newFacility })
    const [row] = await ledger(number)
    const { user } = await running.payload.login({
      collection: 'users',
      data: { email: staff.email as string, password: TEST_PASSWORD },
    })
    expect((user as { facilities?: { id: string }[] }).facilities?.map((facility) => facility.id)).toEqual([
      own.id,
      row?.['facility_id'],
    ])
    const keys = await running.appSql('SELECT key, body FROM mails WHERE key = $1', [`facility-request/${id}/approved`])
    expect(keys).toHaveLength(1)
    expect(keys[0]?.['body']).not.toContain('/reset/')
  })

  it.each(['admin', 'city', 'operator'] as const)(
    'never turns an account of the role %s into facility staff, and undoes everything',
    async (role) => {
      const { email } = await world.staff(role)
      const { id, officeNumber: number } = await request({ email: email as string })
      await expect(decide(id, { kind: 'approve', startsOn: '2026-01-20', facility: newFacility })).rejects.toThrow(
        '施設担当者ではない職員',
      )
      expect(await ledger(number)).toEqual([])
      expect(await running.appSql('SELECT 1 FROM facilities WHERE office_number = $1', [number])).toEqual([])
      expect(await running.appSql('SELECT status::text, decided_at FROM facility_requests WHERE id = $1', [id])).toEqual([
        { status: 'received', decided_at: null },
      ])
    },
  )

  it('takes a row of the same number only', async () => {
    const other = await world.facility()
    const { id } = await request()
    await expect(decide(id, { kind: 'approve', startsOn: '2026-01-20', facility: { id: other.id } })).rejects.toThrow(
      '事業所番号が、申請の事業所番号と違います',
    )
  })

  it('is refused for a number that is registered already', async () => {
    const number = officeNumber()
    const facility = await world.facility({ number })
    await world.registration(facility.id)
    const { id } = await request({ officeNumber: number })
    await expect(decide(id, { kind: 'approve', startsOn: '2026-01-20', facility: { id: facility.id } })).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('すでに登録されています'),
    })
  })

  it('is refused for a day before the request or outside the contract', async () => {
    const { id } = await request()
    await expect(decide(id, { kind: 'approve', startsOn: '2026-01-19', facility: newFacility })).rejects.toThrow(
      '受け付けた日より前',
    )
    await expect(decide(id, { kind: 'approve', startsOn: '2026-04-01', facility: newFacility })).rejects.toThrow(
      '期間に入っていません',
    )
  })
})

describe('a decision', () => {
  it('to decline needs its reason, which the facility reads', async () => {
    const { email, id } = await request()
    await expect(decide(id, { kind: 'decline', reason: '  ' })).rejects.toThrow('理由が入力されていません')
    await decide(id, { kind: 'decline', reason: '所在地が市外のため、対象になりません。' })
    expect((await mails(email))[1]?.['body']).toContain('所在地が市外のため、対象になりません。')
    expect(await running.appSql('SELECT status::text, decided_at FROM facility_requests WHERE id = $1', [id])).toEqual([
      { status: 'declined', decided_at: now },
    ])
  })

  it('is made by one of two operators who decide in the same moment', async () => {
    const { email, id, officeNumber: number, revision } = await request()
    const other = await world.staff('operator')
    const answers = await Promise.all([
      decide(id, { kind: 'approve', startsOn: '2026-01-20', facility: newFacility }, world.operator, revision as number).then(
        () => 200,
        (error: { status: number }) => error.status,
      ),
      decide(id, { kind: 'decline', reason: '二重の申請のため' }, other, revision as number).then(
        () => 200,
        (error: { status: number }) => error.status,
      ),
    ])
    expect(answers.sort()).toEqual([200, 409])
    const [row] = await running.appSql('SELECT status::text FROM facility_requests WHERE id = $1', [id])
    expect(await ledger(number)).toHaveLength(row?.['status'] === 'approved' ? 1 : 0)
    expect(await mails(email)).toHaveLength(2)
  })

  it('is refused to whoever saw an older revision, and to every other role', async () => {
    const { id } = await request()
    await expect(decide(id, { kind: 'decline', reason: '二重' }, world.operator, 0)).rejects.toMatchObject({ status: 409 })
    const people = [
      await world.staff('city'),
      await world.staff('admin'),
      await world.staff('facility'),
      await world.staff('organizer'),
      null,
    ]
    for (const by of people)
      await expect(decide(id, { kind: 'decline', reason: '二重' }, by)).rejects.toMatchObject({ status: 403 })
  })
})

describe('the ledger', () => {
  it('is opened, moved and ended by an approval and by a leaving alone, and not by the operator past them', async () => {
    const facility = await world.facility()
    const { id } = await world.registration(facility.id)
    const before = await ledger(facility.officeNumber)
    const asOperator = as(world.operator, now)
    const row = { programme: world.programme.id, facility: (await world.facility()).id, startsOn: '2025-11-01' }
    const writing = [
      running.payload.create({ collection: 'facility-registrations', data: row as never, ...asOperator }),
      ...[{ startsOn: '2025-11-01' }, { startsOn: '2026-03-31' }, { lastDay: '2025-12-01', withdrawalReason: '訂正' }].map(
        (data) =>
          running.payload.update({ collection: 'facility-registrations', id, data: { ...data, revision: 1 }, ...asOperator }),
      ),
    ]
    for (const { status } of await Promise.allSettled(writing)) expect(status).toBe('rejected')
    expect(await ledger(facility.officeNumber)).toEqual(before)
  })

  it('holds no last day without the reason, whoever writes it', async () => {
    const { id } = await world.registration((await world.facility()).id)
    await expect(
      running.appSql("UPDATE facility_registrations SET last_day = '2026-01-31', withdrawal_reason = ' ' WHERE id = $1", [id]),
    ).rejects.toThrow('registrations_reason_for_leaving')
  })
})

describe('a facility that leaves', () => {
  async function registered() {
    const facility = await world.facility()
    const { id } = await world.registration(facility.id)
    const task = await world.task(facility.id)
    const leave = async (given: { confirmed?: boolean; lastDay?: string; reason?: string; by?: typeof world.operator } = {}) => {
      const { revision } = await running.payload.findByID({
        collection: 'facility-registrations',
        id,
        depth: 0,
        overrideAccess: true,
      })
      return withdrawFacility(running.payload, {
        id,
        revision: revision as number,
        lastDay: '2026-01-31',
        reason: '閉所のため',
        confirmed: false,
        by: world.operator,
        now,
        ...given,
      })
    }
    return { facility, task, leave }
  }

  it('leaves with its last day and the reason, and stays in the directory', async () => {
    const { facility, leave } = await registered()
    expect(await leave()).toEqual({ done: false, left: { slots: 0, waiting: 0, accepted: 0 } })
    expect(await running.appSql('SELECT last_day FROM facility_registrations WHERE facility_id = $1', [facility.id])).toEqual([
      { last_day: null },
    ])
    expect(await leave({ confirmed: true })).toEqual({ done: true })
    expect(
      await running.appSql('SELECT last_day, withdrawal_reason FROM facility_registrations WHERE facility_id = $1', [
        facility.id,
      ]),
    ).toEqual([{ last_day: '2026-01-31', withdrawal_reason: '閉所のため' }])
    expect(await running.appSql('SELECT 1 FROM facilities WHERE id = $1', [facility.id])).toHaveLength(1)
    await expect(leave()).rejects.toMatchObject({ status: 409 })
  })

  it('shows first what is left after the last day, and leaves when that is confirmed', async () => {
    const { leave, task } = await registered()
    await world.slot(task.id, { day: '2026-01-31' })
    const [first, second] = [
      await world.slot(task.id, { day: '2026-02-01', from: '00:00', to: '01:00' }),
      await world.slot(task.id, { day: '2026-02-10' }),
    ]
    const accepted = await world.apply(first.id, (await world.volunteer()).id, now)
    await world.move(accepted.id, 'accepted', world.operator, now)
    await world.apply(second.id, (await world.volunteer()).id, now)
    expect(await leave()).toEqual({ done: false, left: { slots: 2, waiting: 1, accepted: 1 } })
    expect(await leave({ confirmed: true })).toEqual({ done: true })
  })

  it('is refused without a reason, before its first day, and to any role but the operator', async () => {
    const { leave } = await registered()
    await expect(leave({ reason: ' ' })).rejects.toThrow('退会の理由')
    await expect(leave({ lastDay: '2025-11-30' })).rejects.toThrow('登録日より前')
    for (const role of ['city', 'facility', 'admin'] as const)
      await expect(leave({ by: await world.staff(role) })).rejects.toMatchObject({ status: 403 })
  })
})
