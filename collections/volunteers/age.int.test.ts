import { mergeResidents } from '@/actions/residents/mergeResidents'
import { refreshAgeBands } from '@/actions/residents/refreshAgeBands'
import { addDays, at } from '@/domain/calendar/jst'
import { applicationRefusals } from '@/glossary/refusals'
import { as } from '@/testing/as'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const system = { overrideAccess: true as const, depth: 0 }
const yearsAgo = (years: number): string => `${Number(cast.today.slice(0, 4)) - years}-01-01`
const personOf = (id: string) => running.payload.findByID({ collection: 'volunteers', id, ...system })
const contact = async (volunteer: string, birthDate: string) =>
  running.payload.create({
    collection: 'volunteer-contacts',
    data: { volunteer, birthDate } as never,
    ...as(cast.staff.operator),
  })
const patch = async (collection: 'volunteers' | 'volunteer-contacts', id: string, body: object, who: 'operator' | 'resident') => {
  const { revision } = await running.payload.findByID({ collection, id, ...system })
  return cast.rest('PATCH', `/${collection}/${id}?depth=0`, { session: cast.sessions[who], body: { ...body, revision } })
}

let day = 4
const waiting = async (volunteer: string, minimumAge: number | null = null) => {
  const task = await cast.world.task(cast.A.facility.id)
  if (minimumAge !== null) await running.appSql('UPDATE tasks SET minimum_age = $2 WHERE id = $1', [task.id, minimumAge])
  const slot = await cast.world.slot(task.id, { day: addDays(cast.today, ++day), madeAt: at(addDays(cast.today, -1), '09:00') })
  return cast.world.apply(slot.id, volunteer, new Date())
}
const accept = (application: string) => refusalOfCall(cast.world.move(application, 'accepted', cast.staff.operator, new Date()))

describe('what makes somebody an adult', () => {
  it('is not theirs to change: name, reading, age band and birth date stay as the office entered them', async () => {
    const { volunteer } = cast.A
    const { id } = await contact(volunteer.id, yearsAgo(15))
    expect((await personOf(volunteer.id)).ageBand).toBe('under_20')
    const application = await waiting(volunteer.id)
    expect(await accept(application.id)).toBe(applicationRefusals.guardian_missing)

    const person = await patch(
      'volunteers',
      volunteer.id,
      { ageBand: '60s', name: '別人', kana: 'ベツジン', motive: '近いから' },
      'resident',
    )
    expect([person.status, person.body.doc?.motive]).toEqual([200, '近いから'])
    const dates = await patch('volunteer-contacts', id, { birthDate: '1960-01-01', phone: '096-328-0000' }, 'resident')
    expect(dates.status).toBe(403)
    const kept = await cast.rest('GET', `/volunteer-contacts/${id}?depth=0`, { session: cast.sessions.resident })
    expect([kept.body.birthDate, kept.body.phone ?? null]).toEqual([yearsAgo(15), null])
    const after = await personOf(volunteer.id)
    expect([after.ageBand, after.name, after.kana]).toEqual(['under_20', volunteer.name, volunteer.kana])
    expect(await accept(application.id)).toBe(applicationRefusals.guardian_missing)
  })

  it('is the birth date wherever there is one: nobody chooses an age band against it', async () => {
    const person = await cast.world.volunteer()
    const { id } = await contact(person.id, yearsAgo(15))
    const chosen = await patch('volunteers', person.id, { ageBand: '60s' }, 'operator')
    expect([chosen.status, chosen.body.doc?.ageBand]).toEqual([200, 'under_20'])
    const corrected = await patch('volunteer-contacts', id, { birthDate: yearsAgo(45) }, 'operator')
    expect(corrected.status).toBe(200)
    expect((await personOf(person.id)).ageBand).toBe('40s')
    expect(await accept((await waiting(person.id)).id)).toBe('no refusal')
  })

  it('is asked of the birth date also where an older band stands beside it', async () => {
    const person = await cast.world.volunteer()
    await contact(person.id, yearsAgo(15))
    await running.appSql(`UPDATE volunteers SET age_band = '60s' WHERE id = $1`, [person.id])
    expect(await accept((await waiting(person.id)).id)).toBe(applicationRefusals.guardian_missing)
    expect(await accept((await waiting(person.id, 18)).id)).toBe(applicationRefusals.too_young)
  })

  it('is asked of the band where there is no birth date, and of the birth date where the band does not say enough', async () => {
    const person = await cast.world.volunteer()
    expect(await accept((await waiting(person.id, 70)).id)).toBe(applicationRefusals.too_young)
    const application = await waiting(person.id, 65)
    expect(await accept(application.id)).toBe(applicationRefusals.age_unknown)
    await contact(person.id, yearsAgo(67))
    expect(await accept(application.id)).toBe('no refusal')
  })

  it('follows a birth date that a merge fills in', async () => {
    const [kept, dropped] = [await cast.world.volunteer(), await cast.world.volunteer()]
    await contact(dropped.id, yearsAgo(16))
    await mergeResidents(running.payload, {
      kept: kept.id,
      revision: Number((await personOf(kept.id)).revision),
      dropped: dropped.id,
      droppedRevision: Number((await personOf(dropped.id)).revision),
      reason: '同じ方と分かったため',
      by: cast.staff.operator,
      now: new Date(),
    })
    expect((await personOf(kept.id)).ageBand).toBe('under_20')
    expect(await accept((await waiting(kept.id)).id)).toBe(applicationRefusals.guardian_missing)
  })

  it('grows with the birthdays, once each, and leaves what an application said of its day', async () => {
    const [person, unknown] = [await cast.world.volunteer(), await cast.world.volunteer()]
    const [born, eve, birthday] = ['1996-06-15', at('2056-06-14', '23:59'), at('2056-06-15', '00:00')]
    await contact(person.id, born)
    const application = await waiting(person.id)
    expect([(await personOf(person.id)).ageBand, application.applicantAgeBand]).toEqual(['30s', '30s'])
    await refreshAgeBands(running.payload, eve)
    const before = await personOf(person.id)
    expect(before.ageBand).toBe('50s')
    expect((await refreshAgeBands(running.payload, birthday)).changed).toBe(1)
    expect((await personOf(person.id)).ageBand).toBe('60s')
    expect(await refreshAgeBands(running.payload, birthday)).toMatchObject({ changed: 0, failed: 0 })
    expect((await personOf(person.id)).revision).toBe(Number(before.revision) + 1)
    expect((await personOf(unknown.id)).ageBand).toBe(unknown.ageBand)
    const { applicantAgeBand } = await running.payload.findByID({ collection: 'applications', id: application.id, ...system })
    expect(applicantAgeBand).toBe('30s')
  })

  it('is held while a visit is agreed: a birth date entered meanwhile waits', async () => {
    const person = await cast.world.volunteer()
    const { payload } = running
    const transaction = await payload.db.beginTransaction()
    const application = await waiting(person.id)
    const req = { payload, transactionID: transaction, context: {}, user: null } as never
    const { revision } = await payload.findByID({ collection: 'applications', id: application.id, ...system })
    await payload.update({
      collection: 'applications',
      id: application.id,
      data: { status: 'accepted', revision },
      req,
      ...as(cast.staff.operator),
    })
    const order: string[] = []
    const entered = contact(person.id, yearsAgo(15)).then(() => order.push('entered'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    order.push('agreed')
    await payload.db.commitTransaction(transaction as string)
    await entered
    expect(order).toEqual(['agreed', 'entered'])
  })
})
