import { calendarAddress } from '@/access/calendarSecret'
import { addDays } from '@/domain/calendar/jst'
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
const compact = (day: string): string => day.replaceAll('-', '')

describe('a calendar', () => {
  it('of a resident shows their agreed visits on the clock of Tokyo, and loses the one they call off', async () => {
    const { day, ids } = await visit(6)
    const path = pathOf(await openFor('resident'))
    const shown = await read(path)
    expect([shown.status, shown.headers.get('Content-Type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(shown.text).toContain(`DTSTART;TZID=Asia/Tokyo:${compact(day)}T100000\r\n`)
    expect(shown.text).toContain(`UID:visit-${ids[0]}@`)
    expect(shown.text).not.toContain(String(ids[1]))
    await cast.world.move(String(ids[0]), 'cancelled', cast.residentA, new Date(), '体調不良のため')
    expect((await read(path)).text).not.toContain(String(ids[0]))
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
})

describe('the database', () => {
  it('keeps one calendar for each, of one owner, and ended ones ended', async () => {
    const feed = await openFor('facility')
    const refused = (statement: string, values: unknown[] = []) => expect(running.appSql(statement, values)).rejects
    const insert =
      'INSERT INTO calendar_feeds (id, volunteer_id, facility_id, opened_at) VALUES (gen_random_uuid(), $1, $2, now())'
    await refused(insert, [null, cast.A.facility.id]).toThrow('calendar_feeds_facility_uq')
    await refused(insert, [cast.A.volunteer.id, cast.A.facility.id]).toThrow('calendar_feeds_one_owner')
    await refused(insert, [null, null]).toThrow('calendar_feeds_one_owner')
    await refused('UPDATE calendar_feeds SET facility_id = $2 WHERE id = $1', [feed, cast.B.facility.id]).toThrow(
      'calendar_feed_ended',
    )
    await revokeFeed(running.payload, { user: cast.staff.facility, feed, now: new Date() })
    await refused('UPDATE calendar_feeds SET revoked_at = NULL WHERE id = $1', [feed]).toThrow('calendar_feed_ended')
    await refused('DELETE FROM calendar_feeds WHERE id = $1', [feed]).toThrow(/permission denied/)
  })
})
