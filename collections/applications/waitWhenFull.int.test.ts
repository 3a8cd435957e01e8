import { passOnOffers } from '@/actions/passOnOffers'
import { applyForSlot } from '@/actions/applyForSlot'
import { at } from '@/domain/calendar/jst'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const monday = '2026-01-19'
const now = at('2026-01-08', '09:00')
const later = at('2026-01-08', '12:00')

/** A slot on Monday with one seat, which somebody has. */
async function fullSlot() {
  const facility = await world.facility()
  await world.registration(facility.id)
  const [slot, staff] = [
    await world.slot((await world.task(facility.id)).id, { day: monday }),
    await world.staff('facility', [facility.id]),
  ]
  const { id: seated } = await world.apply(slot.id, (await world.volunteer()).id, now)
  await world.move(seated, 'accepted', staff, now)
  return { slot: slot.id, seated, staff }
}
async function comes(slot: string) {
  const volunteer = await world.volunteer()
  const resident = await world.account(volunteer.id)
  const outcome = await applyForSlot(running.payload, { resident, slot, message: '', now })
  if (!outcome.ok) throw new Error(outcome.refusal)
  return { ...outcome, resident }
}
const eventsOf = (id: string) =>
  running.appSql(
    `SELECT "from"::text, "to"::text, by_role::text AS by FROM application_events WHERE application_id = $1 ORDER BY ("from" IS NOT NULL), at, id`,
    [id],
  )
const mailsTo = async (address: string, like: string) =>
  (await running.appSql(`SELECT key, body FROM mails WHERE "to" = $1 AND key LIKE $2`, [address, like])).map((row) =>
    String(row['body']),
  )

describe('an application for a slot without a free seat', () => {
  it('stands on the waiting list at once, by the system, and its person is told', async () => {
    const { slot } = await fullSlot()
    const { id, resident, status } = await comes(slot)
    expect(status).toBe('waitlisted')
    expect(await eventsOf(id)).toEqual([
      { from: null, to: 'applied', by: 'resident' },
      { from: 'applied', to: 'waitlisted', by: 'system' },
    ])
    const [letter, ...more] = await mailsTo(resident.email as string, `application/${id}/decided%`)
    expect(letter).toContain('キャンセル待ち')
    expect(more).toEqual([])
  })

  it('is offered the seat that falls free, the one that came first before all', async () => {
    const { seated, slot, staff } = await fullSlot()
    const [first, second] = [await comes(slot), await comes(slot)]
    await world.move(seated, 'cancelled', staff, later, '行事と重なったため')
    expect(await running.appSql('SELECT application_id AS id FROM offers WHERE slot_id = $1 AND is_open', [slot])).toEqual([
      { id: first.id },
    ])
    expect(await mailsTo(first.resident.email as string, '%/offered')).toHaveLength(1)
    expect(await mailsTo(second.resident.email as string, '%/offered')).toEqual([])
  })

  it('waits behind a seat that is held for somebody else, and comes after them', async () => {
    const { seated, slot, staff } = await fullSlot()
    const first = await comes(slot)
    await world.move(seated, 'cancelled', staff, later, '行事と重なったため')
    const second = await comes(slot)
    expect([first.status, second.status]).toEqual(['waitlisted', 'waitlisted'])
    await passOnOffers(running.payload, at('2026-01-09', '12:00'))
    expect(await running.appSql('SELECT application_id AS id FROM offers WHERE slot_id = $1 AND is_open', [slot])).toEqual([
      { id: second.id },
    ])
  })

  it('is an ordinary one where a seat is free, and answered by the facility', async () => {
    const { seated, slot, staff } = await fullSlot()
    await world.move(seated, 'cancelled', staff, later, '行事と重なったため')
    const { id, status } = await comes(slot)
    expect(status).toBe('applied')
    expect(await eventsOf(id)).toHaveLength(1)
  })
})
