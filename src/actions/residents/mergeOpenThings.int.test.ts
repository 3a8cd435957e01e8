import { addDays } from '@/domain/calendar/jst'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { calendarText } from '../calendar/calendarText'
import { hideFacility } from '../blocks/hideFacility'
import { openFeed } from '../calendar/calendarFeeds'
import { wishForTime } from '../wishForTime'
import { calendarAddress } from '@/access/calendarSecret'
import { mergeResidents } from './mergeResidents'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const now = () => new Date()
const revisionOf = async (id: string) =>
  Number((await running.payload.findByID({ collection: 'volunteers', id, overrideAccess: true, depth: 0 })).revision)
const merge = async (kept: string, dropped: string) =>
  mergeResidents(running.payload, {
    kept,
    revision: await revisionOf(kept),
    dropped,
    droppedRevision: await revisionOf(dropped),
    reason: '窓口で本人に確認したため',
    by: cast.staff.operator,
    now: now(),
  })
const person = async () => {
  const { id } = await cast.world.volunteer()
  return { id, account: await cast.world.account(id) }
}
const flexible = async (facility = cast.A.facility.id) => {
  const { id } = await cast.world.task(facility)
  await running.appSql(`UPDATE tasks SET timing = 'flexible', flexible_from = $2, flexible_until = $3 WHERE id = $1`, [
    id,
    cast.today,
    addDays(cast.today, 20),
  ])
  return id
}
const wish = (account: Awaited<ReturnType<typeof person>>['account'], listing: string) =>
  wishForTime(running.payload, { resident: account, listing, wish: '午前', now: now() })
const shown = async (feed: string) => {
  const secret = /([^/]+)\.ics$/.exec(calendarAddress('http://x', feed))?.[1] ?? ''
  return (await calendarText(running.payload, { feed, secret, now: now() })) !== null
}

describe('merging two records', () => {
  it('takes an open wish along, which can then be agreed', async () => {
    const [{ id: kept }, { account, id: dropped }] = [await person(), await person()]
    const listing = await flexible()
    await wish(account, listing)
    await merge(kept, dropped)
    const [row] = await running.appSql(
      'SELECT id, volunteer_id AS volunteer, is_open, revision::int AS revision FROM time_wishes WHERE task_id = $1',
      [listing],
    )
    expect(row).toMatchObject({ volunteer: kept, is_open: true })
    const answer = await cast.rest('POST', `/time-wishes/${String(row?.['id'])}/agree`, {
      session: cast.sessions.facility,
      body: { revision: row?.['revision'], day: addDays(cast.today, 6), from: '10:00', until: '11:00' },
    })
    expect(answer.status).toBe(200)
  })

  it('leaves one open wish where both had one for the same listing', async () => {
    const [one, other] = [await person(), await person()]
    const listing = await flexible()
    for (const { account } of [one, other]) await wish(account, listing)
    await merge(one.id, other.id)
    const rows = await running.appSql(
      'SELECT status::text AS status FROM time_wishes WHERE task_id = $1 AND volunteer_id = $2 ORDER BY 1',
      [listing, one.id],
    )
    expect(rows.map(({ status }) => status)).toEqual(['open', 'withdrawn'])
  })

  it('keeps the calendar of the account that moves, and ends the one too many', async () => {
    const { id: bare } = await cast.world.volunteer()
    const [first, second] = [await person(), await person()]
    const [moving, staying] = [
      await openFeed(running.payload, { user: first.account, now: now() }),
      await openFeed(running.payload, { user: second.account, now: now() }),
    ]
    await merge(bare, first.id)
    expect(await shown(moving)).toBe(true)
    await merge(second.id, bare)
    expect([await shown(moving), await shown(staying)]).toEqual([false, true])
    const other = await cast.world.volunteer()
    await expect(
      running.appSql('UPDATE calendar_feeds SET volunteer_id = $2 WHERE id = $1', [staying, other.id]),
    ).rejects.toThrow('calendar_feed_ended')
  })

  it('takes invitations along, and counts what was told of urgent seats under both', async () => {
    const [kept, dropped] = [await cast.world.volunteer(), await cast.world.volunteer()]
    const { id: task } = await cast.world.task(cast.A.facility.id)
    const slots = await Promise.all(
      [5, 6, 7].map((day) => cast.world.slot(task, { day: addDays(cast.today, day), madeAt: now() })),
    )
    const invite = (volunteer: string, index: number) =>
      running.appSql(`INSERT INTO invitations (id, slot_id, volunteer_id, made_at) VALUES (gen_random_uuid(), $1, $2, now())`, [
        slots[index]?.id,
        volunteer,
      ])
    await Promise.all([invite(kept.id, 0), invite(dropped.id, 0), invite(dropped.id, 1)])
    const tell = (volunteer: string, index: number) =>
      running.appSql(
        `INSERT INTO shortage_notices (id, slot_id, volunteer_id, because, told_at) VALUES (gen_random_uuid(), $1, $2, 'ward', now())`,
        [slots[index]?.id, volunteer],
      )
    await tell(dropped.id, 0)
    await tell(dropped.id, 1)
    await merge(kept.id, dropped.id)
    const rows = await running.appSql('SELECT slot_id AS slot FROM invitations WHERE volunteer_id = $1', [kept.id])
    expect(rows.map(({ slot }) => slot).sort()).toEqual([slots[0]?.id, slots[1]?.id].sort())
    await expect(tell(kept.id, 2)).rejects.toThrow('shortage_notices_enough')
    await expect(
      running.appSql('UPDATE invitations SET volunteer_id = $2 WHERE volunteer_id = $1', [kept.id, cast.A.volunteer.id]),
    ).rejects.toThrow('invitation_is_answered')
  })

  it('leaves no invitation open that is one too many, was answered by applying, or is of a facility they hid', async () => {
    const [one, other] = [await person(), await person()]
    const { id: task } = await cast.world.task(cast.A.facility.id)
    const made = async (day: number) => (await cast.world.slot(task, { day: addDays(cast.today, day), madeAt: now() })).id
    const [both, applied] = [await made(8), await made(9)]
    const hidden = (
      await cast.world.slot((await cast.world.task(cast.B.facility.id)).id, { day: addDays(cast.today, 8), madeAt: now() })
    ).id
    const listing = await flexible(cast.B.facility.id)
    await wish(one.account, listing)
    const { id: application } = await cast.world.apply(applied, one.id, now())
    for (const [volunteer, slot] of [
      [one.id, both],
      [other.id, both],
      [other.id, applied],
      [one.id, hidden],
    ])
      await running.appSql(
        `INSERT INTO invitations (id, slot_id, volunteer_id, made_at) VALUES (gen_random_uuid(), $1, $2, now())`,
        [slot, volunteer],
      )
    expect(await hideFacility(running.payload, { resident: other.account, task: listing, reason: '' })).toEqual({ ok: true })

    await merge(one.id, other.id)
    const invitations = await running.appSql(
      'SELECT slot_id AS slot, volunteer_id AS volunteer, state::text, application_id AS application FROM invitations WHERE slot_id = ANY ($1)',
      [[both, applied, hidden]],
    )
    expect(invitations).toHaveLength(4)
    expect(invitations).toEqual(
      expect.arrayContaining([
        { slot: both, volunteer: one.id, state: 'open', application: null },
        { slot: both, volunteer: other.id, state: 'declined', application: null },
        { slot: applied, volunteer: one.id, state: 'accepted', application },
        { slot: hidden, volunteer: one.id, state: 'declined', application: null },
      ]),
    )
    expect(await running.appSql('SELECT status::text FROM time_wishes WHERE task_id = $1', [listing])).toEqual([
      { status: 'withdrawn' },
    ])
  })
})
