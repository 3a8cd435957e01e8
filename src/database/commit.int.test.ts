import { sql } from '@payloadcms/db-postgres/drizzle'
import { inTransaction } from '@/actions/inTransaction'
import { at } from '@/domain/calendar/jst'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { transactionOf } from './handle'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

describe('a COMMIT that failed', () => {
  it('is told when an earlier error, though caught, had undone the transaction', async () => {
    const done = inTransaction(running.payload, {}, async (req) => {
      const db = await transactionOf(req)
      await db.execute(sql`UPDATE programmes SET name = '別の名前'`)
      await db.execute(sql`SELECT 1 / 0`).catch(() => undefined)
    })
    await expect(done).rejects.toMatchObject({ status: 500, data: { code: 'ROLLBACK' } })
    expect(await running.appSql(`SELECT 1 FROM programmes WHERE name = '別の名前'`)).toEqual([])
  })

  it('is told when a deferred constraint refuses, and the next transaction is none the worse', async () => {
    await running.adminSql('ALTER TABLE mails ADD CONSTRAINT one_subject UNIQUE (subject) DEFERRABLE INITIALLY DEFERRED')
    const twice = (subject: string) =>
      inTransaction(running.payload, {}, async (req) => {
        for (const key of ['a', 'b']) {
          const data = { key: `${subject}${key}`, to: 'a@example.jp', subject: subject || key, body: '本文', status: 'queued' }
          await running.payload.create({ collection: 'mails', data: data as never, overrideAccess: true, req })
        }
      })
    await expect(twice('同じ件名')).rejects.toMatchObject({ status: 409, data: { constraint: 'one_subject' } })
    expect(await running.appSql('SELECT count(*)::int AS n FROM mails')).toEqual([{ n: 0 }])
    await twice('')
    expect(await running.appSql('SELECT count(*)::int AS n FROM mails')).toEqual([{ n: 2 }])
    await running.adminSql('ALTER TABLE mails DROP CONSTRAINT one_subject')
  })
})

describe('what create answers', () => {
  it('is the record as it stands, with what the triggers made of it', async () => {
    const facility = await world.facility()
    const registration = await world.registration(facility.id)
    const task = await world.task(facility.id)
    const slot = await world.slot(task.id, { day: '2026-01-19' })
    const person = await world.volunteer()
    const application = await world.apply(slot.id, person.id, at('2026-01-10', '09:00'))
    expect(application).toMatchObject({ startsAt: slot.startsAt, isLive: true, revision: 1, title: task.title })
    const made = {
      facilities: facility,
      'facility-registrations': registration,
      slots: slot,
      volunteers: person,
      applications: application,
    }
    for (const [collection, doc] of Object.entries(made)) {
      const read = await running.payload.findByID({ collection: collection as 'slots', id: doc.id, overrideAccess: true })
      expect(doc).toEqual(read)
    }
  })
})
