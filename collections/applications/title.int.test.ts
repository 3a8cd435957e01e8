import { at } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'

const now = at('2026-01-10', '09:00')
const listing = '昼食の配膳のお手伝い'
let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

async function applied() {
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  const slot = await world.slot(task.id, { day: '2026-02-02' })
  const application = await world.apply(slot.id, (await world.volunteer()).id, now)
  return { task, slot, application, staff: await world.staff('facility', [facility.id]) }
}
const titles = async (slot: string) =>
  (
    await running.appSql(
      'SELECT s.title AS slot, a.title AS application, s.revision::int + a.revision::int AS revisions FROM slots s JOIN applications a ON a.slot_id = s.id WHERE s.id = $1',
      [slot],
    )
  )[0]

describe('the title of a listing', () => {
  it('stands on its slots and on the applications for them from the first moment', async () => {
    const { application, slot, task } = await applied()
    expect([slot.title, application.title]).toEqual([task.title, task.title])
  })

  it('reaches both when it is changed, and makes nobody’s open form stale', async () => {
    const { slot, task, staff } = await applied()
    await running.payload.update({
      collection: 'tasks',
      id: task.id,
      data: { title: listing, revision: task.revision ?? 1 },
      ...as(staff, now),
    })
    expect(await titles(slot.id)).toEqual({ slot: listing, application: listing, revisions: 2 })
  })

  it('is not taken from whoever writes a slot or an application', async () => {
    const { application, slot, task, staff } = await applied()
    const forged = { title: 'ほかの件名' } as never
    const { revision } = application
    await running.payload.update({
      collection: 'applications',
      id: application.id,
      data: { title: 'ほかの件名', revision } as never,
      ...as(staff, now),
    })
    await running.payload.update({ collection: 'slots', id: slot.id, data: forged, overrideAccess: true })
    expect(await titles(slot.id)).toMatchObject({ slot: task.title, application: task.title })
  })

  it('finds the applications for a listing by a part of it, within what the person may see', async () => {
    const mine = await applied()
    const other = await applied()
    for (const { staff, task } of [mine, other])
      await running.payload.update({
        collection: 'tasks',
        id: task.id,
        data: { title: '窓ふきのお手伝い', revision: task.revision ?? 1 },
        ...as(staff, now),
      })
    const { docs } = await running.payload.find({
      collection: 'applications',
      where: { title: { like: '窓ふき' } },
      depth: 0,
      ...as(mine.staff),
    })
    expect(docs.map(({ id }) => id)).toEqual([mine.application.id])
  })
})
