import { at } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { copyListings } from './copyListings'
import { sentenceOf } from './outcome'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const now = at('2026-01-10', '09:00')
const said = (call: Promise<unknown>): Promise<string | null> => call.then(() => 'no refusal', sentenceOf)
const stored = (id: string) => running.payload.findByID({ collection: 'tasks', id, depth: 0, overrideAccess: true })
const slotsOf = (task: string) =>
  running.appSql(
    `SELECT to_char(starts_at AT TIME ZONE 'Asia/Tokyo', 'MM-DD HH24:MI') AS starts, to_char(ends_at AT TIME ZONE 'Asia/Tokyo', 'HH24:MI') AS ends,
            capacity::int, seats_taken::int AS taken, supervisor FROM slots WHERE task_id = $1 ORDER BY starts_at`,
    [task],
  )
async function place(lastDay?: string) {
  const facility = await world.facility()
  await world.registration(facility.id, undefined, lastDay)
  return { facility: facility.id, staff: await world.staff('facility', [facility.id]) }
}

describe('copying listings', () => {
  it('makes drafts with the same words and leaves the originals and their applications alone', async () => {
    const { facility, staff } = await place()
    const [first, second] = [await world.task(facility), await world.task(facility, { category: 'clerical' })]
    const slot = await world.slot(first.id, { day: '2026-01-19', capacity: 2 })
    await world.apply(slot.id, (await world.volunteer()).id, now)
    const before = await stored(first.id)
    const done = await copyListings(running.payload, { ids: [first.id, second.id, first.id], weeks: null, by: staff, now })
    expect(done).toMatchObject({ slots: 0, leftOut: 0 })
    expect(done.listings).toHaveLength(2)
    const copy = await stored(done.listings[0] ?? '')
    expect(copy).toMatchObject({
      facility,
      title: first.title,
      description: first.description,
      supervisor: '介護主任',
      status: 'draft',
      firstPublishedAt: null,
    })
    expect((await stored(done.listings[1] ?? '')).category).toBe('clerical')
    expect(await slotsOf(copy.id)).toEqual([])
    expect(await stored(first.id)).toEqual(before)
  })

  it('takes every word, choice and rule along: who may come, how it is done at home, within which time', async () => {
    const { facility, staff } = await place()
    const { id, revision } = await world.task(facility)
    const written = {
      timing: 'flexible',
      flexibleFrom: '2026-02-01',
      flexibleUntil: '2026-02-28',
      isRemote: true,
      remoteHow: '自宅で手紙を書いて、施設へ送っていただきます。',
      meals: 'none',
      minimumAge: 18,
      highSchoolWelcome: false,
      requirements: '経験は問いません。',
      reward: '記念の葉書をお渡しします。',
      beginnerFriendly: false,
    } as const
    await running.payload.update({ collection: 'tasks', id, data: { ...written, revision } as never, ...as(world.operator, now) })
    const { listings } = await copyListings(running.payload, { ids: [id], weeks: 1, by: staff, now })
    expect(await stored(listings[0] ?? '')).toMatchObject({ ...written, status: 'draft' })
    expect(await slotsOf(listings[0] ?? '')).toEqual([])
  })

  it('moves slots by whole weeks and leaves out what would be past, outside the contract or the registration', async () => {
    const { facility, staff } = await place('2026-02-20')
    const { id } = await world.task(facility)
    // By five weeks: 12-08 becomes 01-12, 01-12 becomes 02-16, and 01-19 becomes 02-23, after the last registered day.
    for (const day of ['2025-12-08', '2026-01-12', '2026-01-19'])
      await world.slot(id, { day, from: '10:00', to: '11:30', capacity: 3 })
    await running.appSql(`UPDATE slots SET supervisor = '佐藤' WHERE task_id = $1 AND starts_at > '2026-01-01'`, [id])
    const calledOff = await world.slot(id, { day: '2026-01-13' })
    await running.payload.update({
      collection: 'slots',
      id: calledOff.id,
      data: { status: 'cancelled', revision: calledOff.revision ?? 1 },
      ...as(world.operator, now),
    })
    const done = await copyListings(running.payload, { ids: [id], weeks: 5, by: staff, now })
    expect(done).toMatchObject({ slots: 2, leftOut: 1 })
    expect(await slotsOf(done.listings[0] ?? '')).toEqual([
      { starts: '01-12 10:00', ends: '11:30', capacity: 3, taken: 0, supervisor: null },
      { starts: '02-16 10:00', ends: '11:30', capacity: 3, taken: 0, supervisor: '佐藤' },
    ])
    const one = await copyListings(running.payload, { ids: [id], weeks: 1, by: world.operator, now })
    expect(one).toMatchObject({ slots: 2, leftOut: 1 })
    expect((await slotsOf(one.listings[0] ?? '')).map(({ starts }) => starts)).toEqual(['01-19 10:00', '01-26 10:00'])
    expect(await copyListings(running.payload, { ids: [id], weeks: 26, by: staff, now })).toMatchObject({ slots: 0, leftOut: 3 })
  })

  it('copies all or none, and only what is theirs to make', async () => {
    const [mine, theirs] = [await place(), await place()]
    const [own, other] = [await world.task(mine.facility), await world.task(theirs.facility)]
    const count = () => running.appSql('SELECT count(*)::int AS n FROM tasks')
    const before = await count()
    const given = { weeks: null, now }
    expect(await said(copyListings(running.payload, { ...given, ids: [own.id, other.id], by: mine.staff }))).toMatch(
      /権限|見つからない/,
    )
    expect(await said(copyListings(running.payload, { ...given, ids: [], by: mine.staff }))).toContain('選ばれていません')
    const many = Array.from({ length: 51 }, () => crypto.randomUUID())
    expect(await said(copyListings(running.payload, { ...given, ids: many, by: mine.staff }))).toContain('50件まで')
    for (const by of [null, await world.staff('city'), await world.staff('admin'), await world.staff('organizer')])
      expect(await said(copyListings(running.payload, { ...given, ids: [own.id], by }))).not.toBe('no refusal')
    expect(await count()).toEqual(before)
  })
})
