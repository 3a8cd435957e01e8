import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { arrivalLines } from '@/glossary/applicantMails'
import { factsOf } from '@/site/listing/factsOf'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { listingOfVisit } from './listingOfVisit'
import { myVisits } from './myVisits'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const now = at('2026-01-10', '09:00')
async function agreed(listing: object = {}) {
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  await edit(task.id, listing, world.operator)
  const slot = await world.slot(task.id, { day: '2026-01-19', capacity: 3 })
  const volunteer = (await world.volunteer()).id
  await world.account(volunteer)
  const staff = await world.staff('facility', [facility.id])
  const { id: application } = await world.apply(slot.id, volunteer, now)
  await world.move(application, 'accepted', staff, now)
  return { application, task: task.id, volunteer, staff }
}
const edit = async (id: string, data: object, user: object) => {
  const { revision } = await running.payload.findByID({ collection: 'tasks', id, depth: 0, overrideAccess: true })
  await running.payload.update({ collection: 'tasks', id, data: { ...data, revision }, ...as(user as never, now) } as never)
}
const db = () => databaseOf(running.payload)
const visitOf = async ({ application, volunteer }: { application: string; volunteer: string }) =>
  (await myVisits(db(), { volunteer, application, limit: 1 }))[0]

describe('what somebody applied for', () => {
  it('stays readable as it was published while a new text waits for the operator, and shows the new one once it is published', async () => {
    const given = await agreed({ clothing: '動きやすい服装', notes: '終わったあとにお茶をお出しします。' })
    await edit(given.task, { title: '夕食の配膳', clothing: '白い服' }, given.staff)
    expect(await listingOfVisit(db(), given)).toMatchObject({
      clothing: '動きやすい服装',
      notes: '終わったあとにお茶をお出しします。',
    })
    expect(await visitOf(given)).toMatchObject({ clothing: '動きやすい服装' })
    expect((await visitOf(given))?.title).not.toBe('夕食の配膳')
    await edit(given.task, { status: 'published' }, world.operator)
    expect(await listingOfVisit(db(), given)).toMatchObject({ title: '夕食の配膳', clothing: '白い服' })
  })

  it('stays readable when the listing is closed, and is nobody else’s to read', async () => {
    const given = await agreed()
    await edit(given.task, { status: 'closed' }, given.staff)
    expect(await listingOfVisit(db(), given)).toMatchObject({ supervisor: '介護主任' })
    expect(await listingOfVisit(db(), { ...given, volunteer: (await world.volunteer()).id })).toBeNull()
  })

  it('sends nobody to the facility who does it at home', async () => {
    const remoteHow = '自宅で手紙を書いて、施設へ送っていただきます。'
    const given = await agreed({ isRemote: true, remoteHow, place: '' })
    const visit = await visitOf(given)
    expect(visit).toMatchObject({ address: null, place: null, remoteHow })
    if (visit) expect(arrivalLines(visit)).toBe(`在宅・オンライン　${remoteHow}\n指導担当　介護主任`)
    const listing = await listingOfVisit(db(), given)
    expect(listing && factsOf(listing).map(([name]) => name)).not.toContain('住所')
    const mails = await running.appSql(`SELECT body FROM mails WHERE key LIKE $1`, [`application/${given.application}/decided/%`])
    expect(mails).toHaveLength(1)
    expect(mails[0]?.['body']).toContain(remoteHow)
    expect(mails[0]?.['body']).not.toContain('住所　')
  })
})
