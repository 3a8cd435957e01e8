import type { TypedUser } from 'payload'
import { hashOfKey, KIOSK_COOKIE } from '@/access/kioskKey'
import { checkInCode, checkInToken } from '@/access/checkInProof'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { checkInProofRefusals, checkInRefusals } from '@/glossary/checkIn'
import { kioskRefusals } from '@/glossary/kiosk'
import { applicationRefusals } from '@/glossary/refusals'
import { kiosks } from '@/queries/kiosks'
import { slotsOfDay } from '@/queries/slotsOfDay'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'
import { restOf } from '@/testing/rest'
import { checkIn } from './checkIn'
import { endKiosk } from './kiosk/endKiosk'
import { kioskVisits } from './kiosk/kioskVisits'
import { openKiosk } from './kiosk/openKiosk'
import { pressName } from './kiosk/pressName'
import { type PresenceStep, recordPresence } from './recordPresence'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const agreedAt = at('2026-01-10', '09:00')
const clock = (time: string) => at('2026-01-19', time)
const [startsAt, endsAt] = [clock('10:00'), clock('12:00')]

async function visit(hours: { from?: string; to?: string; untilDay?: string } = {}) {
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const slot = await world.slot((await world.task(facility.id)).id, { day: '2026-01-19', ...hours })
  const volunteer = await world.volunteer()
  const resident = await world.account(volunteer.id)
  const { id } = await world.apply(slot.id, volunteer.id, agreedAt)
  await world.move(id, 'accepted', staff, agreedAt)
  const { secret } = running.payload
  return {
    id,
    resident,
    staff,
    slot: slot.id,
    facility: facility.id,
    token: checkInToken({ slot: slot.id, endsAt }, secret),
    code: checkInCode({ slot: slot.id, startsAt }, secret),
  }
}
const read = async (id: string) =>
  (
    await running.appSql(
      `SELECT status::text, arrived_at AS arrived, left_at AS left, check_in_way::text AS way, revision::int FROM applications WHERE id = $1`,
      [id],
    )
  )[0]
const say = (
  given: { id: string; resident: TypedUser },
  step: 'arrive' | 'leave',
  proof: { token: string } | { code: string },
  now: Date,
) => checkIn(running.payload, { resident: given.resident, application: given.id, step, proof, now })
const press = async (id: string, step: PresenceStep, by: TypedUser, now: Date) =>
  recordPresence(running.payload, { application: id, revision: Number((await read(id))?.['revision']), step, by, now })

describe('a resident at the door', () => {
  it('arrives by the QR code, leaves by it the second time, and the visit itself stays for the facility to record', async () => {
    const mine = await visit()
    expect(await say(mine, 'arrive', mine, clock('09:50'))).toEqual({ ok: true })
    expect(await read(mine.id)).toMatchObject({ status: 'accepted', arrived: clock('09:50'), left: null, way: 'qr' })
    expect(await say(mine, 'leave', mine, clock('12:05'))).toEqual({ ok: true })
    expect(await read(mine.id)).toMatchObject({ status: 'accepted', arrived: clock('09:50'), left: clock('12:05') })
    await world.move(mine.id, 'attended', mine.staff, clock('12:30'))
    await world.move(mine.id, 'completed', mine.resident, clock('13:00'))
    expect(await read(mine.id)).toMatchObject({ status: 'completed', arrived: clock('09:50'), left: clock('12:05') })
  })

  it('arrives by the code word, and by no other one', async () => {
    const mine = await visit()
    const wrong = String((Number(mine.code) + 1) % 1_000_000).padStart(6, '0')
    expect(await say(mine, 'arrive', { code: wrong }, startsAt)).toEqual({ ok: false, refusal: checkInProofRefusals.code })
    expect(await say(mine, 'arrive', { code: `${mine.code.slice(0, 3)} ${mine.code.slice(3)}` }, startsAt)).toEqual({ ok: true })
    expect(await read(mine.id)).toMatchObject({ arrived: startsAt, way: 'code' })
  })

  it('arrives once, however often it is sent, also at the same time', async () => {
    const mine = await visit()
    const answers = await Promise.all([1, 2, 3].map((minute) => say(mine, 'arrive', mine, clock(`10:0${minute}`))))
    expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    const first = await read(mine.id)
    expect(await say(mine, 'arrive', mine, clock('10:30'))).toEqual({ ok: true })
    expect(await read(mine.id)).toEqual(first)
  })

  it('is refused too early, too late, before arriving, and once the facility has recorded the visit', async () => {
    const mine = await visit()
    expect(await say(mine, 'arrive', mine, clock('08:59'))).toEqual({ ok: false, refusal: checkInRefusals.too_early })
    expect(await say(mine, 'leave', mine, clock('11:00'))).toEqual({ ok: false, refusal: checkInRefusals.not_arrived })
    expect(await say(mine, 'arrive', { code: mine.code }, clock('15:01'))).toEqual({
      ok: false,
      refusal: checkInRefusals.too_late,
    })
    expect(await say(mine, 'arrive', mine, clock('15:01'))).toEqual({ ok: false, refusal: checkInProofRefusals.token })
    await world.move(mine.id, 'attended', mine.staff, clock('12:30'))
    expect(await say(mine, 'arrive', mine, clock('12:40'))).toEqual({ ok: false, refusal: checkInRefusals.not_expected })
    expect(await read(mine.id)).toMatchObject({ status: 'attended', arrived: null })
  })

  it('cannot use the sheet of another slot, nor speak for anybody else', async () => {
    const [mine, other] = [await visit(), await visit()]
    expect(await say(mine, 'arrive', other, startsAt)).toEqual({ ok: false, refusal: checkInProofRefusals.token })
    expect(await say({ id: other.id, resident: mine.resident }, 'arrive', other, startsAt)).toEqual({
      ok: false,
      refusal: checkInProofRefusals.notExpected,
    })
    expect(await say({ id: 'not-an-id', resident: mine.resident }, 'arrive', mine, startsAt)).toMatchObject({ ok: false })
    expect([await read(mine.id), await read(other.id)]).toMatchObject([{ arrived: null }, { arrived: null }])
  })

  it('cannot write the times past this door, nor can the facility', async () => {
    const mine = await visit()
    for (const user of [mine.resident, mine.staff]) {
      const revision = Number((await read(mine.id))?.['revision'])
      await running.payload.update({
        collection: 'applications',
        id: mine.id,
        data: { revision, arrivedAt: startsAt.toISOString(), checkInWay: 'qr', leftAt: endsAt.toISOString() } as never,
        user,
        overrideAccess: false,
      })
    }
    expect(await read(mine.id)).toMatchObject({ arrived: null, left: null, way: null })
  })
})

describe("the facility's list of today", () => {
  const listOf = async (facility: string) =>
    (
      await slotsOfDay(databaseOf(running.payload), {
        now: startsAt,
        limit: 10,
        slot: null,
        scope: { kind: 'facilities', ids: [facility] },
      })
    ).flatMap(({ people }) => people)

  it('holds who is agreed with, and no slot of anybody else', async () => {
    const [mine, other] = [await visit(), await visit()]
    await world.apply(mine.slot, (await world.volunteer()).id, agreedAt)
    expect((await listOf(mine.facility)).map(({ application, status }) => [application, status])).toEqual([[mine.id, 'accepted']])
    const elsewhere = await slotsOfDay(databaseOf(running.payload), {
      now: startsAt,
      limit: 10,
      slot: other.slot,
      scope: { kind: 'facilities', ids: [mine.facility] },
    })
    expect(elsewhere).toEqual([])
  })

  it('records who came and left as attended, with both times', async () => {
    const mine = await visit()
    await press(mine.id, 'present', mine.staff, clock('09:55'))
    expect(await read(mine.id)).toMatchObject({ status: 'accepted', arrived: clock('09:55'), way: 'facility' })
    expect(await listOf(mine.facility)).toMatchObject([{ way: 'facility', leftAt: null, briefed: true }])
    await press(mine.id, 'left', mine.staff, clock('12:10'))
    expect(await read(mine.id)).toMatchObject({ status: 'attended', arrived: clock('09:55'), left: clock('12:10') })
  })

  it('records somebody as attended without times when nobody saw them come, or when it is late', async () => {
    const [unseen, late] = [await visit(), await visit()]
    await press(unseen.id, 'left', unseen.staff, clock('12:10'))
    expect(await read(unseen.id)).toMatchObject({ status: 'attended', arrived: null, left: null })
    await press(late.id, 'present', late.staff, clock('10:00'))
    await press(late.id, 'left', late.staff, clock('18:00'))
    expect(await read(late.id)).toMatchObject({ status: 'attended', arrived: clock('10:00'), left: null })
  })

  it('takes back a mistaken arrival of its own, but none that the person gave', async () => {
    const [mine, theirs] = [await visit(), await visit()]
    await press(mine.id, 'present', mine.staff, clock('09:55'))
    await press(mine.id, 'undo', mine.staff, clock('09:56'))
    expect(await read(mine.id)).toMatchObject({ status: 'accepted', arrived: null, way: null })
    await press(mine.id, 'absent', mine.staff, clock('12:10'))
    expect(await read(mine.id)).toMatchObject({ status: 'no_show' })
    await say(theirs, 'arrive', theirs, clock('09:55'))
    expect(await refusalOfCall(press(theirs.id, 'undo', theirs.staff, clock('09:56')))).toBe(checkInRefusals.not_undoable)
  })

  it('takes back a record of its own for half an hour, with the time of leaving that came with it', async () => {
    const [gone, left, kept] = [await visit(), await visit(), await visit()]
    await press(gone.id, 'absent', gone.staff, clock('12:10'))
    // What is asked of a new visit is not asked of one that was agreed before.
    await running.adminSql(
      `UPDATE facility_registrations SET last_day = '2026-01-18', withdrawal_reason = '閉所' WHERE facility_id = $1`,
      [gone.facility],
    )
    expect(await refusalOfCall(press(gone.id, 'takeBack', world.operator, clock('12:20')))).toBe(
      applicationRefusals.not_own_record,
    )
    expect(await listOf(gone.facility)).toMatchObject([{ recordedBy: 'facility', status: 'no_show' }])
    await press(gone.id, 'takeBack', gone.staff, clock('12:40'))
    expect(await read(gone.id)).toMatchObject({ status: 'accepted' })
    await press(gone.id, 'left', gone.staff, clock('12:41'))
    const [stored] = await running.appSql(
      'SELECT accepted_at, attended_at, worked_minutes::int FROM applications WHERE id = $1',
      [gone.id],
    )
    expect(stored).toEqual({ accepted_at: agreedAt, attended_at: clock('12:41'), worked_minutes: 120 })

    await press(left.id, 'present', left.staff, clock('09:55'))
    await press(left.id, 'left', left.staff, clock('11:00'))
    await press(left.id, 'takeBack', left.staff, clock('11:01'))
    expect(await read(left.id)).toMatchObject({ status: 'accepted', arrived: clock('09:55'), left: null })

    await press(kept.id, 'absent', kept.staff, clock('12:10'))
    expect(await refusalOfCall(press(kept.id, 'takeBack', kept.staff, clock('12:41')))).toBe(
      applicationRefusals.take_back_too_late,
    )
    const past = (at: Date) =>
      running.appSql(`UPDATE applications SET status = 'accepted', status_changed_at = $2 WHERE id = $1`, [
        kept.id,
        at.toISOString(),
      ])
    expect(await refusalOfCall(past(clock('12:41')))).toContain('record_stands')
  })

  it('records nobody before the start, and is closed to other facilities, the city and residents', async () => {
    const [mine, other] = [await visit(), await visit()]
    expect(await refusalOfCall(press(mine.id, 'left', mine.staff, clock('09:59')))).toContain('開始時刻の前')
    expect(await refusalOfCall(press(mine.id, 'absent', mine.staff, clock('09:59')))).toContain('開始時刻の前')
    for (const by of [other.staff, await world.staff('city'), mine.resident])
      expect(await refusalOfCall(press(mine.id, 'present', by, startsAt))).not.toBe('no refusal')
    expect(await read(mine.id)).toMatchObject({ status: 'accepted', arrived: null })
  })
})

describe('the screen at the reception', () => {
  const opened = async (given: { facility: string; staff: TypedUser }, now: Date) =>
    openKiosk(running.payload, { facility: given.facility, by: given.staff, now })
  const seen = async (key: string, now: Date) => {
    const db = databaseOf(running.payload)
    const [kiosk] = await kiosks(db, { now, hash: hashOfKey(key) })
    return kiosk ? kioskVisits(db, kiosk, now) : null
  }
  const name = (key: string, application: string, step: 'arrive' | 'leave', now: Date) =>
    pressName(running.payload, { key, application, step, now })

  it('records who pressed their name like every check-in, once, and the staff take back what was pressed by mistake', async () => {
    const mine = await visit()
    const { key } = await opened(mine, clock('08:00'))
    expect(await name(key, mine.id, 'arrive', clock('09:50'))).toEqual({ ok: true })
    expect(await name(key, mine.id, 'arrive', clock('09:51'))).toEqual({ ok: true })
    expect(await read(mine.id)).toMatchObject({ status: 'accepted', arrived: clock('09:50'), left: null, way: 'kiosk' })
    expect(await name(key, mine.id, 'leave', clock('09:55'))).toEqual({ ok: false, refusal: checkInRefusals.not_begun })
    expect(await name(key, mine.id, 'leave', clock('11:00'))).toEqual({ ok: true })
    expect(await read(mine.id)).toMatchObject({ status: 'accepted', left: clock('11:00') })
    await press(mine.id, 'undo', mine.staff, clock('11:01'))
    expect(await read(mine.id)).toMatchObject({ arrived: clock('09:50'), left: null, way: 'kiosk' })
    await press(mine.id, 'undo', mine.staff, clock('11:02'))
    expect(await read(mine.id)).toMatchObject({ arrived: null, left: null, way: null })
  })

  it('takes back a leaving that was pressed on it for somebody who came by their own telephone, and not their arrival', async () => {
    const mine = await visit()
    const { key } = await opened(mine, clock('08:00'))
    await say(mine, 'arrive', mine, clock('09:55'))
    await name(key, mine.id, 'leave', clock('11:00'))
    await press(mine.id, 'undo', mine.staff, clock('11:01'))
    expect(await read(mine.id)).toMatchObject({ arrived: clock('09:55'), left: null, way: 'qr' })
    expect(await refusalOfCall(press(mine.id, 'undo', mine.staff, clock('11:02')))).toBe(checkInRefusals.not_undoable)
  })

  it('names people only while they can press, by the name the facility knows, and says before how many they are', async () => {
    const mine = await visit()
    const { key } = await opened(mine, clock('07:00'))
    expect(await seen(key, clock('08:59'))).toMatchObject([{ expected: 1, opensAt: clock('09:00'), people: null }])
    expect(await name(key, mine.id, 'arrive', clock('08:59'))).toEqual({ ok: false, refusal: kioskRefusals.notHere })
    const [slot] = (await seen(key, clock('09:00'))) ?? []
    expect(slot?.people).toEqual([
      { application: mine.id, name: '花子', arrivedAt: null, leftAt: null, step: 'arrive', refusal: null },
    ])
    expect(await seen(key, new Date(clock('15:00').getTime() + 1))).toEqual([])
  })

  it('reaches to no other facility, and to nothing once it is over, ended, or its opener is not of the staff any more', async () => {
    const [mine, other] = [await visit(), await visit()]
    const { endsAt: over, key } = await opened(mine, clock('08:00'))
    expect(over).toEqual(at('2026-01-20', '00:00'))
    expect(await name(key, other.id, 'arrive', startsAt)).toEqual({ ok: false, refusal: kioskRefusals.notHere })
    expect(await name(`${key}x`, mine.id, 'arrive', startsAt)).toEqual({ ok: false, refusal: kioskRefusals.ended })
    expect(await seen(key, over)).toBeNull()
    for (const by of [other.staff, world.operator, await world.staff('city'), mine.resident])
      expect(await refusalOfCall(openKiosk(running.payload, { facility: mine.facility, by, now: startsAt }))).toBe(
        kioskRefusals.notYours,
      )
    const [kiosk] = await kiosks(databaseOf(running.payload), { now: startsAt, hash: hashOfKey(key) })
    const end = (by: TypedUser) =>
      endKiosk(running.payload, { facility: mine.facility, kiosk: kiosk?.id ?? '', by, now: startsAt })
    expect(await refusalOfCall(end(other.staff))).toBe(kioskRefusals.notYours)
    await end(mine.staff)
    expect(await name(key, mine.id, 'arrive', startsAt)).toEqual({ ok: false, refusal: kioskRefusals.ended })
    const second = await opened(mine, clock('09:00'))
    await running.adminSql('UPDATE users SET active = false WHERE id = $1', [mine.staff.id])
    expect(await name(second.key, mine.id, 'arrive', startsAt)).toEqual({ ok: false, refusal: kioskRefusals.ended })
    expect(await read(mine.id)).toMatchObject({ arrived: null })
  })

  it('and the list of today keep a visit that goes on after midnight, on the screen of either day', async () => {
    const mine = await visit({ from: '22:00', to: '01:00', untilDay: '2026-01-20' })
    const { endsAt: over, key } = await opened(mine, clock('21:30'))
    expect(over).toEqual(at('2026-01-20', '02:00'))
    await name(key, mine.id, 'arrive', clock('21:50'))
    const night = at('2026-01-20', '00:30')
    const scope = { kind: 'facilities' as const, ids: [mine.facility] }
    const listed = await slotsOfDay(databaseOf(running.payload), { now: night, limit: 10, slot: null, scope })
    expect(listed.flatMap(({ people }) => people)).toMatchObject([{ application: mine.id, way: 'kiosk' }])
    const later = await opened(mine, night)
    expect((await seen(later.key, night))?.flatMap(({ people }) => people)).toMatchObject([
      { application: mine.id, step: 'leave' },
    ])
    expect(await name(key, mine.id, 'leave', at('2026-01-20', '01:05'))).toEqual({ ok: true })
    expect(await read(mine.id)).toMatchObject({ left: at('2026-01-20', '01:05') })
  })

  it('signs its opener out of the browser that becomes it, and gives that browser its key for one page alone', async () => {
    const mine = await visit()
    const rest = await restOf(running.payload)
    const session = await rest.signIn(mine.staff)
    const answer = await rest('POST', `/facilities/${mine.facility}/kiosk`, { session, body: { signOut: true } })
    expect([answer.status, answer.body]).toEqual([200, { open: '/kiosk' }])
    const cookies = answer.headers.getSetCookie()
    expect(cookies.find((each) => each.startsWith(KIOSK_COOKIE))).toMatch(
      /; Path=\/kiosk; Max-Age=\d+; HttpOnly; SameSite=Strict/,
    )
    expect(cookies.find((each) => each.startsWith('payload-token=;'))).toContain('Expires=')
    expect((await rest('GET', '/users/me', { session })).body.user).toBeNull()
    const [stored] = await running.adminSql('SELECT key_hash FROM kiosks WHERE facility_id = $1', [mine.facility])
    expect(cookies.join()).not.toContain(String(stored?.['key_hash']))
  })
})

describe('the database', () => {
  it('knows no leaving without an arrival, nor before it, nor another time once the visit is completed', async () => {
    const mine = await visit()
    const set = (text: string) => refusalOfCall(running.adminSql(`UPDATE applications SET ${text} WHERE id = '${mine.id}'`))
    expect(await set(`left_at = '2026-01-19T12:00:00+09:00'`)).toContain('applications_left_after_arriving')
    expect(await set(`arrived_at = '2026-01-19T12:00:00+09:00'`)).toContain('applications_arrived_some_way')
    await say(mine, 'arrive', mine, startsAt)
    expect(await set(`left_at = '2026-01-19T09:00:00+09:00'`)).toContain('applications_left_after_arriving')
    await world.move(mine.id, 'attended', mine.staff, clock('12:30'))
    await world.move(mine.id, 'completed', mine.resident, clock('13:00'))
    expect(await set(`left_at = '2026-01-19T12:00:00+09:00'`)).toContain('attendance_is_kept')
  })
})
