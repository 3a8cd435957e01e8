import { databaseOf } from '@/database/handle'
import { at, type Day } from '@/domain/calendar/jst'
import type { OutreachOutcome } from '@/domain/outreach/outreach'
import { outreachRefusals } from '@/glossary/outreach'
import { as } from '@/testing/as'
import { type Cast, makeCast } from '@/testing/cast'
import { makeWorld, officeNumber, WARD_IDS, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Answer, Session } from '@/testing/rest'
import { outreachList } from './outreachList'
import { outreachStages } from './outreachStages'
import { registeredFacilities } from './registeredFacilities'
import type { Scope } from './scope'
import { waitingDays } from './waitingDays'

let running: RunningPayload
let cast: Cast
let world: World
const ALONE = '1111111111111'
const OF_J = '2222222222222'

const told = async (who: object, day: Day, outcome: OutreachOutcome = 'told', given: object = {}) =>
  running.payload.create({
    collection: 'outreach-contacts',
    data: { programme: world.programme.id, way: 'phone', contactedOn: day, outcome, ...who, ...given } as never,
    ...as(world.operator, at(day, '17:00')),
  })
const next = (text: string, day: Day) => ({ nextStep: text, nextStepDueOn: day })

async function asksToRegister(number: string, name: string, day: Day): Promise<void> {
  const { id } = await running.payload.create({
    collection: 'facility-requests',
    overrideAccess: true,
    data: {
      programme: world.programme.id,
      officeNumber: number,
      facilityName: name,
      contactName: '試験 花子',
      email: 'someone@example.jp',
      phone: '096-000-0000',
    } as never,
  })
  await running.appSql('UPDATE facility_requests SET created_at = $2 WHERE id = $1', [id, at(day, '23:30')])
}

/** Ten parties, each at another place of the way; what is counted below is counted from these lines by hand. */
async function tellEverybody(): Promise<void> {
  const of = async (name: string, given: Parameters<World['facility']>[0] = {}) => (await world.facility({ name, ...given })).id
  const numberOfA = officeNumber()
  const a = await of('A', { number: numberOfA })
  const sister = await of('A 訪問', { number: numberOfA, serviceCode: '120' })
  await told({ facility: a }, '2025-12-01')
  await told({ facility: a }, '2025-12-05', 'interested')
  await world.registration(a, '2025-12-10')
  const listing = await world.task(sister, { publishedAt: at('2025-12-20', '23:50') })
  const slot = await world.slot(listing.id, { day: '2026-01-10', madeAt: at('2025-12-21', '10:00') })
  const { id: volunteer } = await world.volunteer()
  await world.completedVisit(slot.id, volunteer, {
    appliedAt: at('2025-12-22', '10:00'),
    attendedAt: at('2026-01-10', '13:00'),
    completedAt: at('2026-01-14', '13:00'),
  })

  const b = await of('B')
  await told({ facility: b }, '2025-12-10')
  await world.registration(b, '2025-12-15')
  await world.task(b, { publishedAt: at('2025-12-29', '09:00') })

  await world.registration(await of('C'), '2026-01-10')

  const d = await of('D')
  await told({ facility: d }, '2025-12-03', 'interested')
  await world.registration(d, '2025-12-08', '2026-01-15')

  const numberOfE = officeNumber()
  await told({ officeNumber: numberOfE, partyName: 'E' }, '2026-01-10', 'told', next('資料を届ける', '2026-01-30'))
  await asksToRegister(numberOfE, 'E（申請）', '2026-01-20')

  await told({ facility: await of('F', { ward: 'higashi' }) }, '2026-01-10')

  const g = await of('G')
  await told({ facility: g }, '2026-01-05')
  await told({ facility: g }, '2026-01-12', 'declined')

  const h = { officeNumber: officeNumber(), partyName: 'H' }
  await told(h, '2026-01-20', 'not_reached')
  await told(h, '2026-01-25', 'not_reached', next('午後にかけ直す', '2026-01-31'))

  await told({ corporateNumber: ALONE, partyName: 'I 法人' }, '2026-01-15')

  const j = await of('J')
  await running.payload.update({ collection: 'facilities', id: j, data: { corporateNumber: OF_J }, overrideAccess: true })
  await told({ corporateNumber: OF_J, partyName: 'J の法人' }, '2025-12-20', 'interested')
  await world.registration(j, '2026-01-20')

  // After the day that is asked for, and of another programme.
  await told({ officeNumber: officeNumber(), partyName: 'K' }, '2026-02-05')
  await told({ officeNumber: officeNumber(), partyName: 'L' }, '2026-01-05', 'told', { programme: cast.world.programme.id })
}

beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
  world = await makeWorld(running.payload)
  await tellEverybody()
}, 180_000)
afterAll(() => running.stop())

const asked = async (given: object = {}) => ({
  programme: world.programme.id,
  day: '2026-01-31',
  scope: { kind: 'all' } as Scope,
  service: null,
  waitingDays: await waitingDays(databaseOf(running.payload), world.programme.id),
  ...given,
})
const stages = async (given: object = {}) => outreachStages(databaseOf(running.payload), await asked(given))
const list = async (given: object = {}) =>
  outreachList(databaseOf(running.payload), { ...(await asked(given)), stage: null, only: null, limit: 100, ...given })
const names = async (given: object = {}) => (await list(given)).parties.map(({ name }) => name)

describe('how far facilities have come', () => {
  it('counts who came to each stage, stands there, waits too long, and how long it took', async () => {
    const rows = await stages()
    expect(
      rows.map(({ stage, ...counts }) => [
        stage,
        ...Object.values({ r: counts.reached, h: counts.here, e: counts.ended, l: counts.late, t: counts.took }),
      ]),
    ).toEqual([
      // H is not reached yet.
      ['approached', 10, 1, 0, 0, null],
      // F and I wait since 10 and 15 January; G declined.
      ['told', 9, 2, 1, 2, 0],
      // E since its request. 4 (A), 0 (D), 10 (E) and 0 (J) days.
      ['interested', 6, 1, 0, 0, 2],
      // C and J; D left. 5 (A), 5 (D) and 31 (J) days.
      ['registered', 5, 2, 1, 0, 5],
      // B since 29 December. 10 (A) and 14 (B) days.
      ['listed', 2, 1, 0, 1, 12],
      ['received', 1, 1, 0, 0, 21],
    ])
    for (const [index, { ended, here, reached }] of rows.entries())
      expect(reached).toBe(here + ended + (rows[index + 1]?.reached ?? 0))
    // Each number opens exactly its facilities.
    for (const { ended, here, late, reached, stage } of rows)
      for (const [only, count] of [
        ['reached', reached],
        [null, here],
        ['late', late],
        ['gone', ended],
      ] as const)
        expect([stage, only, (await list({ stage, only })).total]).toEqual([stage, only, count])
  })

  it('agrees with the number of registered facilities: who came to the ledger less who left', async () => {
    const [january] = await registeredFacilities(databaseOf(running.payload), {
      months: ['2026-01'],
      programme: world.programme.id,
      scope: { kind: 'all' },
    })
    const registered = (await list()).parties.filter(({ registration }) => registration !== null)
    expect(january?.closing).toBe(4)
    expect(registered.filter(({ ended }) => ended !== 'withdrawn')).toHaveLength(4)
  })

  it('names first whose next step is due, then who waits too long, and last who has arrived or ended', async () => {
    const { parties, total } = await list()
    expect(total).toBe(10)
    expect(parties.map(({ days, name }) => [name, days])).toEqual([
      ['E', 11],
      ['H', 11],
      ['B', 33],
      ['F', 21],
      ['I 法人', 16],
      ['C', 21],
      ['J', 11],
      ['D', 54],
      ['G', 26],
      ['A', 21],
    ])
    expect(parties[0]).toMatchObject({
      stage: 'interested',
      contacts: 1,
      next: { text: '資料を届ける', dueOn: '2026-01-30', due: true },
    })
    expect(parties.at(-1)).toMatchObject({
      stage: 'received',
      dates: ['2025-12-01', '2025-12-01', '2025-12-05', '2025-12-10', '2025-12-20', '2026-01-10'],
      last: { day: '2025-12-05', outcome: 'interested' },
    })
    expect(await names({ only: 'due' })).toEqual(['E', 'H'])
    expect(await names({ only: 'late' })).toEqual(['B', 'F', 'I 法人'])
    expect(await names({ stage: 'registered' })).toEqual(['C', 'J'])
    expect(await names({ stage: 'ended' })).toEqual(['D', 'G'])
    expect((await list({ limit: 3 })).total).toBe(10)
  })

  it('is asked of one ward, one kind of service, or the facilities of somebody', async () => {
    expect(await names({ scope: { kind: 'ward', ward: WARD_IDS.higashi } })).toEqual(['F'])
    expect(await names({ service: '120' })).toEqual(['A'])
    expect(await names({ scope: { kind: 'facilities', ids: [] } })).toEqual([])
    expect((await stages({ scope: { kind: 'ward', ward: WARD_IDS.higashi } })).map(({ reached }) => reached)).toEqual([
      1, 1, 0, 0, 0, 0,
    ])
  })

  it('keeps a corporation as one until an office of its comes, and then counts what it was told as said to the office', async () => {
    const before = await list({ day: '2026-01-19' })
    expect(before.parties.find(({ name }) => name === 'J の法人')).toMatchObject({ stage: 'interested', days: 30, late: true })
    expect(before.parties.some(({ name }) => name === 'J')).toBe(false)
    const { parties } = await list()
    expect(parties.find(({ name }) => name === 'J')?.dates.slice(0, 4)).toEqual([
      '2025-12-20',
      '2025-12-20',
      '2025-12-20',
      '2026-01-20',
    ])
    expect(parties.some(({ name }) => name === 'J の法人')).toBe(false)
  })

  it('calls a wait long after as many days as the programme says', async () => {
    await running.adminSql(`UPDATE programmes SET outreach_waiting_days = '20,10,20,40' WHERE id = $1`, [world.programme.id])
    expect(await names({ only: 'late' })).toEqual(['E', 'C', 'F'])
    await running.adminSql(`UPDATE programmes SET outreach_waiting_days = '14,14,30,30' WHERE id = $1`, [world.programme.id])
  })
})

const write = (given: object, session: Session = cast.sessions.operator) =>
  cast.rest('POST', '/outreach-contacts?depth=0', { session, body: { way: 'visit', outcome: 'told', ...given } })
const sentenceOf = ({ body }: Answer): string => body.errors[0].data?.errors?.[0]?.message ?? body.errors[0].message

describe('a record of outreach', () => {
  it('is written by the operator, of today and by whoever writes it unless it says otherwise, with the numbers of the directory', async () => {
    const facility = cast.A.facility
    const { body, status } = await write({ facility: facility.id, officeNumber: '4300000000', contactPerson: '施設長　田中' })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      contactedOn: cast.today,
      staffName: '試験 operator',
      officeNumber: facility.officeNumber,
      partyName: facility.name,
      title: `${cast.today}　${facility.name}`,
      programme: cast.world.programme.id,
    })
    const city = await cast.rest('GET', `/outreach-contacts/${body.doc.id}?depth=0`, { session: cast.sessions.city })
    expect(city.status).toBe(200)
    expect(city.text).not.toContain('田中')
    expect((await write({ facility: facility.id }, cast.sessions.city)).status).toBe(403)
    for (const who of ['facility', 'resident', 'visitor'] as const)
      expect((await cast.rest('GET', `/outreach-contacts/${body.doc.id}`, { session: cast.sessions[who] })).status).not.toBe(200)
  })

  it('says whom, and when what is next, also past the code', async () => {
    expect(sentenceOf(await write({ partyName: '名前だけ' }))).toBe(outreachRefusals.party_missing)
    expect(sentenceOf(await write({ officeNumber: officeNumber() }))).toBe(outreachRefusals.name_missing)
    expect(sentenceOf(await write({ facility: cast.A.facility.id, nextStep: '電話' }))).toBe(outreachRefusals.due_missing)
    const { body } = await write({ facility: cast.A.facility.id, ...next('電話', cast.today) })
    const { id, revision } = body.doc
    const alone = running.appSql('UPDATE outreach_contacts SET facility_id = NULL, office_number = NULL WHERE id = $1', [id])
    await expect(alone).rejects.toThrow('outreach_contacts_party')
    const dateless = running.appSql('UPDATE outreach_contacts SET next_step_due_on = NULL WHERE id = $1', [id])
    await expect(dateless).rejects.toThrow('outreach_contacts_next_step')
    const done = await cast.rest('PATCH', `/outreach-contacts/${id}?depth=0`, {
      session: cast.sessions.operator,
      body: { nextStepDoneOn: cast.today, revision },
    })
    expect(done.body.doc).toMatchObject({ nextStepDoneOn: cast.today, nextStep: '電話' })
  })
})

describe('the code of an activity', () => {
  it('is handed out as a drawing and as a picture, to the city and the operator alone', async () => {
    const { body } = await cast.rest('POST', '/outreach-activities?depth=0', {
      session: cast.sessions.operator,
      body: { programme: cast.world.programme.id, title: 'ちらし', doneOn: cast.today, channel: 'flyer', audience: 'facilities' },
    })
    const code = (format: string, who: Session) =>
      cast.rest('GET', `/outreach-activities/${body.doc.id}/code?format=${format}`, { session: who })
    const svg = await code('svg', cast.sessions.city)
    expect([svg.status, svg.text.startsWith('<svg ')]).toEqual([200, true])
    expect((await code('png', cast.sessions.operator)).text.slice(1, 4)).toBe('PNG')
    expect((await code('gif', cast.sessions.operator)).status).toBe(400)
    for (const who of ['facility', 'organizer', 'admin', 'resident', 'visitor'] as const)
      expect((await code('svg', cast.sessions[who])).status).toBe(403)
  })
})
