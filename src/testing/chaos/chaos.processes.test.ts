import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ChildProcess } from 'node:child_process'
import type { TypedUser } from 'payload'
import { residentCookie } from '@/access/residentSession'
import { type Random, random } from '@seed/demo/random'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { atTheGate } from '@/glossary/atTheGate.mjs'
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

/** Of what everybody does; the name of the test says it, so that a failure can be tried again with CHAOS_SEED. */
const SEED = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000)
/** A source of chance for each person: what one does does not depend on how fast the others are. */
let chances = 0
const chance = (): Random => random(SEED + ++chances)

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
    const [desk, luck] = [await staffClient(await world.staff('facility', [facility])), chance()]
    people.push({ client: desk, work: () => deskWork(desk, luck, slotsOf[facility] ?? []) })
  }
  for (let n = 0; n < OFFICES; n++) {
    const [office, luck] = [await staffClient(await world.staff('operator')), chance()]
    people.push({ client: office, work: () => deskWork(office, luck, slots) })
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
    const luck = chance()
    people.push({ client, work: () => residentWork(client, luck, volunteer) })
  }
}

/** Signed in once: the same account works at every server. */
async function staffClient(user: TypedUser): Promise<Client> {
  const cookie = await cookieOf(user)
  return new Client(
    () => servers,
    () => cookie,
  )
}

async function cookieOf({ email }: TypedUser): Promise<string> {
  const url = servers[0]?.url ?? ''
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ email, password: TEST_PASSWORD }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (answer.status !== 200 || !cookie) throw new Error(`no sign-in: ${answer.status}`)
  return cookie
}

async function residentWork(client: Client, { chance: happens, pick }: Random, volunteer: string): Promise<void> {
  if (happens(0.6)) return client.apply(pick(slots), volunteer)
  const list = await client.send('GET', '/applications?depth=0&limit=20&where[status][in]=applied,accepted,waitlisted')
  const one = list?.docs?.length ? pick<{ id: string; status: string; revision: number }>(list.docs) : null
  if (!one) return
  if (one.status === 'accepted') return client.move(one.id, 'cancelled', one.revision, '都合が悪くなったため')
  // Whoever waits and is offered a seat takes it; without an offer that is refused with a sentence.
  return one.status === 'waitlisted' && happens(0.7)
    ? client.move(one.id, 'accepted', one.revision)
    : client.move(one.id, 'withdrawn', one.revision)
}

async function deskWork(client: Client, { chance: happens, int, pick }: Random, own: readonly string[]): Promise<void> {
  if (happens(0.4)) {
    const slot = await client.send('GET', `/slots/${pick(own)}?depth=0`)
    if (!slot?.id) return
    // A new time is told to everybody who applied: one mail each, whatever crashes.
    const later = (instant: string): string => new Date(Date.parse(instant) + 300_000).toISOString()
    const change = happens(0.5) ? { capacity: int(1, 4) } : { startsAt: later(slot.startsAt), endsAt: later(slot.endsAt) }
    await client.changeSlot(slot.id, change, slot.revision)
    return
  }
  const list = await client.send('GET', '/applications?depth=0&limit=30&where[status][in]=applied,waitlisted')
  const one = list?.docs?.length ? pick<{ id: string; revision: number }>(list.docs) : null
  if (!one) return
  await (happens(0.85)
    ? client.move(one.id, 'accepted', one.revision)
    : client.move(one.id, 'declined', one.revision, '定員に達したため'))
}

const KINDS = ['applied', 'moved', 'changed'] as const
/** So often each of them is acknowledged at least, or the run has proved little. */
const LEAST = 21
/** Far longer than the slowest machine needs for it. */
const PATIENCE_SECONDS = 150

const acknowledgedOf = (kind: Acknowledged['kind']): number =>
  people.reduce((sum, { client }) => sum + client.acknowledged.filter((one) => one.kind === kind).length, 0)

/** Waits until everything was acknowledged so often; throws where that takes beyond all patience. */
async function untilAcknowledged(least: Record<Acknowledged['kind'], number>): Promise<void> {
  const until = Date.now() + PATIENCE_SECONDS * 1000
  for (;;) {
    const missing = KINDS.filter((kind) => acknowledgedOf(kind) < least[kind])
    if (missing.length === 0) return
    if (Date.now() > until) {
      const counted = missing.map((kind) => `${kind}: ${acknowledgedOf(kind)} of ${least[kind]}`).join(', ')
      throw new Error(`In ${PATIENCE_SECONDS} seconds too little was acknowledged to prove anything (${counted}).`)
    }
    await sleep(200)
  }
}
const ofEach = (least: (kind: Acknowledged['kind']) => number) => ({
  applied: least('applied'),
  moved: least('moved'),
  changed: least('changed'),
})

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
  it(`lose nothing that was acknowledged, break no rule, and are told everything once (CHAOS_SEED=${SEED})`, async () => {
    expect(people).toHaveLength(RESIDENTS + FACILITIES + OFFICES)
    const everybody = people.map(async ({ work }) => {
      while (!over) {
        await work()
        await sleep(20)
      }
    })
    // How often one person may do something in an hour is not what is tried here.
    const patience = setInterval(() => void running.adminSql('DELETE FROM rate_limits').catch(() => undefined), 500)
    let [down, up] = [0, 0]
    try {
      await sleep(6_000)
      await untilAcknowledged(ofEach(() => 1))
      const [stays, dies] = servers
      if (!stays || !dies) throw new Error('two servers were started')
      servers = [stays]
      await dies.kill()
      await sleep(2_000)
      servers = [stays, ...(await startServers(1, running.appUrl, { DATA_DIR: DATA }))]
      await sleep(3_000)
      down = Date.now()
      await cluster.crash(() => sleep(500))
      up = Date.now()
      // However slow the machine is: everybody goes on until enough was done, some of it after the crash.
      const before = ofEach(acknowledgedOf)
      await sleep(8_000)
      await untilAcknowledged(ofEach((kind) => Math.max(LEAST, before[kind] + 1)))
    } finally {
      over = true
      await Promise.all(everybody)
      clearInterval(patience)
    }

    const acknowledged = people.flatMap(({ client }) => client.acknowledged)
    expect(await lost(acknowledged)).toEqual([])
    expect(await brokenInvariants(running.adminSql)).toEqual([])

    // Everybody here reads mail: whoever was offered a seat was written to, whatever crashed.
    const unwritten = await running.adminSql(
      `SELECT o.id FROM offers o WHERE NOT EXISTS (SELECT 1 FROM mails m WHERE m.key = 'application/' || o.application_id || '/offered')`,
    )
    expect(unwritten).toEqual([])

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
  }, 600_000)
})

describe('while the database is away', () => {
  const PAGES = ['/', '/listings', '/my', '/sign-in', '/admin', '/admin/login', '/admin/collections/tasks']

  it('pages say so, keep who is signed in, and are there again by themselves', async () => {
    const cookie = await cookieOf(await world.staff('operator'))
    const [{ url }] = servers as [RunningServer]
    const ask = async (path: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(url + path, { redirect: 'manual', headers: { Cookie: cookie, Origin: url, ...headers } })
      const title = /<title>([^<]*)/.exec(await answer.text())?.[1]
      return {
        path,
        status: answer.status,
        again: answer.headers.get('Retry-After'),
        title,
        sets: answer.headers.get('Set-Cookie'),
      }
    }
    const away = (path: string) => ({ path, status: 503, again: '15', title: atTheGate.away.title, sets: null })
    await cluster.crash(async () => {
      for (const path of PAGES) expect(await ask(path)).toEqual(away(path))
      expect((await ask('/api/tasks')).status).toBe(503)
    })
    for (let tries = 0; (await ask('/admin')).status !== 200; tries++) {
      if (tries > 100) throw new Error('the panel did not come back')
      await sleep(100)
    }
    expect(await ask('/listings')).toMatchObject({ status: 200 })
  }, 120_000)
})

async function everyMailHandedOver(): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const [{ waiting } = { waiting: 0 }] = await running.adminSql(
      `SELECT count(*)::int AS waiting FROM mails WHERE status = 'queued' AND (not_before IS NULL OR not_before <= now())`,
    )
    if (Number(waiting) === 0) return
    await sleep(300)
  }
  throw new Error('mails are still waiting')
}
