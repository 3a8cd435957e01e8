import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ChildProcess } from 'node:child_process'
import type { TypedUser } from 'payload'
import { residentCookie } from '@/access/residentSession'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { spawnNode } from '@/scripts/child'
import { typescript } from '@/scripts/typescript.mjs'
import { brokenInvariants } from '../brokenInvariants'
import { makeWorld, TEST_PASSWORD, type World } from '../make'
import { type RunningPayload, startPayload } from '../payload'
import { TEST_SECRETS } from '../secrets'
import { type RunningServer, startServers } from '../servers'
import { type Acknowledged, Client } from './client'
import { type OwnCluster, startOwnCluster } from './ownCluster'

const RESIDENTS = 42
const FACILITIES = 4
const OFFICES = 4
const DATA = path.resolve('.data/chaos-files')
const today = dayOf(new Date())

let cluster: OwnCluster
let running: RunningPayload
let world: World
let servers: RunningServer[]
let worker: { stop: () => Promise<void> }
const slots: string[] = []
const people: { client: Client; work: () => Promise<void> }[] = []
let over = false

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T

beforeAll(async () => {
  fs.rmSync(DATA, { recursive: true, force: true })
  cluster = await startOwnCluster('pg-chaos')
  running = await startPayload()
  world = await makeWorld(running.payload, { startsOn: addDays(today, -30), endsOn: addDays(today, 60) })
  servers = await startServers(2, running.appUrl, { DATA_DIR: DATA })
  worker = keepWorking(running.appUrl)
  await stageEverybody()
}, 300_000)
afterAll(async () => {
  await worker?.stop()
  await Promise.all((servers ?? []).map((server) => server.stop()))
  await running?.stop()
  await cluster?.remove()
})

/** The worker as `npm start` keeps it: begun again whenever it ends. */
function keepWorking(appUrl: string) {
  let ended = false
  let child: ChildProcess
  const env = {
    ...process.env,
    ...TEST_SECRETS,
    NODE_OPTIONS: '',
    DATABASE_URL: appUrl,
    DATA_DIR: DATA,
    SERVER_URL: 'http://127.0.0.1:1',
  }
  const loop = (async () => {
    while (!ended) {
      child = spawnNode([...typescript, 'src/scripts/worker.ts'], env, ['ignore', 'ignore', 'ignore'])
      await new Promise((done) => child.once('exit', done))
      await sleep(300)
    }
  })()
  return {
    stop: async () => {
      ended = true
      child.kill('SIGTERM')
      await loop
    },
  }
}

async function stageEverybody(): Promise<void> {
  const tasks: { facility: string; task: string }[] = []
  for (let n = 0; n < FACILITIES; n++) {
    const facility = await world.facility()
    await world.registration(facility.id)
    tasks.push({ facility: facility.id, task: (await world.task(facility.id)).id })
  }
  const slotsOf: Record<string, string[]> = {}
  for (const { facility, task } of tasks)
    for (let hour = 0; hour < 3; hour++) {
      // Neighbours overlap, within a facility and between them.
      const { id } = await world.slot(task, {
        day: addDays(today, 10),
        from: `${10 + hour}:00`,
        to: `${11 + hour}:30`,
        capacity: 2,
      })
      slots.push(id)
      slotsOf[facility] = [...(slotsOf[facility] ?? []), id]
    }
  for (const { facility } of tasks) {
    const desk = await staffClient(await world.staff('facility', [facility]))
    people.push({ client: desk, work: () => deskWork(desk, slotsOf[facility] ?? []) })
  }
  for (let n = 0; n < OFFICES; n++) {
    const office = await staffClient(await world.staff('operator'))
    people.push({ client: office, work: () => deskWork(office, slots) })
  }
  for (let n = 0; n < RESIDENTS; n++) {
    const volunteer = (await world.volunteer()).id
    const user = await world.account(volunteer)
    const { token } = await running.payload.login({
      collection: 'volunteer-accounts',
      data: { email: user.email, password: TEST_PASSWORD },
    })
    const client = new Client(
      () => servers,
      ({ url }) => `${residentCookie(url)}=${token}`,
    )
    people.push({ client, work: () => residentWork(client, volunteer) })
  }
}

/** Signed in once: the same account works at every server. */
async function staffClient({ email }: TypedUser): Promise<Client> {
  const url = servers[0]?.url ?? ''
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ email, password: TEST_PASSWORD }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (answer.status !== 200 || !cookie) throw new Error(`no sign-in: ${answer.status}`)
  return new Client(
    () => servers,
    () => cookie,
  )
}

async function residentWork(client: Client, volunteer: string): Promise<void> {
  if (Math.random() < 0.6) return client.apply(pick(slots), volunteer)
  const list = await client.send('GET', '/applications?depth=0&limit=20&where[status][in]=applied,accepted,waitlisted')
  const one = list?.docs?.length ? pick<{ id: string; status: string; revision: number }>(list.docs) : null
  if (!one) return
  await (one.status === 'accepted'
    ? client.move(one.id, 'cancelled', one.revision, '都合が悪くなったため')
    : client.move(one.id, 'withdrawn', one.revision))
}

async function deskWork(client: Client, own: readonly string[]): Promise<void> {
  if (Math.random() < 0.4) {
    const slot = await client.send('GET', `/slots/${pick(own)}?depth=0`)
    if (!slot?.id) return
    // A new time is told to everybody who applied: one mail each, whatever crashes.
    const later = (instant: string): string => new Date(Date.parse(instant) + 300_000).toISOString()
    const change =
      Math.random() < 0.5
        ? { capacity: 1 + Math.floor(Math.random() * 4) }
        : { startsAt: later(slot.startsAt), endsAt: later(slot.endsAt) }
    await client.changeSlot(slot.id, change, slot.revision)
    return
  }
  const list = await client.send('GET', '/applications?depth=0&limit=30&where[status][in]=applied,waitlisted')
  const one = list?.docs?.length ? pick<{ id: string; revision: number }>(list.docs) : null
  if (!one) return
  await (Math.random() < 0.85
    ? client.move(one.id, 'accepted', one.revision)
    : client.move(one.id, 'declined', one.revision, '定員に達したため'))
}

/** What was acknowledged and cannot be found. */
async function lost(acknowledged: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const events = new Set(
    (await running.adminSql('SELECT application_id || \' \' || "to" AS step FROM application_events')).map(({ step }) => step),
  )
  const applications = new Map(
    (await running.adminSql('SELECT id, revision::int FROM applications')).map(({ id, revision }) => [id, Number(revision)]),
  )
  const revisions = new Map(
    (await running.adminSql('SELECT id, revision::int FROM slots')).map(({ id, revision }) => [id, Number(revision)]),
  )
  return acknowledged.filter((one) =>
    one.kind === 'changed'
      ? (revisions.get(one.slot) ?? 0) < one.revision
      : one.kind === 'applied'
        ? !events.has(`${one.application} applied`)
        : !events.has(`${one.application} ${one.to}`) || (applications.get(one.application) ?? 0) < one.revision,
  )
}

describe('fifty people at two servers, one of which is killed, while the database crashes once', () => {
  it('lose nothing that was acknowledged, break no rule, and are told everything once', async () => {
    expect(people).toHaveLength(RESIDENTS + FACILITIES + OFFICES)
    const everybody = people.map(async ({ work }) => {
      while (!over) {
        await work()
        await sleep(20)
      }
    })
    await sleep(6_000)
    const [stays, dies] = servers
    if (!stays || !dies) throw new Error('two servers were started')
    servers = [stays]
    await dies.kill()
    await sleep(2_000)
    servers = [stays, ...(await startServers(1, running.appUrl, { DATA_DIR: DATA }))]
    await sleep(3_000)
    const down = Date.now()
    await cluster.crash(500)
    const up = Date.now()
    await sleep(8_000)
    over = true
    await Promise.all(everybody)

    const acknowledged = people.flatMap(({ client }) => client.acknowledged)
    for (const kind of ['applied', 'moved', 'changed'])
      expect(acknowledged.filter((one) => one.kind === kind).length).toBeGreaterThan(1)
    expect(await lost(acknowledged)).toEqual([])
    expect(await brokenInvariants(running.adminSql)).toEqual([])

    // Whoever was refused was told so in a sentence; nobody met a fault while the database stood.
    const refused = people.flatMap(({ client }) => client.refused)
    const standing = refused.filter(({ at }) => at < down || at > up + 5_000)
    expect(standing.filter(({ status }) => status === 403 || (status >= 500 && status !== 503))).toEqual([])
    expect(standing.filter(({ message }) => !/[ぁ-ん].*。/su.test(message))).toEqual([])

    await everyMailHandedOver()
    const files = fs.readdirSync(path.join(DATA, 'mail')).filter((name) => name.endsWith('.eml'))
    const [{ sent } = { sent: 0 }] = await running.adminSql(`SELECT count(*)::int AS sent FROM mails WHERE status = 'sent'`)
    expect(Number(sent)).toBeGreaterThan(0)
    expect(files).toHaveLength(Number(sent))
    const ids = files.map((name) => /^Message-ID:\s+(\S+)$/mu.exec(fs.readFileSync(path.join(DATA, 'mail', name), 'utf8'))?.[1])
    expect(new Set(ids).size).toBe(files.length)
  }, 240_000)
})

async function everyMailHandedOver(): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const [{ waiting } = { waiting: 0 }] = await running.adminSql(
      `SELECT count(*)::int AS waiting FROM mails WHERE status = 'queued'`,
    )
    if (Number(waiting) === 0) return
    await sleep(300)
  }
  throw new Error('mails are still waiting')
}
