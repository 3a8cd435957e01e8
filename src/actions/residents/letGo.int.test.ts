import { addDays, at } from '@/domain/calendar/jst'
import { leavingRefusals, leavingTexts } from '@/glossary/leaving'
import { accessRefusals } from '@/glossary/refusals'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { openFeed } from '../calendar/calendarFeeds'
import { wishForTime } from '../wishForTime'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const personOf = (id: string) => running.payload.findByID({ collection: 'volunteers', id, overrideAccess: true, depth: 0 })
const leave = async (id: string, confirmed: boolean, session = cast.sessions.operator, revision?: number) =>
  cast.rest('POST', `/volunteers/${id}/leave`, {
    session,
    body: { confirmed, revision: revision ?? (await personOf(id)).revision },
  })
const states = async (id: string) =>
  Object.fromEntries(
    (await running.appSql('SELECT id, status::text AS status FROM applications WHERE volunteer_id = $1', [id])).map((row) => [
      row['id'],
      row['status'],
    ]),
  )

/** Somebody with an agreed visit, a visit that was, an application that waits, a wish, an invitation, a calendar and a regular's rule. */
async function busy() {
  const { payload, rest, today, world } = cast
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const { id: task } = await world.task(facility.id)
  const [agreed, waits, invited, was] = [
    await world.slot(task, { day: addDays(today, 5) }),
    await world.slot(task, { day: addDays(today, 6) }),
    await world.slot(task, { day: addDays(today, 7) }),
    await world.slot(task, { day: addDays(today, -3) }),
  ]
  const { id } = await world.volunteer()
  const account = await world.account(id)
  const visit = await world.apply(agreed.id, id, new Date())
  await world.move(visit.id, 'accepted', staff, new Date())
  const waiting = await world.apply(waits.id, id, new Date())
  const past = await world.apply(was.id, id, at(addDays(today, -5), '09:00'))
  await world.move(past.id, 'accepted', staff, at(addDays(today, -5), '10:00'))
  await world.move(past.id, 'attended', staff, at(addDays(today, -3), '13:00'))
  const { id: flexible } = await world.task(facility.id)
  await running.appSql(`UPDATE tasks SET timing = 'flexible', flexible_from = $2, flexible_until = $3 WHERE id = $1`, [
    flexible,
    today,
    addDays(today, 20),
  ])
  await wishForTime(payload, { resident: account, listing: flexible, wish: '午前', now: new Date() })
  await running.appSql(`INSERT INTO invitations (id, slot_id, volunteer_id, made_at) VALUES (gen_random_uuid(), $1, $2, now())`, [
    invited.id,
    id,
  ])
  // Under a record of theirs that was merged into this one as well.
  const twin = (await world.volunteer()).id
  await running.appSql('UPDATE volunteers SET merged_into_id = $2 WHERE id = $1', [twin, id])
  for (const named of [id, twin])
    await running.appSql(
      `INSERT INTO auto_accept_rules (id, facility_id, kind, volunteer_id) VALUES (gen_random_uuid(), $1, 'regular', $2)`,
      [facility.id, named],
    )
  await openFeed(payload, { user: account, now: new Date() })
  return { account, agreed, id, past: past.id, session: await rest.signIn(account), staff, visit: visit.id, waiting: waiting.id }
}

describe('leaving the programme', () => {
  it('shows what ends before anything does', async () => {
    const { id, visit, waiting } = await busy()
    const before = await states(id)
    const answer = await leave(id, false)
    expect([answer.status, answer.body]).toMatchObject([
      200,
      {
        done: false,
        ends: {
          waiting: 1,
          visits: [{ application: visit }],
          wishes: 1,
          invitations: 1,
          regulars: 2,
          hasAccount: true,
          hasCalendar: true,
        },
      },
    ])
    expect(await states(id)).toEqual(before)
    expect(before).toMatchObject({ [visit]: 'accepted', [waiting]: 'applied' })
    expect((await personOf(id)).withdrawnAt).toBeNull()
  })

  it('ends everything that is theirs, keeps what was, and writes to them and to the facility', async () => {
    const { account, agreed, id, past, session, staff, visit, waiting } = await busy()
    await running.appSql(`UPDATE mail_templates SET body = '{{ご本人}}／{{取り消した活動}}' WHERE key::text = 'left_facility'`)
    expect((await leave(id, true)).body).toEqual({ done: true })
    expect(await states(id)).toEqual({ [visit]: 'cancelled', [waiting]: 'withdrawn', [past]: 'attended' })
    const [left] = await running.adminSql(
      `SELECT (SELECT count(*)::int FROM time_wishes WHERE volunteer_id = v.id AND is_open) AS wishes,
              (SELECT count(*)::int FROM invitations WHERE volunteer_id = v.id AND is_open) AS invitations,
              (SELECT count(*)::int FROM auto_accept_rules r JOIN volunteers n ON n.id = r.volunteer_id
                WHERE v.id IN (n.id, n.merged_into_id) AND r.is_active) AS regulars,
              (SELECT count(*)::int FROM calendar_feeds WHERE volunteer_id = v.id AND revoked_at IS NULL) AS feeds,
              (SELECT count(*)::int FROM volunteer_accounts WHERE volunteer_id = v.id AND active) AS accounts,
              v.withdrawn_at IS NOT NULL AS gone, v.urgent_notice AS urgent,
              (SELECT seats_taken::int FROM slots WHERE id = $2) AS taken
         FROM volunteers v WHERE v.id = $1`,
      [id, agreed.id],
    )
    expect(left).toEqual({
      wishes: 0,
      invitations: 0,
      regulars: 0,
      feeds: 0,
      accounts: 0,
      gone: true,
      urgent: false,
      taken: 0,
    })
    expect((await cast.rest('GET', '/applications', { session })).body.docs ?? []).toEqual([])
    const mails = await running.appSql(`SELECT "to", body FROM mails WHERE key LIKE $1 ORDER BY key`, [`resident/${id}/left%`])
    expect(mails.map(({ to }) => to)).toEqual([account.email, staff.email])
    const [toThem, toFacility] = mails.map(({ body }) => String(body))
    expect(toThem).toMatch(/次の活動は取り消しました。施設には事務局からお知らせしています。\n・.*10:00　配膳のお手伝い/u)
    // In the words the operator gave it.
    expect(toFacility).toMatch(new RegExp(`^${(await personOf(id)).displayName}／・.*配膳のお手伝い`, 'u'))
    expect(await running.appSql(`SELECT key FROM mails WHERE key LIKE $1`, [`application/${visit}/decided/%cancel%`])).toEqual([])
    expect((await leave(id, true)).body.errors[0].message).toBe(leavingRefusals.already_left)
  })

  it('is the office’s to do, of the record as it was seen', async () => {
    const { id } = await cast.world.volunteer()
    for (const role of ['city', 'facility', 'resident', 'admin'] as const)
      expect([role, (await leave(id, true, cast.sessions[role])).status]).toEqual([role, 403])
    const stale = await leave(id, true, cast.sessions.operator, 99)
    expect([stale.status, stale.body.errors[0].message]).toEqual([409, accessRefusals.revisionStale])
    expect((await leave(id, true)).status).toBe(200)
  })

  it('is never a date in a form, nor in the database while something goes on', async () => {
    const { id } = await busy()
    const { revision } = await personOf(id)
    const body = { withdrawnAt: new Date().toISOString(), revision }
    const answer = await cast.rest('PATCH', `/volunteers/${id}`, { session: cast.sessions.operator, body })
    expect([answer.status, answer.body.errors[0].data.errors[0].message]).toEqual([400, leavingTexts.bareField])
    await expect(running.appSql('UPDATE volunteers SET withdrawn_at = now() WHERE id = $1', [id])).rejects.toThrow(
      'volunteer_still_takes_part',
    )
    await leave(id, true)
    const back = { withdrawnAt: null, revision: (await personOf(id)).revision }
    expect((await cast.rest('PATCH', `/volunteers/${id}`, { session: cast.sessions.operator, body: back })).status).toBe(400)
  })
})
