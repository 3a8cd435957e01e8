import type { TypedUser } from 'payload'
import { addDays, at, dayOf } from '@/domain/calendar/jst'
import { brokenInvariants } from './brokenInvariants'
import { makeWorld, TEST_PASSWORD, type World } from './make'
import { type RunningPayload, startPayload } from './payload'
import { type RunningServer, startServers } from './servers'

let running: RunningPayload
let world: World
let servers: RunningServer[]
const today = dayOf(new Date())

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload, { startsOn: addDays(today, -30), endsOn: addDays(today, 60) })
  servers = await startServers(2, running.appUrl)
}, 180_000)
afterAll(async () => {
  await Promise.all((servers ?? []).map((server) => server.stop()))
  await running?.stop()
})

type Answer = { status: number; message: string }
type Desk = { patch: (server: number, path: string, data: object) => Promise<Answer> }

/** Somebody of the staff, signed in on each server as a browser would be. */
async function deskOf(user: TypedUser): Promise<Desk> {
  const cookies: string[] = []
  // One after the other: of two sign-ins of one account in the same moment, Payload keeps one session.
  for (const { url } of servers) {
    const answer = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: url },
      body: JSON.stringify({ email: user.email, password: TEST_PASSWORD }),
    })
    const cookie = answer.headers.get('set-cookie')?.split(';')[0]
    if (answer.status !== 200 || !cookie) throw new Error(`no sign-in on ${url}: ${answer.status}`)
    cookies.push(cookie)
  }
  return {
    patch: async (index, path, data) => {
      const [server, cookie] = [servers[index % servers.length], cookies[index % servers.length]]
      if (!server || !cookie) throw new Error('no server')
      const answer = await fetch(`${server.url}/api${path}?depth=0`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', Cookie: cookie, Origin: server.url },
        body: JSON.stringify(data),
      })
      const body = (await answer.json()) as { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }
      return { status: answer.status, message: body.errors?.[0]?.data?.errors?.[0]?.message ?? body.errors?.[0]?.message ?? '' }
    },
  }
}

async function place() {
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  return { facility, task, desk: await deskOf(await world.staff('facility', [facility.id])) }
}
const applyNow = (slot: string, volunteer: string) => world.apply(slot, volunteer, new Date())
const applicants = (count: number) => Promise.all(Array.from({ length: count }, () => world.volunteer()))
const accepted = { status: 'accepted', revision: 1 }

describe('two servers on one database', () => {
  it('give one seat to one of twenty who are all accepted in the same moment, and tell nineteen why not', async () => {
    const { desk, task } = await place()
    const slot = await world.slot(task.id, { day: addDays(today, 10) })
    const applications = await Promise.all((await applicants(20)).map(({ id }) => applyNow(slot.id, id)))
    const answers = await Promise.all(applications.map(({ id }, index) => desk.patch(index, `/applications/${id}`, accepted)))

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const others = answers.filter(({ status }) => status !== 200)
    for (const { message, status } of others) {
      expect([400, 409]).toContain(status)
      expect(message).toContain('募集人数に達している')
    }
    expect(others).toHaveLength(19)
    expect(await running.adminSql('SELECT seats_taken::int FROM slots WHERE id = $1', [slot.id])).toEqual([{ seats_taken: 1 }])
    expect(
      await running.adminSql(
        `SELECT count(*)::int AS accepted FROM application_events e JOIN applications a ON a.id = e.application_id WHERE a.slot_id = $1 AND e."to" = 'accepted'`,
        [slot.id],
      ),
    ).toEqual([{ accepted: 1 }])
    expect(await brokenInvariants(running.adminSql)).toEqual([])
  }, 120_000)

  it('let one of two facilities have a person at overlapping times', async () => {
    const [here, there] = [await place(), await place()]
    for (let round = 0; round < 5; round++) {
      const day = addDays(today, 11 + round)
      const slots = [
        await world.slot(here.task.id, { day, from: '10:00', to: '12:00' }),
        await world.slot(there.task.id, { day, from: '11:00', to: '13:00' }),
      ]
      const person = await world.volunteer()
      const [first, second] = [await applyNow(slots[0]?.id ?? '', person.id), await applyNow(slots[1]?.id ?? '', person.id)]
      const answers = await Promise.all([
        here.desk.patch(0, `/applications/${first.id}`, accepted),
        there.desk.patch(1, `/applications/${second.id}`, accepted),
      ])
      expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
      const refusal = answers.find(({ status }) => status !== 200)
      expect([400, 409]).toContain(refusal?.status)
      // Where the other visit is, is not for this facility to know.
      expect(refusal?.message).toMatch(/参加を決められ(ません|ない)/)
    }
    expect(await brokenInvariants(running.adminSql)).toEqual([])
  }, 120_000)

  it('keep every rule while slots move and change their size under the people being accepted', async () => {
    const { desk, task } = await place()
    const day = addDays(today, 20)
    const slots = await Promise.all(
      [0, 1, 2, 3].map((hour) => world.slot(task.id, { day, from: `${10 + hour}:00`, to: `${10 + hour}:45`, capacity: 2 })),
    )
    const people = await applicants(6)
    const applications = (await Promise.all(slots.flatMap((slot) => people.map((person) => applyNow(slot.id, person.id))))).map(
      ({ id }) => id,
    )

    /** As a person would: a stale revision is read again, and "try again" is followed. */
    const retried = async (index: number, collection: 'slots' | 'applications', id: string, data: object): Promise<Answer> => {
      for (let tries = 0; ; tries++) {
        const { revision } = await running.payload.findByID({ collection, id, depth: 0, overrideAccess: true })
        const answer = await desk.patch(index, `/${collection}/${id}`, { ...data, revision })
        if (tries >= 8 || (answer.status !== 503 && !(answer.status === 409 && answer.message.includes('先にこの記録を更新'))))
          return answer
      }
    }
    const moves = slots.flatMap(({ id }, index) =>
      [0, 1, 2].map((step) =>
        retried(index + step, 'slots', id, {
          startsAt: at(day, `${10 + ((index + step) % 4)}:15`).toISOString(),
          endsAt: at(day, `${11 + ((index + step) % 4)}:00`).toISOString(),
          capacity: 1 + ((index + step) % 3),
        }),
      ),
    )
    const answers = await Promise.all([
      ...applications.map((id, index) => retried(index, 'applications', id, { status: 'accepted' })),
      ...moves,
    ])
    for (const { message, status } of answers) {
      expect([status, [200, 400, 409].includes(status)]).toEqual([status, true])
      if (status !== 200) expect(message).toMatch(/[ぁ-ん]/)
    }
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
    expect(await brokenInvariants(running.adminSql)).toEqual([])
  }, 180_000)
})
