import { addDays } from '@/domain/calendar/jst'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Session } from '@/testing/rest'

let running: RunningPayload
let cast: Cast
let task: string
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
  task = (await cast.world.task(cast.A.facility.id)).id
}, 120_000)
afterAll(() => running.stop())

/** Every day of the next two weeks. */
const asked = (changed: object = {}) => ({
  rule: {
    weekdays: [0, 1, 2, 3, 4, 5, 6],
    from: '10:00',
    to: '11:00',
    firstDay: addDays(cast.today, 1),
    lastDay: addDays(cast.today, 14),
    everyWeeks: 1,
    skipHolidays: false,
    ...changed,
  },
  capacity: 1,
  confirmed: true,
})
const send = (session: Session, body: unknown = asked(), id = task) =>
  cast.rest('POST', `/tasks/${id}/recurring-slots`, { session, body })
const count = async () => Number((await running.appSql('SELECT count(*)::int AS n FROM slots'))[0]?.['n'])

describe('dates that repeat, over REST', () => {
  it('are refused to everybody but the listing’s facility and operators', async () => {
    const staffOfB = await cast.rest.signIn(cast.staffOfB)
    const before = await count()
    for (const role of ['city', 'organizer', 'admin', 'resident', 'visitor'] as const)
      expect([role, (await send(cast.sessions[role])).status]).toEqual([role, 403])
    expect((await send(staffOfB)).status).toBe(404)
    expect((await send(staffOfB, asked(), 'x')).status).toBe(404)
    expect(await count()).toBe(before)
  })

  it('are made once by both of them', async () => {
    const before = await count()
    const [one, two] = await Promise.all([send(cast.sessions.facility), send(cast.sessions.operator)])
    expect([one.status, two.status]).toEqual([200, 200])
    expect([one.body.made, two.body.made].sort((a, b) => a - b)).toEqual([0, 14])
    expect(await count()).toBe(before + 14)
  })

  it('are asked for in one shape only; anything else is refused with a sentence and makes nothing', async () => {
    const before = await count()
    for (const body of [
      {},
      null,
      asked({ weekdays: [7] }),
      asked({ weekdays: ['1'] }),
      asked({ from: '9:00' }),
      asked({ to: '24:00' }),
      asked({ firstDay: '2026-02-30' }),
      asked({ everyWeeks: 3 }),
      asked({ now: '2020-01-01' }),
      { ...asked(), capacity: 0 },
      { ...asked(), capacity: 201 },
      { ...asked(), confirmed: 'yes' },
    ]) {
      const answer = await send(cast.sessions.facility, body)
      expect([JSON.stringify(body), answer.status]).toEqual([JSON.stringify(body), 400])
      expect(answer.body.errors[0].message).toMatch(/。$/)
    }
    expect(await count()).toBe(before)
  })
})
