import { at } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { discloseContact } from './discloseContact'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const monday = '2026-01-19'
const before = at('2026-01-10', '09:00')
const during = at(monday, '11:00')

async function application() {
  const facility = await world.facility()
  await world.registration(facility.id)
  const slot = await world.slot((await world.task(facility.id)).id, { day: monday })
  const person = await world.volunteer({ name: '髙﨑 花子' })
  await running.payload.create({
    collection: 'volunteer-contacts',
    ...as(world.operator),
    data: {
      volunteer: person.id,
      phone: '096-000-0001',
      email: 'hanako@example.jp',
      address: '熊本市中央区手取本町1番1号',
      birthDate: '1960-04-01',
    } as never,
  })
  const { id } = await world.apply(slot.id, person.id, before)
  return { id, facility, staff: await world.staff('facility', [facility.id]), resident: await world.account(person.id) }
}
const disclosures = (id: string) =>
  running.appSql('SELECT user_id, user_name, facility_id, at FROM contact_disclosures WHERE application_id = $1 ORDER BY at', [
    id,
  ])
const shown = (user: Parameters<typeof discloseContact>[1]['user'], applicationId: string, now = before) =>
  discloseContact(running.payload, { user, applicationId, now })

describe('the contact of an applicant', () => {
  it('is shown to the facility after acceptance, without address and birth date, and each time it is recorded', async () => {
    const { facility, id, staff } = await application()
    await expect(shown(staff, id)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('受け入れを決定してから'),
    })
    expect(await disclosures(id)).toEqual([])
    await world.move(id, 'accepted', staff, before)
    expect(await shown(staff, id)).toEqual({
      name: '髙﨑 花子',
      phone: '096-000-0001',
      email: 'hanako@example.jp',
      until: '2026-02-18',
    })
    await shown(staff, id, during)
    expect(await disclosures(id)).toEqual([
      { user_id: staff.id, user_name: '試験 facility', facility_id: facility.id, at: before },
      { user_id: staff.id, user_name: '試験 facility', facility_id: facility.id, at: during },
    ])
  })

  it('names who saw it to the city, who may not read the accounts of staff', async () => {
    const { id, staff } = await application()
    await world.move(id, 'accepted', staff, before)
    await shown(staff, id)
    const { docs } = await running.payload.find({
      collection: 'contact-disclosures',
      where: { application: { equals: id } },
      ...as(await world.staff('city')),
    })
    expect(docs.map(({ userName }) => userName)).toEqual(['試験 facility'])
  })

  it('is masked again as soon as the visit is cancelled', async () => {
    const { id, resident, staff } = await application()
    await world.move(id, 'accepted', staff, before)
    await shown(staff, id)
    await world.move(id, 'cancelled', resident, before, '体調がすぐれないため')
    await expect(shown(staff, id)).rejects.toMatchObject({ status: 403 })
    expect(await disclosures(id)).toHaveLength(1)
  })

  it('is shown to the facility through the 30th day after the visit and no longer', async () => {
    const { id, staff } = await application()
    await world.move(id, 'accepted', staff, before)
    await world.move(id, 'attended', staff, at(monday, '13:00'))
    expect(await shown(staff, id, at('2026-02-18', '23:59'))).toMatchObject({ phone: '096-000-0001' })
    await expect(shown(staff, id, at('2026-02-19', '00:00'))).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('30日を過ぎた'),
    })
  })

  it('is always shown to the operator, and recorded all the same', async () => {
    const { id } = await application()
    expect(await shown(world.operator, id, at('2027-01-01', '09:00'))).toMatchObject({ email: 'hanako@example.jp' })
    expect(await disclosures(id)).toHaveLength(1)
  })

  it('is not found by another facility, not even after acceptance', async () => {
    const { id, staff } = await application()
    const elsewhere = await application()
    await world.move(id, 'accepted', staff, before)
    await expect(shown(elsewhere.staff, id)).rejects.toMatchObject({ status: 404 })
    await expect(shown(staff, 'no-id')).rejects.toMatchObject({ status: 404 })
    expect(await disclosures(id)).toEqual([])
  })

  it('is refused to the city, organisers, administrators, residents, switched-off staff and nobody at all', async () => {
    const { facility, id, resident, staff } = await application()
    await world.move(id, 'accepted', staff, before)
    const off = { ...(await world.staff('facility', [facility.id])), active: false }
    const people = [await world.staff('city'), await world.staff('organizer'), await world.staff('admin'), resident, off, null]
    for (const user of people) await expect(shown(user, id)).rejects.toMatchObject({ status: 403 })
    expect(await disclosures(id)).toEqual([])
  })

  it('comes with an empty line for what the person did not give', async () => {
    const { facility, staff } = await application()
    const slot = await world.slot((await world.task(facility.id)).id, { day: monday })
    const { id } = await world.apply(slot.id, (await world.volunteer({ name: '山田 太郎' })).id, before)
    await world.move(id, 'accepted', staff, before)
    expect(await shown(staff, id)).toEqual({ name: '山田 太郎', phone: null, email: null, until: '2026-02-18' })
  })

  it('leaves a record that the application itself cannot change or remove', async () => {
    const { id } = await application()
    await shown(world.operator, id)
    await expect(running.appSql('DELETE FROM contact_disclosures WHERE application_id = $1', [id])).rejects.toThrow(
      'permission denied',
    )
    await expect(running.appSql('UPDATE contact_disclosures SET at = now() WHERE application_id = $1', [id])).rejects.toThrow(
      'permission denied',
    )
  })
})
