import { addDays, at } from '@/domain/calendar/jst'
import { leavingRefusals, leavingTexts } from '@/glossary/leaving'
import { accessRefusals } from '@/glossary/refusals'
import { secondPersonChoiceRefusals, secondPersonTexts, secondRefusals } from '@/glossary/secondPerson'
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

describe('a second person for somebody’s leaving', () => {
  const sentence = (answer: Awaited<ReturnType<Cast['rest']>>) => answer.body.errors?.[0].message
  const programme = async () =>
    (await cast.rest('GET', `/programmes/${cast.world.programme.id}?depth=0`, { session: cast.sessions.operator })).body
  const choose = async (kinds: string[], session = cast.sessions.operator, days = 7) =>
    cast.rest('POST', `/programmes/${cast.world.programme.id}/second-person`, {
      session,
      body: { kinds, days, revision: (await programme()).revision },
    })
  const asked = async (id: string) => (await running.appSql('SELECT * FROM asked_actions WHERE id = $1', [id]))[0]
  const ask = async (volunteer: string) =>
    cast.rest('POST', '/asked-actions/ask', {
      session: cast.sessions.operator,
      body: {
        kind: 'leave_resident',
        input: { volunteer, revision: (await personOf(volunteer)).revision },
        reason: 'ご本人からの電話',
      },
    })
  const confirm = async (id: string, session: Cast['sessions']['operator'], seen?: string) =>
    cast.rest('POST', `/asked-actions/${id}/answer`, {
      session,
      body: { answer: 'confirm', seen: seen ?? String((await asked(id))?.['effect']), word: '' },
    })

  it('reads what ends, and with their word everything that is theirs ends', async () => {
    expect((await choose(['leave_resident'])).status).toBe(200)
    const second = await cast.rest.signIn(await cast.world.staff('operator'))
    const { account, id, visit, waiting } = await busy()
    const alone = await leave(id, true)
    expect([alone.status, sentence(alone)]).toEqual([409, secondPersonTexts.needed])
    expect((await leave(id, false)).body.done).toBe(false)
    const { body, status } = await ask(id)
    expect([status, body.effect[0]]).toEqual([201, expect.stringContaining('取り消しになる活動')])
    expect(sentence(await confirm(body.id, cast.sessions.operator))).toBe(secondRefusals.own_work)
    // One more application ends with it than they have read.
    const { id: other } = await cast.world.facility()
    await cast.world.registration(other)
    const slot = await cast.world.slot((await cast.world.task(other)).id, { day: addDays(cast.today, 9) })
    const more = await cast.world.apply(slot.id, id, new Date())
    expect(sentence(await confirm(body.id, second))).toBe(secondPersonTexts.effectChanged)
    await cast.world.move(more.id, 'withdrawn', account, new Date())
    expect((await confirm(body.id, second)).body).toEqual({ state: 'confirmed' })
    expect(await states(id)).toMatchObject({ [visit]: 'cancelled', [waiting]: 'withdrawn' })
    expect((await personOf(id)).withdrawnAt).not.toBeNull()
    expect(sentence(await confirm(body.id, second))).toBe(secondRefusals.over)
  })

  it('is asked for until the city lets it go, whatever the operator writes on a programme', async () => {
    const { id } = await cast.world.volunteer()
    const needed = async () => sentence(await leave(id, true))
    for (const kinds of [[], ['merge_residents']]) {
      const answer = await choose(kinds)
      expect([answer.status, sentence(answer)]).toEqual([403, secondPersonChoiceRefusals.city_only])
    }
    expect((await choose(['leave_resident'], cast.sessions.operator, 1)).status).toBe(403)
    const path = `/programmes/${cast.world.programme.id}`
    const patched = async (data: object) =>
      (
        await cast.rest('PATCH', path, {
          session: cast.sessions.operator,
          body: { ...data, revision: (await programme()).revision },
        })
      ).status
    expect(await patched({ secondPersonFor: [], secondPersonDays: 1 })).toBe(200)
    expect(await programme()).toMatchObject({ secondPersonFor: ['leave_resident'], secondPersonDays: 7 })
    // Nor by having another programme run, or none.
    expect(await patched({ isCurrent: false })).toBe(200)
    expect(await needed()).toBe(secondPersonTexts.needed)
    expect(await patched({ isCurrent: true })).toBe(200)
    expect((await choose(['leave_resident', 'publish_rules'])).status).toBe(200)
    for (const role of ['facility', 'admin'] as const) expect((await choose([], cast.sessions[role])).status).toBe(403)
    expect((await choose([], cast.sessions.city)).body).toEqual({ kinds: [], days: 7 })
    expect((await leave(id, true)).status).toBe(200)
  })
})
