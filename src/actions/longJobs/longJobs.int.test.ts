import { randomUUID } from 'node:crypto'
import type { PayloadRequest, TypedUser } from 'payload'
import { databaseOf } from '@/database/handle'
import { addDays, at } from '@/domain/calendar/jst'
import { LEASE_SECONDS, type LongJobKind } from '@/domain/longJob/longJob'
import { longJobTexts as texts, recountTexts } from '@/glossary/longJobs'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { closeMonth } from '../closeMonth'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { cancelLongJob } from './cancelLongJob'
import type { JobHandler } from './handler'
import { takeJob } from './lease'
import { recount } from './recount'
import { runNextJob } from './runNextJob'
import { startLongJob } from './startLongJob'

let running: RunningPayload
let world: World
let city: TypedUser
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  city = await world.staff('city')
}, 120_000)
afterAll(() => running.stop())

const START = at('2026-01-09', '10:00')
const later = (seconds: number): Date => new Date(START.getTime() + seconds * 1000)
const as = <T>(user: TypedUser, work: (req: PayloadRequest) => Promise<T>): Promise<T> =>
  inTransaction(running.payload, { user, context: { now: START } }, work)
/** Each about something else, so that each is a job of its own. */
const begun = async (kind: LongJobKind = 'pack', by: TypedUser = world.operator, what = randomUUID()): Promise<string> =>
  (await as(by, (req) => startLongJob(req, { kind, input: { programme: world.programme.id, what } }))).id
const read = (id: string) => running.payload.findByID({ collection: 'long-jobs', id, depth: 0, overrideAccess: true })
const run = (handler: JobHandler, now: Date, more: { stopping?: () => boolean; report?: (error: unknown) => void } = {}) =>
  runNextJob(running.payload, {
    handlers: { completion_report: handler, pack: handler, recount: handler },
    clock: () => now,
    ...more,
  })
/** Leaves one row of the programme's name behind, so that one sees how often it was done. */
const writing =
  (mark: string): JobHandler =>
  async ({ progress }) => {
    await progress(1, 2, '半分')
    return async (req) => {
      await req.payload.create({
        collection: 'mails',
        overrideAccess: true,
        req,
        data: {
          key: `${mark}-${randomUUID()}`,
          to: 'a@example.jp',
          subject: mark,
          body: mark,
          status: 'queued',
          attempts: 0,
        } as never,
      })
      return { href: '/admin', sentence: 'できました。' }
    }
  }
const written = async (mark: string) => (await running.appSql('SELECT id FROM mails WHERE subject = $1', [mark])).length

describe('long work', () => {
  it('is done once, as whoever began it, and asked for twice it is one job', async () => {
    const what = randomUUID()
    const [id, again] = [await begun('pack', world.operator, what), await begun('pack', world.operator, what)]
    expect(again).toBe(id)
    const doers: unknown[] = []
    expect(
      await run(async (job) => {
        doers.push(job.user?.id)
        return writing('once')(job)
      }, later(1)),
    ).toBe('done')
    expect(await run(writing('once'), later(2))).toBe('none')
    expect(doers).toEqual([world.operator.id])
    expect(await written('once')).toBe(1)
    expect(await read(id)).toMatchObject({
      state: 'done',
      done: 2,
      of: 2,
      href: '/admin',
      sentence: 'できました。',
      isOpen: false,
    })
  })

  it('is taken up by another run once the lease of one that died has run out, and not before', async () => {
    const id = await begun()
    expect((await takeJob(databaseOf(running.payload), later(10)))?.id).toBe(id)
    expect(await run(writing('crash'), later(10 + LEASE_SECONDS - 1))).toBe('none')
    expect(await run(writing('crash'), later(11 + LEASE_SECONDS))).toBe('done')
    expect(await written('crash')).toBe(1)
    expect(await read(id)).toMatchObject({ state: 'done', attempts: 2 })
  })

  it('is left alone by the run that lost it: nothing of its is written', async () => {
    const id = await begun()
    const slow: JobHandler = async ({ progress }) => {
      await progress(1, 3, '一')
      expect((await takeJob(databaseOf(running.payload), later(1000)))?.id).toBe(id)
      return writing('lost')({ progress: async () => undefined } as never)
    }
    expect(await run(slow, later(0))).toBe('lost')
    expect(await written('lost')).toBe(0)
    expect(await run(writing('lost'), later(1000 + LEASE_SECONDS + 1))).toBe('done')
    expect(await written('lost')).toBe(1)
  })

  it('ends where it stands when it is cancelled, before or while it runs, and stays ended', async () => {
    const waiting = await begun()
    await as(world.operator, (req) => cancelLongJob(req, waiting))
    expect(await run(writing('cancelled'), later(3000))).toBe('none')
    const id = await begun()
    const interrupted: JobHandler = async (job) => {
      await as(world.operator, (req) => cancelLongJob(req, id))
      return writing('cancelled')(job)
    }
    expect(await run(interrupted, later(3000))).toBe('lost')
    expect(await written('cancelled')).toBe(0)
    expect(await read(id)).toMatchObject({ state: 'cancelled', isOpen: false })
    await expect(as(world.operator, (req) => cancelLongJob(req, id))).rejects.toThrow(texts.over)
    await expect(running.appSql("UPDATE long_jobs SET state = 'waiting' WHERE id = $1", [id])).rejects.toThrow('long_job_is_over')
  })

  it('is given back when the worker ends, and does not count as tried', async () => {
    const id = await begun()
    expect(await run(writing('stop'), later(4000), { stopping: () => true })).toBe('waiting')
    expect(await read(id)).toMatchObject({ state: 'waiting', attempts: 0 })
    expect(await run(writing('stop'), later(4001))).toBe('done')
    expect(await written('stop')).toBe(1)
  })

  it('ends with the sentence of a refusal at once, and with one of its own after three faults', async () => {
    const refused = await begun()
    const refusing: JobHandler = async () => {
      throw refusal('ウイルスの検査がまだです。')
    }
    expect(await run(refusing, later(5000))).toBe('failed')
    expect(await read(refused)).toMatchObject({ state: 'failed', sentence: 'ウイルスの検査がまだです。', attempts: 1 })
    const broken = await begun()
    const faults: unknown[] = []
    const breaking: JobHandler = async () => {
      throw new TypeError('秘密の中身')
    }
    const ends = []
    for (const seconds of [6000, 6010, 6031, 6100])
      ends.push(await run(breaking, later(seconds), { report: (error) => faults.push(error) }))
    expect(ends).toEqual(['waiting', 'none', 'waiting', 'failed'])
    expect(faults).toHaveLength(3)
    expect(await read(broken)).toMatchObject({ state: 'failed', sentence: texts.failed })
  })

  it('is begun and cancelled only by whom it belongs to', async () => {
    await expect(begun('pack', city)).rejects.toThrow(texts.notYours)
    const id = await begun('recount', world.operator)
    await expect(as(city, (req) => cancelLongJob(req, id))).rejects.toThrow(texts.notYoursToCancel)
    await as(world.operator, (req) => cancelLongJob(req, id))
  })

  it('counts every month again and sets what is counted today beside what was issued', async () => {
    await world.registration((await world.facility()).id, '2025-12-05')
    const programmeId = world.programme.id
    await closeMonth(running.payload, { programmeId, month: '2025-12', by: world.operator, clock: () => START })
    await world.registration((await world.facility()).id, addDays('2025-12-05', 5))
    const id = await begun('recount', city)
    expect(await run(recount, later(7000))).toBe('done')
    const { data, sentence } = await read(id)
    const [december, january] = (data as { months: { month: string; issuedVersion: number | null; figures: object[] }[] }).months
    expect(december).toMatchObject({ month: '2025-12', issuedVersion: 1 })
    expect(december?.figures).toContainEqual({ figure: 'facilities', what: 'closing', issued: 1, counted: 2 })
    expect(january).toMatchObject({ month: '2026-01', issuedVersion: null })
    expect(sentence).toBe(recountTexts.differs(2, 2))
  })
})
