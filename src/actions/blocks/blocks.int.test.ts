import { sql } from '@payloadcms/db-postgres/drizzle'
import { databaseOf } from '@/database/handle'
import { addDays } from '@/domain/calendar/jst'
import { residentRefusals } from '@/glossary/refusals'
import { wishFormRefusals, wishRefusals } from '@/glossary/wishes'
import { hiddenFacilities } from '@/queries/hiddenFacilities'
import { listing } from '@/queries/listing'
import { listingOfVisit } from '@/queries/listingOfVisit'
import { openListings } from '@/queries/openListings'
import { type Cast, makeCast } from '@/testing/cast'
import { refusalOfCall } from '@/testing/refusalOfCall'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { applyForSlot } from '../applyForSlot'
import { wishForTime } from '../wishForTime'
import { blockApplicant } from './blockApplicant'
import { hideFacility } from './hideFacility'
import { showFacility } from './showFacility'

let running: RunningPayload
let cast: Cast
let hour = 0

beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const REASON = '約束の時間のことで行き違いがあったため'

/** A facility of its own with a listing, two slots that begin in ten days, and a resident who applied for the first. */
async function meeting() {
  const { payload, rest, today, world } = cast
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const task = await world.task(facility.id)
  const slotAt = (day: number) => {
    const from = 8 + (hour++ % 10)
    const two = (n: number) => `${String(n).padStart(2, '0')}:00`
    return world.slot(task.id, { day: addDays(today, day), from: two(from), to: two(from + 1), capacity: 3 })
  }
  const [slot, later] = [await slotAt(10), await slotAt(11)]
  const volunteer = await world.volunteer()
  const resident = await world.account(volunteer.id)
  const applied = await applyForSlot(payload, { resident, slot: slot.id, message: '' })
  if (!applied.ok) throw new Error(applied.refusal)
  const sessions = { staff: await rest.signIn(staff), resident: await rest.signIn(resident) }
  return { application: applied.id, facility, later, resident, sessions, slot, staff, task, volunteer }
}
type Meeting = Awaited<ReturnType<typeof meeting>>

const db = () => databaseOf(cast.payload)
const apply = ({ later, resident }: Meeting) => applyForSlot(cast.payload, { resident, slot: later.id, message: '' })
const blocks = (where: Record<string, unknown>) =>
  cast.payload.find({ collection: 'blocks', where: where as never, depth: 0, overrideAccess: true })

/** How much of the facility its resident sees, on the pages and over REST. */
async function seen({ application, resident, sessions, task, volunteer }: Meeting) {
  const now = new Date()
  const asked = {
    scope: { kind: 'all' as const },
    category: null,
    day: null,
    beginnerFriendly: false,
    order: 'newest' as const,
    now,
    page: 1,
    perPage: 200,
  }
  const all = await openListings(db(), { ...asked, volunteer: volunteer.id })
  const get = async (path: string) =>
    (await cast.rest('GET', path, { session: sessions.resident })) as { status: number; body: { totalDocs?: number } }
  return {
    listed: all.listings.some(({ id }) => id === task.id),
    counted: all.total === all.listings.length,
    page: (await listing(db(), { id: task.id, now, volunteer: volunteer.id })) !== null,
    // What stands is read as before: the visit itself must not tell of a block.
    visit: (await listingOfVisit(db(), { application, volunteer: volunteer.id }))?.description,
    task: (await get(`/tasks/${task.id}`)).status,
    tasks: (await get(`/tasks?where[id][equals]=${task.id}`)).body.totalDocs,
    slots: (await get(`/slots/count?where[task][equals]=${task.id}`)).body.totalDocs,
    local: (
      await cast.payload.count({
        collection: 'slots',
        where: { task: { equals: task.id } },
        overrideAccess: false,
        user: resident,
      })
    ).totalDocs,
  }
}
const DESCRIPTION = '昼食の配膳と下膳をお願いします。'
const OPEN = { listed: true, counted: true, page: true, visit: DESCRIPTION, task: 200, tasks: 1, slots: 2, local: 2 }
const CLOSED = { listed: false, counted: true, page: false, visit: DESCRIPTION, task: 404, tasks: 0, slots: 0, local: 0 }

describe('a facility that takes no more applications of somebody', () => {
  it('is gone from their screens, and applying is answered as for a slot that is not open', async () => {
    const met = await meeting()
    expect(await seen(met)).toEqual(OPEN)
    await blockApplicant(cast.payload, { user: met.staff, application: met.application, reason: REASON, now: new Date() })
    expect(await seen(met)).toEqual(CLOSED)
    expect(await apply(met)).toEqual({ ok: false, refusal: residentRefusals.slot_not_open })
    const overRest = await cast.rest('POST', '/applications', {
      session: met.sessions.resident,
      body: { slot: met.later.id, volunteer: met.volunteer.id },
    })
    await cast.payload.update({
      collection: 'slots',
      id: met.later.id,
      data: { status: 'cancelled' },
      overrideAccess: true,
      context: { actingAs: 'system' },
    })
    const closedSlot = await cast.rest('POST', '/applications', {
      session: met.sessions.resident,
      body: { slot: met.later.id, volunteer: met.volunteer.id },
    })
    expect([overRest.status, overRest.body]).toEqual([closedSlot.status, closedSlot.body])
  })

  it('is seen by everybody else as before, and the application that stands stays', async () => {
    const met = await meeting()
    await blockApplicant(cast.payload, { user: met.staff, application: met.application, reason: REASON, now: new Date() })
    expect(await listing(db(), { id: met.task.id, now: new Date(), volunteer: null })).not.toBeNull()
    expect(await listing(db(), { id: met.task.id, now: new Date(), volunteer: cast.B.volunteer.id })).not.toBeNull()
    await cast.world.move(met.application, 'accepted', met.staff, new Date())
    const stands = await cast.payload.findByID({
      collection: 'applications',
      id: met.application,
      depth: 0,
      overrideAccess: true,
    })
    expect(stands.status).toBe('accepted')
  })

  it('says why, to the operator alone, and takes applications again when it wishes', async () => {
    const met = await meeting()
    const { payload } = cast
    const block = (reason: string) => () =>
      blockApplicant(payload, { user: met.staff, application: met.application, reason, now: new Date() })
    expect(await refusalOfCall(block('　')())).toContain('理由が入力されていません')
    await block(REASON)()
    expect(await refusalOfCall(block(REASON)())).toContain('すでに登録されています')
    const own = await cast.rest('GET', '/blocks', { session: met.sessions.staff })
    const [doc] = (own.body as unknown as { docs: Record<string, unknown>[] }).docs
    expect(doc).toMatchObject({ side: 'facility', state: 'active', title: expect.stringContaining('花子') })
    expect(JSON.stringify(own.body)).not.toContain(REASON)
    const office = await cast.rest('GET', `/blocks/${doc?.['id']}`, { session: cast.sessions.operator })
    expect(office.body).toMatchObject({ reason: REASON })
    const patch = { state: 'ended', revision: doc?.['revision'], reason: '書き換え', facility: cast.A.facility.id }
    expect((await cast.rest('PATCH', `/blocks/${doc?.['id']}`, { session: met.sessions.staff, body: patch })).status).toBe(200)
    expect((await blocks({ facility: { equals: met.facility.id } })).docs).toMatchObject([{ reason: REASON, state: 'ended' }])
    expect(await seen(met)).toEqual(OPEN)
    expect(await apply(met)).toMatchObject({ ok: true })
  })

  it('cannot name people who never applied to it, nor reach into another facility', async () => {
    const met = await meeting()
    const { payload, staff } = cast
    const now = new Date()
    const calls = [staff.facility, staff.city, cast.residentA, met.resident].map(
      (user) => () => blockApplicant(payload, { user, application: met.application, reason: REASON, now }),
    )
    for (const call of calls) expect(await refusalOfCall(call())).toMatch(/見つかりませんでした|事務局だけができます/)
    const direct = await cast.rest('POST', '/blocks', {
      session: met.sessions.staff,
      body: { facility: met.facility.id, volunteer: cast.A.volunteer.id, side: 'facility', reason: REASON },
    })
    expect(direct.status).toBe(403)
    expect((await blocks({ facility: { equals: met.facility.id } })).totalDocs).toBe(0)
  })
})

describe('a resident who does not want to see a facility', () => {
  it('no longer sees it nor can apply, however often they say so, until they take it back', async () => {
    const met = await meeting()
    const { payload } = cast
    const hide = () => hideFacility(payload, { resident: met.resident, task: met.task.id, reason: '' })
    expect(await Promise.all([hide(), hide()])).toEqual([{ ok: true }, { ok: true }])
    expect(await hide()).toEqual({ ok: true })
    expect(await seen(met)).toEqual(CLOSED)
    expect(await apply(met)).toEqual({ ok: false, refusal: residentRefusals.slot_not_open })
    const [own, more] = await hiddenFacilities(db(), { volunteer: met.volunteer.id })
    expect([own?.facility, more]).toEqual([met.facility.name, undefined])
    const show = (resident = met.resident) =>
      showFacility(payload, { resident, block: own?.id ?? '', revision: own?.revision ?? 0 })
    expect(await show(cast.residentA)).toMatchObject({ ok: false })
    expect([await show(), await show()]).toEqual([{ ok: true }, { ok: true }])
    expect(await seen(met)).toEqual(OPEN)
  })

  it('stays unknown to the facility and the city: no list, count or answer differs', async () => {
    const [met, other] = [await meeting(), await meeting()]
    await hideFacility(cast.payload, { resident: met.resident, task: met.task.id, reason: REASON })
    const told = async ({ application, sessions, slot }: Meeting) => {
      const get = async (path: string) => {
        const { status, body } = (await cast.rest('GET', path, { session: sessions.staff })) as {
          status: number
          body: { totalDocs?: number }
        }
        return [status, body.totalDocs]
      }
      return [
        await get('/blocks'),
        await get('/blocks/count'),
        await get('/applications'),
        (await get(`/applications/${application}`))[0],
        (await get(`/slots/${slot.id}`))[0],
      ]
    }
    expect(await told(met)).toEqual(await told(other))
    expect((await cast.rest('GET', '/blocks', { session: cast.sessions.city })).status).toBe(403)
    await blockApplicant(cast.payload, { user: met.staff, application: met.application, reason: REASON, now: new Date() })
    expect((await blocks({ volunteer: { equals: met.volunteer.id } })).totalDocs).toBe(2)
  })
})

describe('the database', () => {
  it('lets no application in between a blocked pair, also under a record merged into the person', async () => {
    const met = await meeting()
    const { payload, world } = cast
    await blockApplicant(payload, { user: world.operator, application: met.application, reason: REASON, now: new Date() })
    const insert = (volunteer: string) =>
      running.adminSql(
        `INSERT INTO applications (id, slot_id, volunteer_id, status, applied_at, status_changed_at)
         VALUES (gen_random_uuid(), $1, $2, 'applied', now(), now())`,
        [met.later.id, volunteer],
      )
    await expect(insert(met.volunteer.id)).rejects.toThrow('application_slot_not_open')
    const target = await world.volunteer()
    await running.adminSql('UPDATE volunteers SET merged_into_id = $1 WHERE id = $2', [target.id, met.volunteer.id])
    await expect(insert(target.id)).rejects.toThrow('application_slot_not_open')
    expect(await refusalOfCall(world.apply(met.later.id, target.id, new Date()))).toContain('ブロックが登録されている')
  })

  it('keeps a block about whom it is, and one that ended, ended', async () => {
    const met = await meeting()
    await blockApplicant(cast.payload, { user: met.staff, application: met.application, reason: REASON, now: new Date() })
    const [block] = (await blocks({ facility: { equals: met.facility.id } })).docs
    const change = (words: string) => running.adminSql(`UPDATE blocks SET ${words} WHERE id = $1`, [block?.id])
    await expect(change(`volunteer_id = '${cast.A.volunteer.id}'`)).rejects.toThrow('block_stands')
    await change(`state = 'ended', ended_at = now()`)
    await expect(change(`state = 'active'`)).rejects.toThrow('block_stands')
    await expect(db().execute(sql`DELETE FROM blocks`)).rejects.toThrow()
  })

  it('holds the seat of a waiting list for nobody who is blocked', async () => {
    const { payload, today, world } = cast
    const met = await meeting()
    const slot = await world.slot(met.task.id, { day: addDays(today, 20), capacity: 1 })
    const [first, next] = [await world.volunteer(), await world.volunteer()]
    const taken = await world.apply(slot.id, first.id, new Date())
    await world.move(taken.id, 'accepted', world.operator, new Date())
    const waiting: string[] = []
    for (const person of [met.volunteer, next]) {
      const { id } = await world.apply(slot.id, person.id, new Date())
      await world.move(id, 'waitlisted', world.operator, new Date())
      waiting.push(id)
    }
    await blockApplicant(payload, { user: met.staff, application: met.application, reason: REASON, now: new Date() })
    await world.move(taken.id, 'cancelled', world.operator, new Date(), '体調不良のため')
    const { docs } = await payload.find({
      collection: 'offers',
      where: { slot: { equals: slot.id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ application }) => application)).toEqual([waiting[1]])
  })
})

describe('a wish for a time at a facility that shall not be met again', () => {
  /** A listing whose time is agreed, and the open wish of a resident for it. */
  async function wished() {
    const { payload, rest, today, world } = cast
    const facility = await world.facility()
    await world.registration(facility.id)
    const task = await world.task(facility.id)
    await running.appSql(`UPDATE tasks SET timing = 'flexible', flexible_from = $2, flexible_until = $3 WHERE id = $1`, [
      task.id,
      today,
      addDays(today, 20),
    ])
    const volunteer = await world.volunteer()
    const resident = await world.account(volunteer.id)
    const now = new Date()
    expect(await wishForTime(payload, { resident, listing: task.id, wish: '午前', now })).toEqual({ ok: true })
    const session = await rest.signIn(await world.staff('facility', [facility.id]))
    const wish = async () => {
      const [row] = await running.appSql(
        'SELECT id, status::text AS status, revision::int AS revision FROM time_wishes WHERE task_id = $1 AND volunteer_id = $2',
        [task.id, volunteer.id],
      )
      return row as { id: string; status: string; revision: number }
    }
    const agree = async (who = session) => {
      const { id, revision } = await wish()
      const body = { revision, day: addDays(today, 6), from: '10:00', until: '11:00' }
      return rest('POST', `/time-wishes/${id}/agree`, { session: who, body })
    }
    const block = (side: 'facility' | 'office') =>
      payload.create({
        collection: 'blocks',
        data: { facility: facility.id, volunteer: volunteer.id, side, reason: REASON } as never,
        depth: 0,
        overrideAccess: true,
      })
    return { agree, block, facility, resident, session, task, volunteer, wish }
  }
  const WORD = /ブロック|block/i

  it('ends when its resident hides the facility, which reads only that it was taken back', async () => {
    const { agree, resident, session, task, wish } = await wished()
    expect(await hideFacility(cast.payload, { resident, task: task.id, reason: 'もう会いたくない' })).toEqual({ ok: true })
    expect((await wish()).status).toBe('withdrawn')
    const shown = await cast.rest('GET', `/time-wishes/${(await wish()).id}?depth=0`, { session })
    expect([shown.status, shown.body.status, WORD.test(shown.text), shown.text.includes('会いたくない')]).toEqual([
      200,
      'withdrawn',
      false,
      false,
    ])
    const answer = await agree()
    expect([answer.status, answer.body.errors[0].message]).toEqual([409, wishRefusals.no_such_transition])
  })

  it('is refused to the facility in the words of every other reason, whoever made the block', async () => {
    for (const side of ['facility', 'office'] as const) {
      const { agree, block, wish } = await wished()
      await block(side)
      expect((await wish()).status).toBe('open')
      const answer = await agree()
      expect([answer.status, answer.body.errors[0].message]).toEqual([409, wishFormRefusals.notPossible])
      expect(answer.text).not.toMatch(WORD)
    }
    const closed = await wished()
    await running.appSql(`UPDATE tasks SET status = 'suspended' WHERE id = $1`, [closed.task.id])
    expect((await closed.agree()).body.errors[0].message).toBe(wishFormRefusals.notPossible)
  })

  it('is not made anew, whatever calls the database', async () => {
    const { resident, task, volunteer } = await wished()
    expect(await hideFacility(cast.payload, { resident, task: task.id, reason: '' })).toEqual({ ok: true })
    const again = await wishForTime(cast.payload, { resident, listing: task.id, wish: '午後', now: new Date() })
    expect(again).toEqual({ ok: false, refusal: wishFormRefusals.notFlexible })
    await expect(
      running.appSql(
        `INSERT INTO time_wishes (id, task_id, volunteer_id, wish, wished_at) VALUES (gen_random_uuid(), $1, $2, '午後', now())`,
        [task.id, volunteer.id],
      ),
    ).rejects.toThrow('time_wish_not_open')
  })

  it('does not wait for ever when a time is agreed at the moment of hiding: one of the two comes first', async () => {
    const { agree, resident, task, wish } = await wished()
    const [answer, hidden] = await Promise.all([agree(), hideFacility(cast.payload, { resident, task: task.id, reason: '' })])
    expect(hidden).toEqual({ ok: true })
    expect([answer.status, (await wish()).status]).toEqual(answer.status === 200 ? [200, 'agreed'] : [409, 'withdrawn'])
  })
})
