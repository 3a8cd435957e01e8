import { addDays } from '@/domain/calendar/jst'
import { SENT_PER_DAY } from '@/domain/invitation/invitation'
import { invitationRefusals } from '@/glossary/invitations'
import { databaseOf } from '@/database/handle'
import { invitable } from '@/queries/invitable'
import { myInvitations } from '@/queries/myInvitations'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'
import { applyForSlot } from '../applyForSlot'
import { hideFacility } from '../blocks/hideFacility'
import { declineInvitation } from './declineInvitation'
import { invite } from './invite'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const system = { overrideAccess: true as const, depth: 0 }
let hour = 0

async function place() {
  const { world, rest, today } = cast
  const facility = await world.facility({ ward: 'chuo' })
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const task = await world.task(facility.id)
  const slot = async (capacity = 2) => {
    const from = 8 + (hour % 10)
    const two = (n: number) => `${String(n).padStart(2, '0')}:00`
    return world.slot(task.id, { day: addDays(today, 5 + Math.floor(hour++ / 10)), from: two(from), to: two(from + 1), capacity })
  }
  return { facility, slot, staff, task, session: await rest.signIn(staff) }
}
async function person() {
  const volunteer = await cast.world.volunteer({ ward: 'chuo' })
  const account = await cast.world.account(volunteer.id)
  return { id: volunteer.id, number: String(volunteer.number), account, session: await cast.rest.signIn(account) }
}
const send = (user: Parameters<typeof invite>[1]['user'], slot: string, number: string) =>
  invite(running.payload, { user, slot, number, now: new Date() })
const mailsOf = async (occasion: string) =>
  (await running.payload.find({ collection: 'mails', where: { key: { equals: occasion } }, ...system })).docs
const mine = (volunteer: string) => myInvitations(databaseOf(running.payload), { volunteer, now: new Date() })

describe('an invitation', () => {
  it('reaches its person once, with its reasons, while the facility learns no name before they apply', async () => {
    const [here, who] = [await place(), await person()]
    const slot = await here.slot()
    await send(here.staff, slot.id, who.number)
    expect(await refusalOfCall(send(here.staff, slot.id, who.number))).toBe(invitationRefusals.not_possible)
    const [own] = await mine(who.id)
    expect(own).toMatchObject({ slot: slot.id, reasons: ['お住まいの区の施設です'] })
    const [mail, ...more] = await mailsOf(`invitation/${own?.id}`)
    expect([mail?.to, more]).toEqual([who.account.email, []])
    expect(mail?.body).toContain('・お住まいの区の施設です')
    const seen = await cast.rest('GET', '/invitations', { session: here.session })
    expect(seen.body.docs).toMatchObject([{ title: who.number }])
    expect(JSON.stringify(seen.body)).not.toContain(who.id)
    for (const hidden of ['volunteer', 'state', 'answeredAt', 'isOpen']) expect(seen.body.docs[0]).not.toHaveProperty(hidden)
    expect((await applyForSlot(running.payload, { resident: who.account, slot: slot.id, message: '' })).ok).toBe(true)
    expect(await mine(who.id)).toEqual([])
    const after = await cast.rest('GET', '/invitations?depth=0', { session: here.session })
    expect(after.body.docs[0].application).toEqual(expect.any(String))
  })

  it('is declined without the facility seeing any difference, by its person alone, and counts against nobody', async () => {
    const [here, who, other] = [await place(), await person(), await person()]
    const slot = await here.slot()
    await send(here.staff, slot.id, who.number)
    const before = (await cast.rest('GET', '/invitations', { session: here.session })).body
    const [own] = await mine(who.id)
    const decline = (resident: typeof who.account) =>
      declineInvitation(running.payload, { resident, invitation: own?.id ?? '', now: new Date() })
    expect(await decline(other.account)).toMatchObject({ ok: false })
    expect([await decline(who.account), await decline(who.account)]).toEqual([{ ok: true }, { ok: true }])
    expect((await cast.rest('GET', '/invitations', { session: here.session })).body).toEqual(before)
    expect(await mine(who.id)).toEqual([])
    const next = await here.slot()
    await send(here.staff, next.id, who.number)
    expect(await mine(who.id)).toHaveLength(1)
    expect((await applyForSlot(running.payload, { resident: who.account, slot: slot.id, message: '' })).ok).toBe(true)
  })

  it('answers with one sentence for whoever may not be invited, whatever the reason', async () => {
    const here = await place()
    const [blocked, paused, elsewhere, applied] = [await person(), await person(), await person(), await person()]
    const [minor, young] = [await person(), await person()]
    const slot = await here.slot()
    await hideFacility(running.payload, { resident: blocked.account, task: here.task.id, reason: '' })
    const pausing = { pausedFrom: cast.today, pausedUntil: null }
    await running.payload.update({ collection: 'volunteers', id: paused.id, data: pausing, ...system })
    await running.adminSql(`UPDATE residences SET ward_id = NULL, municipality_name = '合志市' WHERE volunteer_id = $1`, [
      elsewhere.id,
    ])
    await applyForSlot(running.payload, { resident: applied.account, slot: slot.id, message: '' })
    await running.appSql(`UPDATE volunteers SET age_band = 'under_20' WHERE id = $1`, [minor.id])
    await running.appSql('UPDATE tasks SET minimum_age = 61 WHERE id = $1', [here.task.id])
    await running.payload.create({
      collection: 'volunteer-contacts',
      data: { volunteer: young.id, birthDate: `${Number(cast.today.slice(0, 4)) - 60}-01-01` } as never,
      ...system,
    })
    for (const number of [
      blocked.number,
      paused.number,
      elsewhere.number,
      applied.number,
      minor.number,
      young.number,
      'V-999999',
    ])
      expect(await refusalOfCall(send(here.staff, slot.id, number))).toBe(invitationRefusals.not_possible)
    const listed = await invitable(databaseOf(running.payload), { slot: slot.id, scope: { kind: 'all' }, now: new Date() })
    const numbers = listed.map(({ id }) => id)
    for (const number of [blocked.number, paused.number, applied.number, minor.number, young.number])
      expect(numbers).not.toContain(number)
  })

  it('is sent by the facility of the slot or the operator, to a free seat, at most ten times a day and twice to one person', async () => {
    const [here, there, who] = [await place(), await place(), await person()]
    const slot = await here.slot()
    expect(await refusalOfCall(send(there.staff, slot.id, who.number))).toBe(invitationRefusals.not_found)
    expect(await refusalOfCall(send(cast.staff.city, slot.id, who.number))).toBe(invitationRefusals.not_yours)
    expect(await refusalOfCall(send(who.account, slot.id, who.number))).toBe(invitationRefusals.not_yours)
    await send(cast.staff.operator, slot.id, who.number)
    await send(here.staff, (await here.slot()).id, who.number)
    expect(await refusalOfCall(send(here.staff, (await here.slot()).id, who.number))).toBe(invitationRefusals.not_possible)
    const full = await here.slot(1)
    const taken = await cast.world.apply(full.id, (await cast.world.volunteer()).id, new Date())
    await cast.world.move(taken.id, 'accepted', here.staff, new Date())
    expect(await refusalOfCall(send(here.staff, full.id, (await person()).number))).toBe(invitationRefusals.not_open)
    const people = []
    for (let n = 0; n < SENT_PER_DAY - 1; n++) people.push(await person())
    const open = await here.slot(200)
    const answers = await Promise.all(people.map(({ number }) => refusalOfCall(send(here.staff, open.id, number))))
    expect(answers.filter((said) => said === 'no refusal')).toHaveLength(SENT_PER_DAY - 2)
    expect(answers.filter((said) => said === invitationRefusals.too_many_today)).toHaveLength(1)
  })
})
