import { databaseOf } from '@/database/handle'
import { listing } from '@/queries/listing'
import { openListings } from '@/queries/openListings'
import { inputRefusals } from '@/glossary/input'
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

  it('has numbers that can be dialled and an address that can be followed, or says at which of them it stops', async () => {
    const { A, rest, sessions } = cast
    const write = async (body: object) =>
      rest('PATCH', `/facilities/${A.facility.id}?depth=0`, {
        session: sessions.facility,
        body: { ...body, revision: (await stored(A.facility.id)).revision },
      })
    const faults = async (body: object) => {
      const { body: answer, status } = await write(body)
      return [
        status,
        ...answer.errors[0].data.errors.map(({ message, path }: { message: string; path: string }) => [path, message]),
      ]
    }
    expect(await faults({ phone: 'ほげ' })).toEqual([400, ['phone', inputRefusals.notATelephone]])
    expect(await faults({ fax: '096-328' })).toEqual([400, ['fax', inputRefusals.notATelephone]])
    expect(await faults({ url: 'javascript:alert(1)' })).toEqual([400, ['url', inputRefusals.notASite]])
    const good = { phone: '096-328-0000（内線12）', fax: '（０９６）３２８－０００１', url: 'www.example.jp/kaigo' }
    expect((await write(good)).status).toBe(200)
    expect(await stored(A.facility.id)).toMatchObject({ ...good, url: 'http://www.example.jp/kaigo' })
    expect((await write({ phone: '', fax: null, url: '' })).status).toBe(200)
    for (const [column, value, name] of [
      ['phone', 'ほげ', 'facilities_phone_is_number'],
      ['fax', '12', 'facilities_fax_is_number'],
      ['url', 'javascript:alert(1)', 'facilities_url_is_site'],
    ] as const)
      await expect(running.appSql(`UPDATE facilities SET ${column} = $2 WHERE id = $1`, [A.facility.id, value])).rejects.toThrow(
        name,
      )
    const request = {
      programme: cast.world.programme.id,
      officeNumber: '4379900017',
      facilityName: '例示苑',
      contactName: '例示',
      email: 'a@example.jp',
    }
    const asked = await rest('POST', '/facility-requests', { session: sessions.operator, body: { ...request, phone: 'ほげ' } })
    expect([asked.status, asked.body.errors[0].data.errors[0]]).toMatchObject([
      400,
      { path: 'phone', message: inputRefusals.notATelephone },
    ])
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
