import { addDays, daysBetween, startOfDay } from '@/domain/calendar/jst'
import { databaseOf } from '@/database/handle'
import { kindRefusals, spokenPeriod, wishFormRefusals, wishRefusals } from '@/glossary/wishes'
import { askingsStanding } from '@/queries/askingsStanding'
import { listing } from '@/queries/listing'
import { openListings } from '@/queries/openListings'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { wishForTime } from './wishForTime'
import { withdrawWish } from './withdrawWish'

let running: RunningPayload
let cast: Cast
let flexible: string
const DAY = 86_400_000
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
  flexible = await listingOf({ timing: 'flexible', flexibleFrom: cast.today, flexibleUntil: addDays(cast.today, 20) })
}, 120_000)
afterAll(() => running.stop())

const patchTask = async (id: string, body: object) => {
  const { revision } = await running.payload.findByID({ collection: 'tasks', id, depth: 0, overrideAccess: true })
  return cast.rest('PATCH', `/tasks/${id}`, { session: cast.sessions.operator, body: { ...body, revision } })
}
async function listingOf(body: object): Promise<string> {
  const { id } = await cast.world.task(cast.A.facility.id)
  expect((await patchTask(id, body)).status).toBe(200)
  return id
}
const wish = (given: { listing?: string; wish?: string } = {}, resident = cast.residentA) =>
  wishForTime(running.payload, { resident, listing: flexible, wish: '火曜の午前中', now: new Date(), ...given })
const openWish = async () =>
  (await running.appSql('SELECT id, revision::int AS revision FROM time_wishes WHERE is_open'))[0] as {
    id: string
    revision: number
  }
const agree = (at: { id: string; revision: number }, day: number, body: object = {}, session = cast.sessions.facility) =>
  cast.rest('POST', `/time-wishes/${at.id}/agree`, {
    session,
    body: { revision: at.revision, day: addDays(cast.today, day), from: '10:00', until: '11:30', ...body },
  })
const shown = async (day: string | null = null, remote = false) =>
  (
    await openListings(databaseOf(running.payload), {
      scope: { kind: 'all' },
      category: null,
      day,
      beginnerFriendly: false,
      remote,
      volunteer: null,
      order: 'soonest',
      now: new Date(),
      page: 1,
      perPage: 100,
    })
  ).listings.map(({ id, isRemote, period, slots }) => ({ id, isRemote, period, slots: slots.length }))

describe('the kind of a listing', () => {
  it('needs a period where the time is agreed, and words instead of a place where it is done at home', async () => {
    const { id } = await cast.world.task(cast.A.facility.id)
    const said = async (body: object) => (await patchTask(id, body)).body.errors?.[0]?.data?.errors?.[0]?.message
    expect(await said({ timing: 'flexible' })).toBe(kindRefusals.period_missing)
    expect(await said({ isRemote: true })).toBe(kindRefusals.how_missing)
    expect(await said({ isRemote: true, remoteHow: '自宅で手紙を書きます。', place: '食堂' })).toBe(kindRefusals.place_of_remote)
    await expect(running.appSql(`UPDATE tasks SET is_remote = true WHERE id = $1`, [id])).rejects.toThrow(
      'task_remote_how_missing',
    )
    await expect(
      running.appSql(
        `UPDATE tasks SET timing = 'flexible', flexible_from = '2026-02-02', flexible_until = '2026-02-01' WHERE id = $1`,
        [id],
      ),
    ).rejects.toThrow('task_period_reversed')
  })

  it('has its own words of a remote activity judged as everything else', async () => {
    const { id } = await cast.world.task(cast.A.facility.id)
    const answer = await patchTask(id, {
      isRemote: true,
      remoteHow: 'オンラインで服薬の管理と入浴の介助をしていただきます。',
    })
    expect([answer.status, answer.body.errors[0].data.errors[0].path]).toEqual([400, 'remoteHow'])
  })

  it('is shown without slots while its period lasts, and found by a day within it', async () => {
    const remote = await listingOf({ isRemote: true, remoteHow: '自宅で手紙を書いて、施設へ送っていただきます。' })
    await cast.world.slot(remote, { day: addDays(cast.today, 3), madeAt: new Date() })
    const over = await listingOf({
      timing: 'flexible',
      flexibleFrom: addDays(cast.today, -9),
      flexibleUntil: addDays(cast.today, -1),
    })
    const all = await shown()
    expect(all.find(({ id }) => id === flexible)).toEqual({
      id: flexible,
      isRemote: false,
      period: { from: cast.today, until: addDays(cast.today, 20), isOpenEnded: false },
      slots: 0,
    })
    expect(all.find(({ id }) => id === remote)).toEqual({ id: remote, isRemote: true, period: null, slots: 1 })
    expect(all.some(({ id }) => id === over)).toBe(false)
    expect((await shown(null, true)).map(({ id }) => id)).toEqual([remote])
    expect((await shown(addDays(cast.today, 20))).some(({ id }) => id === flexible)).toBe(true)
    expect((await shown(addDays(cast.today, 21))).some(({ id }) => id === flexible)).toBe(false)
    const page = await listing(databaseOf(running.payload), { id: remote, now: new Date(), volunteer: null })
    expect([page?.remoteHow, page?.period]).toEqual(['自宅で手紙を書いて、施設へ送っていただきます。', null])
  })
})

describe('a listing without a last day', () => {
  it('is shown, found and wished for until its programme ends, and says that no end is set', async () => {
    const open = await listingOf({ timing: 'flexible', flexibleFrom: cast.today, flexibleUntil: '' })
    const { endsOn } = cast.world.programme
    const period = { from: cast.today, until: endsOn, isOpenEnded: true }
    expect(spokenPeriod(period)).toContain('期間の定めなし')
    expect((await shown()).find(({ id }) => id === open)).toMatchObject({ period, slots: 0 })
    expect((await shown(endsOn)).some(({ id }) => id === open)).toBe(true)
    expect((await shown(addDays(endsOn, 1))).some(({ id }) => id === open)).toBe(false)
    expect(await wish({ listing: open }, cast.residentB)).toEqual({ ok: true })
    const asked = await openWish()
    const standing = await askingsStanding(databaseOf(running.payload), 'time-wishes', {
      after: null,
      limit: 9,
      until: new Date(),
    })
    expect(standing.find(({ id }) => id === asked.id)?.until).toEqual(startOfDay(addDays(endsOn, 1)))
    const beyond = daysBetween(cast.today, addDays(endsOn, 1))
    expect((await agree(asked, beyond)).body.errors[0].message).toBe(wishFormRefusals.outsidePeriod)
    expect((await agree(asked, 5)).status).toBe(200)
    // Once it is closed nobody finds it, nor wishes for it, whatever its programme lasts.
    expect((await patchTask(open, { status: 'closed' })).status).toBe(200)
    expect((await shown()).some(({ id }) => id === open)).toBe(false)
    expect(await wish({ listing: open })).toEqual({ ok: false, refusal: wishFormRefusals.notFlexible })
  })
})

describe('a time that a resident wishes for', () => {
  it('is one wish, is agreed within the period, and is then a slot and an accepted visit of that person', async () => {
    expect(await Promise.all([wish(), wish()])).toEqual([{ ok: true }, { ok: true }])
    expect(await wish({ wish: 'ほかの日' })).toEqual({ ok: false, refusal: wishFormRefusals.alreadyOpen })
    const asked = await openWish()
    const staffOfB = await cast.rest.signIn(cast.staffOfB)
    expect((await agree(asked, 4, {}, staffOfB)).status).toBe(404)
    expect((await agree(asked, 21)).body.errors[0].message).toBe(wishFormRefusals.outsidePeriod)
    expect((await agree(asked, 4, { until: '09:00' })).body.errors[0].message).toBe(wishFormRefusals.endBeforeStart)
    const done = await agree(asked, 4)
    expect(done.status).toBe(200)
    const [visit] = await running.appSql(
      `SELECT a.status::text, a.volunteer_id, a.status_changed_by_role::text AS by, s.capacity::int AS capacity, s.task_id
         FROM applications a JOIN slots s ON s.id = a.slot_id WHERE s.id = $1`,
      [done.body.slot],
    )
    expect(visit).toEqual({
      status: 'accepted',
      volunteer_id: cast.A.volunteer.id,
      by: 'facility',
      capacity: 1,
      task_id: flexible,
    })
    const mails = await running.appSql(`SELECT "to" FROM mails WHERE key = $1`, [`time-wish/${asked.id}/agreed`])
    expect(mails).toEqual([{ to: cast.residentA.email }])
    expect((await agree({ ...asked, revision: asked.revision + 1 }, 5)).status).toBe(409)
    // The seat is taken, so nobody else sees it; the listing stays for the next person.
    expect((await shown()).find(({ id }) => id === flexible)?.slots).toBe(0)
    await expect(
      running.appSql(`UPDATE time_wishes SET status = 'open' WHERE id = $1 RETURNING status`, [asked.id]),
    ).resolves.toEqual([{ status: 'agreed' }])
  })

  it('leaves nothing behind when the person is busy then', async () => {
    expect(await wish()).toEqual({ ok: true })
    const asked = await openWish()
    const count = async () => (await running.appSql('SELECT count(*)::int AS n FROM slots'))[0]?.['n']
    const before = await count()
    const other = await cast.world.task(cast.B.facility.id)
    const busy = await cast.world.slot(other.id, { day: addDays(cast.today, 6), from: '11:00', to: '12:00', madeAt: new Date() })
    const { id } = await cast.world.apply(busy.id, cast.A.volunteer.id, new Date())
    await cast.world.move(id, 'accepted', cast.world.operator, new Date())
    expect((await agree(asked, 6)).status).toBeGreaterThanOrEqual(400)
    expect(await count()).toBe(Number(before) + 1)
    expect((await openWish()).id).toBe(asked.id)
  })

  it('is declined with words that go to the person, or taken back by them', async () => {
    const asked = await openWish()
    const decline = (body: object) =>
      cast.rest('PATCH', `/time-wishes/${asked.id}`, {
        session: cast.sessions.facility,
        body: { ...body, revision: asked.revision },
      })
    expect((await decline({ status: 'declined' })).body.errors[0].data.errors[0].message).toBe(wishRefusals.reply_required)
    expect((await decline({ status: 'agreed' })).body.errors[0].data.errors[0].message).toBe(wishRefusals.slot_required)
    expect((await decline({ status: 'declined', reply: '午前中は行事があります。', wish: '書き換え' })).status).toBe(200)
    const [row] = await running.appSql('SELECT wish, status::text FROM time_wishes WHERE id = $1', [asked.id])
    expect(row).toEqual({ wish: '火曜の午前中', status: 'declined' })
    const mails = await running.appSql(`SELECT body FROM mails WHERE key = $1`, [`time-wish/${asked.id}/declined`])
    expect(String(mails[0]?.['body'])).toContain('午前中は行事があります。')

    expect(await wish({ wish: '水曜の午後' })).toEqual({ ok: true })
    const again = await openWish()
    const back = (resident = cast.residentA) => withdrawWish(running.payload, { resident, wish: again.id, now: new Date() })
    expect((await back(cast.residentB)).ok).toBe(false)
    expect([await back(), await back()]).toEqual([{ ok: true }, { ok: true }])
    expect((await agree(again, 7)).status).toBe(409)
  })

  it('is not taken for a listing with times of its own, one that is over, or of a facility that is closed to the person', async () => {
    const { id: plain } = await cast.world.task(cast.A.facility.id)
    expect(await wish({ listing: plain })).toEqual({ ok: false, refusal: wishFormRefusals.notFlexible })
    const later = { resident: cast.residentA, listing: flexible, wish: 'いつでも', now: new Date(Date.now() + 22 * DAY) }
    expect(await wishForTime(running.payload, later)).toEqual({ ok: false, refusal: wishFormRefusals.notFlexible })
    await running.payload.create({
      collection: 'blocks',
      data: {
        facility: cast.A.facility.id,
        volunteer: cast.B.volunteer.id,
        side: 'office',
        reason: '試験のため',
        state: 'active',
      } as never,
      overrideAccess: true,
    })
    expect(await wish({}, cast.residentB)).toEqual({ ok: false, refusal: wishFormRefusals.notFlexible })
  })
})
