import { databaseOf } from '@/database/handle'
import { listing } from '@/queries/listing'
import { openListings } from '@/queries/openListings'
import { addDays } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { tinyPng } from '@/testing/tinyPng'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const profile = { nearestStop: '市電「水前寺公園」', walkMinutes: 5, parking: 'bicycles_only', transport: '裏口へどうぞ。' }
const picture = async (isPublic: boolean) =>
  (
    await running.payload.create({
      collection: 'media',
      data: { alt: isPublic ? '玄関' : '職員室', isPublic },
      file: { name: `shashin-${isPublic}.png`, data: tinyPng, mimetype: 'image/png', size: tinyPng.length },
      overrideAccess: true,
    })
  ).id
const stored = (id: string) => running.payload.findByID({ collection: 'facilities', id, depth: 0, overrideAccess: true })

describe('the profile of a facility', () => {
  it('is written by its own staff, and by the staff of no other', async () => {
    const { A, B, rest, sessions } = cast
    const photos = [await picture(true), await picture(false)]
    const write = async (id: string) =>
      rest('PATCH', `/facilities/${id}?depth=0`, {
        session: sessions.facility,
        body: { ...profile, photos, revision: (await stored(id)).revision },
      })
    expect((await write(A.facility.id)).status).toBe(200)
    expect(await stored(A.facility.id)).toMatchObject({ ...profile, photos })
    expect([403, 404]).toContain((await write(B.facility.id)).status)
    expect(await stored(B.facility.id)).toMatchObject({ nearestStop: null, parking: null })
    for (const role of ['city', 'organizer', 'admin', 'resident', 'visitor'] as const) {
      const { status } = await rest('PATCH', `/facilities/${A.facility.id}`, {
        session: sessions[role],
        body: { walkMinutes: 1, revision: (await stored(A.facility.id)).revision },
      })
      expect([403, 404]).toContain(status)
    }
    expect(await stored(A.facility.id)).toMatchObject(profile)
  })

  it('holds at most six pictures and a walk that is no journey', async () => {
    const { A, rest, sessions } = cast
    const one = await picture(true)
    for (const body of [{ photos: Array(7).fill(one) }, { walkMinutes: -1 }, { walkMinutes: 600 }, { parking: 'somewhere' }]) {
      const { revision } = await stored(A.facility.id)
      expect(
        (await rest('PATCH', `/facilities/${A.facility.id}`, { session: sessions.facility, body: { ...body, revision } })).status,
      ).toBe(400)
    }
  })

  it('is what a resident reads on its listings, with the public pictures only', async () => {
    const { A, staff, today, world } = cast
    const task = await world.task(A.facility.id)
    await world.slot(task.id, { day: addDays(today, 20) })
    const { revision } = await running.payload.findByID({ collection: 'tasks', id: task.id, depth: 0, overrideAccess: true })
    await running.payload.update({
      collection: 'tasks',
      id: task.id,
      data: { meals: 'provided', minimumAge: 15, highSchoolWelcome: true, revision } as never,
      ...as(staff.facility),
    })
    const db = databaseOf(running.payload)
    expect(await listing(db, { id: task.id, now: new Date(), volunteer: null })).toMatchObject({
      meals: 'provided',
      minimumAge: 15,
      highSchoolWelcome: true,
      reward: null,
      facility: { ...profile, photos: [{ alt: '玄関', filename: expect.stringMatching(/\.png$/), width: expect.any(Number) }] },
    })
    const { listings } = await openListings(db, {
      scope: { kind: 'all' },
      category: null,
      day: null,
      beginnerFriendly: false,
      volunteer: null,
      order: 'soonest',
      now: new Date(),
      page: 1,
      perPage: 20,
    })
    expect(listings.find(({ id }) => id === task.id)).toMatchObject({
      meals: 'provided',
      highSchoolWelcome: true,
      nearestStop: profile.nearestStop,
      walkMinutes: 5,
    })
  })

  it('of a listing sends a changed reward back to be reviewed', async () => {
    const { A, staff, world } = cast
    const task = await world.task(A.facility.id)
    const { revision } = await running.payload.findByID({ collection: 'tasks', id: task.id, depth: 0, overrideAccess: true })
    const changed = await running.payload.update({
      collection: 'tasks',
      id: task.id,
      data: { reward: '交通費500円', revision } as never,
      ...as(staff.facility),
    })
    expect(changed.status).toBe('submitted')
  })
})
