import { staffRefusals } from '@/glossary/facilityStaff'
import { requestConstraintSentences } from '@/glossary/registration'
import { type Cast, makeCast } from '@/testing/cast'
import { officeNumber, WARD_IDS } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { requestFacilityRegistration } from './requestFacilityRegistration'

let running: RunningPayload
let cast: Cast
let serial = 0
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const email = () => `colleague-${++serial}@example.jp`
const saying = (answer: { status: number; body: { errors?: { message: string }[] } }) => [
  answer.status,
  answer.body.errors?.[0]?.message,
]
const invite = (facility: string, given: { name?: string; email: string }, session = cast.sessions.operator) =>
  cast.rest('POST', `/facilities/${facility}/staff`, { session, body: { name: '佐藤 花', ...given } })
const remove = (facility: string, account: unknown, session = cast.sessions.operator) =>
  cast.rest('POST', `/facilities/${facility}/staff/remove`, { session, body: { account } })
const accountOf = async (address: string) => {
  const [row] = await running.adminSql(
    `SELECT u.id, u.role::text AS role, u.active, ARRAY(SELECT r.facilities_id FROM users_rels r WHERE r.parent_id = u.id AND r.path = 'facilities' ORDER BY r."order") AS facilities
       FROM users u WHERE u.email = $1`,
    [address],
  )
  return row
}
const mailsTo = async (address: string) =>
  (await running.appSql('SELECT subject FROM mails WHERE "to" = $1 ORDER BY created_at', [address])).map(({ subject }) => subject)

describe('the staff of a facility', () => {
  it('grows by whom the operator invites, who gets one mail and this facility alone', async () => {
    const to = email()
    expect((await invite(cast.A.facility.id, { email: to.toUpperCase() })).status).toBe(200)
    expect(await accountOf(to)).toMatchObject({ role: 'facility', active: true, facilities: [cast.A.facility.id] })
    expect(await mailsTo(to)).toHaveLength(1)
    expect(saying(await invite(cast.A.facility.id, { email: to }))).toEqual([409, staffRefusals.already_there])
    expect((await invite(cast.B.facility.id, { email: to })).status).toBe(200)
    expect(await accountOf(to)).toMatchObject({ facilities: [cast.A.facility.id, cast.B.facility.id] })
    expect(await mailsTo(to)).toHaveLength(2)
  })

  it('is the operator’s to change, at a facility that is registered', async () => {
    for (const role of ['city', 'facility', 'resident', 'organizer', 'admin'] as const)
      expect([role, (await invite(cast.A.facility.id, { email: email() }, cast.sessions[role])).status]).toEqual([role, 403])
    const bare = await cast.world.facility()
    expect(saying(await invite(bare.id, { email: email() }))).toEqual([400, staffRefusals.not_registered])
    expect((await invite(cast.A.facility.id, { email: cast.staff.city.email })).status).toBe(409)
    expect(saying(await invite(cast.A.facility.id, { email: 'no address' }))).toEqual([400, staffRefusals.bad_email])
    expect(saying(await remove(cast.A.facility.id, cast.staff.city.id))).toEqual([404, staffRefusals.not_found])
  })

  it('shrinks by one facility at a time, and whoever looks after none is switched off', async () => {
    const to = email()
    for (const facility of [cast.A.facility.id, cast.B.facility.id]) await invite(facility, { email: to })
    const { id } = (await accountOf(to)) ?? {}
    expect((await remove(cast.A.facility.id, id)).status).toBe(200)
    expect(await accountOf(to)).toMatchObject({ active: true, facilities: [cast.B.facility.id] })
    expect((await remove(cast.A.facility.id, id)).status).toBe(404)
    expect((await remove(cast.B.facility.id, id)).status).toBe(200)
    expect(await accountOf(to)).toMatchObject({ active: false, facilities: [] })
    expect((await invite(cast.A.facility.id, { email: to })).status).toBe(200)
    expect(await accountOf(to)).toMatchObject({ active: true, facilities: [cast.A.facility.id] })
  })
})

describe('a request of a number that is known', () => {
  const ask = async (number: string) => {
    const to = email()
    const { id } = await requestFacilityRegistration(
      running.payload,
      { officeNumber: number, facilityName: '憩いの家', contactName: '佐藤 花', email: to, phone: '096-000-0000', message: null },
      new Date(),
    )
    return { id, to }
  }
  const approve = async (id: string, facility: object) => {
    const { revision } = await running.payload.findByID({ collection: 'facility-requests', id, depth: 0, overrideAccess: true })
    return cast.rest('POST', `/facility-requests/${id}/decide`, {
      session: cast.sessions.operator,
      body: { revision, decision: { kind: 'approve', startsOn: cast.today, facility } },
    })
  }

  it('can be for a service that is not in the directory, and its staff look after all services that are counted with it', async () => {
    const number = officeNumber()
    const known = await cast.world.facility({ number, serviceCode: '160' })
    const { id, to } = await ask(number)
    const answer = await approve(id, { serviceCode: '120', ward: WARD_IDS.chuo, address: '熊本市中央区手取本町1番1号' })
    expect(answer.status).toBe(200)
    const rows = await running.appSql('SELECT id FROM facilities WHERE office_number = $1 ORDER BY id', [number])
    expect(rows).toHaveLength(2)
    const facilities = ((await accountOf(to))?.['facilities'] ?? []) as string[]
    expect(facilities.toSorted()).toEqual(rows.map((row) => String(row['id'])).toSorted())
    expect(facilities).toContain(known.id)
  })

  it('adds a service to a number that is registered without opening the ledger twice', async () => {
    const number = officeNumber()
    const first = await cast.world.facility({ number, serviceCode: '160' })
    await cast.world.registration(first.id)
    const { id } = await ask(number)
    expect((await approve(id, { serviceCode: '120', ward: WARD_IDS.chuo, address: '熊本市中央区' })).status).toBe(200)
    expect(await running.appSql('SELECT facility_id FROM facility_registrations WHERE office_number = $1', [number])).toEqual([
      { facility_id: first.id },
    ])
  })

  it('is closed once it was decided', async () => {
    const number = officeNumber()
    const { id } = await ask(number)
    const { revision } = await running.payload.findByID({ collection: 'facility-requests', id, depth: 0, overrideAccess: true })
    await cast.rest('POST', `/facility-requests/${id}/decide`, {
      session: cast.sessions.operator,
      body: { revision, decision: { kind: 'decline', reason: '書類が足りないため' } },
    })
    const now = await running.payload.findByID({ collection: 'facility-requests', id, depth: 0, overrideAccess: true })
    const change = (body: object) =>
      cast.rest('PATCH', `/facility-requests/${id}`, {
        session: cast.sessions.operator,
        body: { ...body, revision: now.revision },
      })
    for (const body of [{ email: 'other@example.jp' }, { officeNumber: officeNumber() }, { startsOn: cast.today }])
      expect(saying(await change(body))).toEqual([409, requestConstraintSentences.facility_request_decided])
    expect((await change({})).status).toBe(200)
  })
})
