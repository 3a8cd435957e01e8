import { sql } from '@payloadcms/db-postgres/drizzle'
import { databaseOf } from '@/database/handle'
import { PERMISSIONS, reachOf, SUBJECTS, type Subject } from '@/domain/permissions'
import { PERSON_ROLES } from '@/domain/role'
import { type Cast, makeCast, type PersonRole } from '@/testing/cast'
import { type Door, localDoor, restDoor } from '@/testing/doors'
import { everyRecord, type Marked, type Prepared, reaches } from '@/testing/everyRecord'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { tinyPng } from '@/testing/tinyPng'

let running: RunningPayload
let cast: Cast
let everything: Record<Subject, Prepared>
const doors: Partial<Record<'rest' | 'local', Door>> = {}

beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
  everything = await everyRecord(cast)
  doors.rest = restDoor(cast.rest)
  doors.local = localDoor(running.payload)
}, 120_000)
afterAll(() => running.stop())

const REFUSED = [403, 404, 405]
const sorted = (ids: readonly string[]) => [...ids].sort()

/** Everything the table holds, as one value: what a refused call must leave as it was. */
async function tableOf(subject: Subject): Promise<unknown> {
  const table = sql.identifier(subject.replaceAll('-', '_'))
  const { rows } = await databaseOf(running.payload).execute(
    sql`SELECT count(*), md5(string_agg(t::text, '|' ORDER BY id)) FROM ${table} t`,
  )
  return rows[0]
}

const roleAndSubject = PERSON_ROLES.flatMap((role) => SUBJECTS.map((subject) => [role, subject] as const))
const both = ['rest', 'local'] as const

describe.each(both)('the permission table over %s', (way) => {
  const setting = (role: PersonRole, subject: Subject) => {
    const door = doors[way] as Door
    const session = cast.sessions[role]
    const accountId = session?.user.id ?? null
    const prepared = everything[subject]
    const within = (action: 'read' | 'update' | 'delete') => (record: Marked) =>
      reaches(reachOf(role, action, subject), record, accountId)
    return { door, asked: { subject, session }, prepared, within, ids: prepared.records.map(({ id }) => id) }
  }

  it.each(roleAndSubject)('%s reads of %s what the table says, in lists, counts and one by one', async (role, subject) => {
    const { asked, door, ids, prepared, within } = setting(role, subject)
    const visible = prepared.records.filter(within('read')).map(({ id }) => id)
    const [list, count] = [await door.list(asked, ids), await door.count(asked, ids)]
    if (reachOf(role, 'read', subject) === 'none') {
      expect(REFUSED).toContain(list.status)
      expect(REFUSED).toContain(count.status)
      expect(list.ids).toEqual([])
    } else {
      expect(list.status).toBe(200)
      expect(sorted(list.ids)).toEqual(sorted(visible))
      expect(count.total).toBe(visible.length)
    }
    for (const id of ids) {
      const one = await door.read(asked, id)
      if (visible.includes(id)) expect({ id, status: one.status }).toEqual({ id, status: 200 })
      else {
        expect(REFUSED).toContain(one.status)
        expect(one.doc).toBeNull()
      }
    }
  })

  it.each(roleAndSubject)('%s changes of %s what the table says', async (role, subject) => {
    const { asked, door, prepared, within } = setting(role, subject)
    for (const record of prepared.records) {
      const before = await tableOf(subject)
      const current = await running.payload.findByID({ collection: subject, id: record.id, depth: 0, overrideAccess: true })
      const revision = 'revision' in current ? current.revision : undefined
      const { status } = await door.update(asked, record.id, { ...prepared.patch(), revision })
      if (within('update')(record)) expect({ record, status }).toEqual({ record, status: 200 })
      else {
        expect(REFUSED).toContain(status)
        expect(await tableOf(subject)).toEqual(before)
      }
    }
  })

  it.each(roleAndSubject)('%s creates of %s what the table says', async (role, subject) => {
    const { asked, door, prepared } = setting(role, subject)
    const reach = reachOf(role, 'create', subject)
    for (const side of ['A', 'B'] as const) {
      const data = await prepared.fresh?.(side)
      const before = await tableOf(subject)
      const made = await door.create(asked, data ?? {}, prepared.upload)
      if (reach === 'all' || (side === 'A' && (reach === 'facility' || reach === 'own'))) {
        expect({ side, status: made.status, made: made.doc !== null }).toEqual({
          side,
          status: way === 'rest' ? 201 : 200,
          made: true,
        })
      } else {
        expect(REFUSED).toContain(made.status)
        expect(await tableOf(subject)).toEqual(before)
      }
    }
  })

  it.each(roleAndSubject)('%s deletes of %s what the table says', async (role, subject) => {
    const { asked, door, prepared, within } = setting(role, subject)
    const reach = reachOf(role, 'delete', subject)
    if (reach !== 'none') {
      const made = await running.payload.create({
        collection: subject,
        data: (await prepared.fresh?.('A')) ?? {},
        ...(prepared.upload && { file: { name: 'fresh.png', data: tinyPng, mimetype: 'image/png', size: tinyPng.length } }),
        overrideAccess: true,
      } as never)
      const before = await tableOf(subject)
      expect((await door.remove(asked, String((made as { id: string }).id))).status).toBe(200)
      expect(await tableOf(subject)).not.toEqual(before)
    }
    const before = await tableOf(subject)
    const closed = prepared.records.filter((record) => !within('delete')(record))
    for (const { id } of closed) expect(REFUSED).toContain((await door.remove(asked, id)).status)
    expect(await tableOf(subject)).toEqual(before)
  })
})

describe('many records in one call', () => {
  it.each(roleAndSubject)('are not changed or deleted by %s in %s, whatever the table says', async (role, subject) => {
    const before = await tableOf(subject)
    const session = cast.sessions[role]
    const patch = everything[subject].patch()
    for (const where of ['where[id][exists]=true', 'where[createdAt][exists]=true', '']) {
      expect([400, ...REFUSED]).toContain(
        (await cast.rest('PATCH', `/${subject}?${where}`, { session, body: { ...patch, revision: 1 } })).status,
      )
      expect([400, ...REFUSED]).toContain((await cast.rest('DELETE', `/${subject}?${where}`, { session })).status)
    }
    expect(await tableOf(subject)).toEqual(before)
  })
})

describe('the table itself', () => {
  it('has a row for every collection of ours and no other', () => {
    const own = running.payload.config.collections
      .map(({ slug }) => slug as string)
      .filter((slug) => !slug.startsWith('payload-'))
    expect(sorted(own)).toEqual(sorted([...SUBJECTS]))
    expect(sorted(Object.keys(PERMISSIONS))).toEqual(sorted([...SUBJECTS]))
  })

  it('is told apart by the records it is tested with: each reach lets some through and not all', () => {
    for (const [role, subject] of roleAndSubject) {
      for (const action of ['read', 'update'] as const) {
        const reach = reachOf(role, action, subject)
        if (reach === 'all' || reach === 'none') continue
        const accountId = cast.sessions[role]?.user.id ?? null
        const through = everything[subject].records.filter((record) => reaches(reach, record, accountId))
        expect({
          role,
          subject,
          action,
          some: through.length > 0,
          all: through.length === everything[subject].records.length,
        }).toEqual({ role, subject, action, some: true, all: false })
      }
    }
  })
})
