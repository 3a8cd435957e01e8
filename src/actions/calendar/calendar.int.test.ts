import type { TypedUser } from 'payload'
import { calendarAddress } from '@/access/calendarSecret'
import { addDays, at } from '@/domain/calendar/jst'
import { databaseOf } from '@/database/handle'
import { idOf } from '@/domain/idOf'
import { feedsOfFacility } from '@/queries/feedsOfFacility'
import { as } from '@/testing/as'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { openFeed, revokeFeed } from './calendarFeeds'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const pathOf = (feed: string): string => calendarAddress('', feed).replace('/api', '')
/** As a calendar program asks: without a session. */
const read = (path: string) => cast.rest('GET', path)
const openFor = (of: 'resident' | 'facility') =>
  of === 'resident'
    ? openFeed(running.payload, { user: cast.residentA, now: new Date() })
    : openFeed(running.payload, { user: cast.staff.facility, facility: cast.A.facility.id, now: new Date() })

/** A visit to which both residents are accepted, so many days ahead. */
async function visit(days: number) {
  const { A, B, staff, today, world } = cast
  const day = addDays(today, days)
  const slot = await world.slot((await world.task(A.facility.id)).id, { day, capacity: 3 })
  const ids: string[] = []
  for (const person of [A, B]) {
    const { id } = await world.apply(slot.id, person.volunteer.id, new Date())
    await world.move(id, 'accepted', staff.operator, new Date())
    ids.push(id)
  }
  return { day, slot, ids }
}
/** The properties of one entry, unfolded, by their names. */
function entryOf(text: string, id: string): Record<string, string> {
  const [entry] = text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .filter((each) => each.includes(`UID:visit-${id}@`) || each.includes(`UID:slot-${id}@`))
  const lines = entry?.split('END:VEVENT')[0]?.trim().split('\r\n') ?? []
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]))
}
function expectNewer(before: Record<string, string> | undefined, after: Record<string, string>): void {
  expect(Number(after['SEQUENCE'])).toBeGreaterThan(Number(before?.['SEQUENCE']))
  expect(stampOf(after)).toBeGreaterThanOrEqual(stampOf(before))
}
/** LAST-MODIFIED counts whole seconds. */
const stampOf = (entry: Record<string, string> | undefined): number =>
  Date.parse(String(entry?.['LAST-MODIFIED']).replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/u, '$1-$2-$3T$4:$5:$6Z'))
const compact = (day: string): string => day.replaceAll('-', '')

describe('a calendar', () => {
  it('of a resident shows their agreed visits on the clock of Tokyo, and the one they call off as called off', async () => {
    const { day, ids } = await visit(6)
    const path = pathOf(await openFor('resident'))
    const shown = await read(path)
    expect([shown.status, shown.headers.get('Content-Type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(shown.text).toContain(`DTSTART;TZID=Asia/Tokyo:${compact(day)}T100000\r\n`)
    expect(shown.text).not.toContain(String(ids[1]))
    const before = entryOf(shown.text, String(ids[0]))
    expect(before['STATUS']).toBe('CONFIRMED')
    await cast.world.move(String(ids[0]), 'cancelled', cast.residentA, new Date(), '体調不良のため')
    const after = entryOf((await read(path)).text, String(ids[0]))
    expect(after).toMatchObject({ UID: before['UID'], STATUS: 'CANCELLED' })
    expectNewer(before, after)
  })

  it('tells its readers of every change that matters, the resident’s and the facility’s, so that none keeps the old one', async () => {
    const { day, ids, slot } = await visit(7)
    const { staff } = cast
    const paths = [pathOf(await openFor('resident')), pathOf(await openFor('facility'))]
    const entries = () =>
      Promise.all(paths.map(async (path, at) => entryOf((await read(path)).text, String(at === 0 ? ids[0] : slot.id))))
    const change = async (collection: 'slots' | 'tasks', id: string, data: object, user: TypedUser) => {
      const { revision } = await running.payload.findByID({ collection, id, depth: 0, overrideAccess: true })
      await running.payload.update({ collection, id, data: { ...data, revision }, ...as(user, new Date()) } as never)
    }
    const listing = idOf(slot.task) ?? ''
    const moved = { startsAt: at(day, '13:00').toISOString(), endsAt: at(day, '14:00').toISOString() }
    const called = { status: 'cancelled', cancelReason: '行事のため' }
    const steps: [() => Promise<void>, (entry: Record<string, string>) => unknown, unknown][] = [
      [() => change('slots', slot.id, moved, staff.facility), (e) => e['DTSTART;TZID=Asia/Tokyo'], `${compact(day)}T130000`],
      [() => change('slots', slot.id, { supervisor: '佐藤' }, staff.facility), (e) => e['DESCRIPTION']?.includes('佐藤'), true],
      [
        () => change('tasks', listing, { place: '2階の食堂' }, staff.operator),
        (e) => JSON.stringify(e).includes('2階の食堂'),
        true,
      ],
      [() => change('slots', slot.id, called, staff.facility), (e) => e['STATUS'], 'CANCELLED'],
    ]
    for (const [step, said, value] of steps) {
      const before = await entries()
      await step()
      const after = await entries()
      after.forEach((entry, index) => {
        expect(said(entry)).toBe(value)
        expectNewer(before[index], entry)
      })
    }
  })

  it('of a facility shows when how many come, and nothing of who', async () => {
    const { day, slot } = await visit(8)
    const { text } = await read(pathOf(await openFor('facility')))
    expect(text).toContain(`UID:slot-${slot.id}@`)
    expect(text).toContain(`DTSTART;TZID=Asia/Tokyo:${compact(day)}T100000\r\n`)
    expect(text.replaceAll('\r\n ', '')).toMatch(/SUMMARY:.*（2名）/)
    for (const { volunteer } of [cast.A, cast.B])
      for (const secret of [volunteer.name, volunteer.displayName, volunteer.number, volunteer.id])
        expect(text.replaceAll('\r\n ', '')).not.toContain(String(secret))
  })

  it('answers nobody who guesses, nor at an address that was made anew or revoked', async () => {
    const first = await openFor('facility')
    const second = await openFor('facility')
    expect((await read(pathOf(first))).status).toBe(404)
    expect((await read(pathOf(second))).status).toBe(200)
    for (const path of [
      pathOf(second).replace(/[^/]+\.ics$/, 'x.ics'),
      pathOf(second).replace(second, first),
      '/calendar/x/y.ics',
      `/calendar/${second}/.ics`,
    ])
      expect([path, (await read(path)).status]).toEqual([path, 404])
    const revoke = (user: typeof cast.residentA) => revokeFeed(running.payload, { user, feed: second, now: new Date() })
    await expect(revoke(cast.residentA)).rejects.toThrow('見つかりません')
    await expect(revoke(cast.staffOfB)).rejects.toThrow('見つかりません')
    await expect(revoke(cast.staff.operator)).rejects.toThrow('ご本人と施設の担当者だけ')
    await revoke(cast.staff.facility)
    await revoke(cast.staff.facility)
    expect((await read(pathOf(second))).status).toBe(404)
  })

  it('of a facility is of whoever opened it: a colleague’s ends none, and who finds only ended ones is told so', async () => {
    const { facility } = cast.A
    const [mine, colleague] = [cast.staff.facility, await cast.world.staff('facility', [facility.id])]
    const shown = (user: TypedUser) =>
      feedsOfFacility(databaseOf(running.payload), { facility: facility.id, account: user.id, now: new Date() })
    const feed = await openFor('facility')
    expect(await shown(colleague)).toEqual({ feed: null, haveEnded: false })
    const theirs = await openFeed(running.payload, { user: colleague, facility: facility.id, now: new Date() })
    expect([await shown(mine), await shown(colleague)]).toMatchObject([{ feed }, { feed: theirs }])
    for (const each of [feed, theirs]) expect((await read(pathOf(each))).status).toBe(200)
    await running.adminSql('UPDATE users SET active = false WHERE id = $1', [colleague.id])
    expect((await read(pathOf(theirs))).status).toBe(404)
    const newcomer = await cast.world.staff('facility', [facility.id])
    expect([await shown(mine), await shown(newcomer)]).toEqual([
      { feed, haveEnded: false },
      { feed: null, haveEnded: true },
    ])
  })

  it('is opened by residents for themselves and by staff for their own facility', async () => {
    const now = new Date()
    for (const role of ['city', 'operator', 'organizer', 'admin'] as const)
      await expect(openFeed(running.payload, { user: cast.staff[role], facility: cast.A.facility.id, now })).rejects.toThrow(
        'ご本人と施設の担当者だけ',
      )
    await expect(openFeed(running.payload, { user: cast.staffOfB, facility: cast.A.facility.id, now })).rejects.toThrow(
      '見つかりません',
    )
    const feed = await openFeed(running.payload, { user: cast.residentA, facility: cast.B.facility.id, now })
    const [row] = await running.appSql('SELECT volunteer_id, facility_id FROM calendar_feeds WHERE id = $1', [feed])
    expect(row).toEqual({ volunteer_id: cast.A.volunteer.id, facility_id: null })
  })

  it('ends with the account of its resident', async () => {
    const path = pathOf(await openFeed(running.payload, { user: cast.residentB, now: new Date() }))
    expect((await read(path)).status).toBe(200)
    await running.adminSql('UPDATE volunteer_accounts SET active = false WHERE id = $1', [cast.residentB.id])
    expect((await read(path)).status).toBe(404)
  })

  it('of a facility ends with the account of whoever opened it, their looking after it, and its registration', async () => {
    const { facility } = cast.A
    const opened = async () => {
      const user = await cast.world.staff('facility', [facility.id])
      return { user, path: pathOf(await openFeed(running.payload, { user, facility: facility.id, now: new Date() })) }
    }
    for (const end of [
      'UPDATE users SET active = false WHERE id = $1',
      `DELETE FROM users_rels WHERE parent_id = $1 AND path = 'facilities'`,
    ]) {
      const { path, user } = await opened()
      expect((await read(path)).status).toBe(200)
      await running.adminSql(end, [user.id])
      expect((await read(path)).status).toBe(404)
    }
    const { path } = await opened()
    const last = (day: string | null) =>
      running.adminSql(
        `UPDATE facility_registrations SET last_day = $2::text, withdrawal_reason = CASE WHEN $2::text IS NULL THEN NULL ELSE '閉所のため' END WHERE facility_id = $1`,
        [facility.id, day],
      )
    await last(cast.today)
    expect((await read(path)).status).toBe(200)
    await last(addDays(cast.today, -1))
    expect((await read(path)).status).toBe(404)
    await last(null)
  })
})

describe('the database', () => {
  it('keeps one calendar for each, of one owner, and ended ones ended', async () => {
    const feed = await openFor('facility')
    const refused = (statement: string, values: unknown[] = []) => expect(running.appSql(statement, values)).rejects
    const insert =
      'INSERT INTO calendar_feeds (id, volunteer_id, facility_id, opened_by_id, opened_at) VALUES (gen_random_uuid(), $1, $2, $3, now())'
    const by = cast.staff.facility.id
    await refused(insert, [null, cast.A.facility.id, by]).toThrow('calendar_feeds_facility_uq')
    await refused(insert, [null, cast.A.facility.id, null]).toThrow('calendar_feeds_opened_by_staff')
    await refused(insert, [cast.A.volunteer.id, cast.A.facility.id, by]).toThrow('calendar_feeds_one_owner')
    await refused(insert, [null, null, null]).toThrow('calendar_feeds_one_owner')
    await refused('UPDATE calendar_feeds SET facility_id = $2 WHERE id = $1', [feed, cast.B.facility.id]).toThrow(
      'calendar_feed_ended',
    )
    await revokeFeed(running.payload, { user: cast.staff.facility, feed, now: new Date() })
    await refused('UPDATE calendar_feeds SET revoked_at = NULL WHERE id = $1', [feed]).toThrow('calendar_feed_ended')
    await refused('DELETE FROM calendar_feeds WHERE id = $1', [feed]).toThrow(/permission denied/)
  })
})
