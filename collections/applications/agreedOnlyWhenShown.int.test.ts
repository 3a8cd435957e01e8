import { addDays } from '@/domain/calendar/jst'
import { passOnOffers } from '@/actions/passOnOffers'
import { wishForTime } from '@/actions/wishForTime'
import { applicationRefusals, residentRefusals } from '@/glossary/refusals'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const system = { depth: 0, overrideAccess: true as const }
const read = (id: string) => running.payload.findByID({ collection: 'applications', id, ...system })

/** Somebody who applied to a listing of facility A, and the listing. */
async function applied(capacity = 1) {
  const [listing, person] = [await cast.world.task(cast.A.facility.id), await cast.world.volunteer()]
  const slot = await cast.world.slot(listing.id, { day: addDays(cast.today, 5), capacity, madeAt: new Date() })
  const { id } = await cast.world.apply(slot.id, person.id, new Date())
  return { listing, person, slot: slot.id, id }
}
const patch = async (
  who: 'facility' | 'operator' | 'resident',
  collection: 'applications' | 'tasks',
  id: string,
  body: Record<string, unknown>,
) => {
  const { revision } = await running.payload.findByID({ collection, id, ...system })
  const answer = await cast.rest('PATCH', `/${collection}/${id}?depth=0`, {
    session: cast.sessions[who],
    body: { ...body, revision },
  })
  return { status: answer.status, said: JSON.stringify(answer.body) }
}
/** What the database says when nothing above it asks. */
const pastTheGuard = async (id: string): Promise<string> => {
  try {
    await running.appSql(
      `UPDATE applications SET status = 'accepted', status_changed_at = now(), status_changed_by_role = 'facility' WHERE id = $1`,
      [id],
    )
    return 'accepted'
  } catch (error) {
    return (error as Error).message
  }
}
const mailsOf = async (id: string): Promise<string[]> =>
  (await running.appSql(`SELECT subject FROM mails WHERE key LIKE $1`, [`application/${id}/decided%`])).map((row) =>
    String(row['subject']),
  )

describe('a visit of a listing that was taken down', () => {
  it('is agreed by nobody while the listing is suspended, and again once it is shown', async () => {
    const { id, listing } = await applied()
    await patch('operator', 'tasks', listing.id, { status: 'suspended', statusReason: '確認のため' })
    for (const who of ['facility', 'operator'] as const) {
      const refused = await patch(who, 'applications', id, { status: 'accepted' })
      expect(refused).toMatchObject({ status: 400, said: expect.stringContaining(applicationRefusals.listing_not_shown) })
    }
    expect(await pastTheGuard(id)).toContain('acceptance_listing_not_shown')
    expect((await read(id)).status).toBe('applied')
    await patch('operator', 'tasks', listing.id, { status: 'published' })
    expect(await patch('facility', 'applications', id, { status: 'accepted' })).toMatchObject({ status: 200 })
  })

  it('is not agreed by who was offered a seat of it either, who is offered it anew once it is shown again', async () => {
    const { id: seated, listing, slot } = await applied()
    await patch('facility', 'applications', seated, { status: 'accepted' })
    const { id } = await cast.world.apply(slot, cast.A.volunteer.id, new Date())
    await patch('facility', 'applications', seated, { status: 'cancelled', statusReason: '都合により' })
    await patch('operator', 'tasks', listing.id, { status: 'suspended', statusReason: '確認のため' })
    const taken = await patch('resident', 'applications', id, { status: 'accepted' })
    expect(taken).toMatchObject({ status: 400, said: expect.stringContaining(residentRefusals.offer_over) })
    await patch('operator', 'tasks', listing.id, { status: 'published' })
    await passOnOffers(running.payload, new Date())
    expect(await patch('resident', 'applications', id, { status: 'accepted' })).toMatchObject({ status: 200 })
  })

  it('is not agreed for a wish either: nothing of it stands afterwards', async () => {
    const listing = await cast.world.task(cast.A.facility.id)
    const period = { timing: 'flexible', flexibleFrom: cast.today, flexibleUntil: addDays(cast.today, 20) }
    await patch('operator', 'tasks', listing.id, period)
    const wished = { resident: cast.residentA, listing: listing.id, wish: '午前中', now: new Date() }
    expect(await wishForTime(running.payload, wished)).toEqual({ ok: true })
    const [wish] = await running.appSql('SELECT id, revision::int AS revision FROM time_wishes WHERE task_id = $1', [listing.id])
    const agree = () =>
      cast.rest('POST', `/time-wishes/${String(wish?.['id'])}/agree`, {
        session: cast.sessions.facility,
        body: { revision: wish?.['revision'], day: addDays(cast.today, 7), from: '10:00', until: '11:00' },
      })
    await patch('operator', 'tasks', listing.id, { status: 'suspended', statusReason: '確認のため' })
    expect((await agree()).status).toBeGreaterThanOrEqual(400)
    expect(await running.appSql('SELECT id FROM slots WHERE task_id = $1', [listing.id])).toEqual([])
    await patch('operator', 'tasks', listing.id, { status: 'published' })
    expect((await agree()).status).toBe(200)
  })

  it('is declined with its reason and a letter where the listing is closed; what is agreed stands', async () => {
    const { id, listing, slot } = await applied(2)
    const agreed = await cast.world.apply(slot, (await cast.world.volunteer()).id, new Date())
    await patch('facility', 'applications', agreed.id, { status: 'accepted' })
    await cast.world.account((await read(id)).volunteer as string)
    expect(await patch('facility', 'tasks', listing.id, { status: 'closed' })).toMatchObject({ status: 200 })
    expect(await read(id)).toMatchObject({
      status: 'declined',
      statusReason: '募集案件を終了したため',
      statusChangedByRole: 'facility',
    })
    expect((await read(agreed.id)).status).toBe('accepted')
    expect(await mailsOf(id)).toHaveLength(1)
  })
})

describe('a visit is agreed with nobody', () => {
  it('who has left since', async () => {
    const { id, person } = await applied()
    // The database lets nobody leave with an open application: a record from before that is what this is about.
    await running.adminSql('ALTER TABLE volunteers DISABLE TRIGGER ask_leaving')
    await running.adminSql(`UPDATE volunteers SET withdrawn_at = now() - interval '1 minute' WHERE id = $1`, [person.id])
    await running.adminSql('ALTER TABLE volunteers ENABLE TRIGGER ask_leaving')
    const refused = await patch('facility', 'applications', id, { status: 'accepted' })
    expect(refused).toMatchObject({ status: 400, said: expect.stringContaining(applicationRefusals.volunteer_withdrawn) })
    expect(await pastTheGuard(id)).toContain('application_volunteer_withdrawn')
  })

  it('on a day on which the facility is registered no more', async () => {
    const { id } = await applied()
    const until = (day: string | null) =>
      running.adminSql(`UPDATE facility_registrations SET last_day = $2, withdrawal_reason = '閉所' WHERE facility_id = $1`, [
        cast.A.facility.id,
        day,
      ])
    await until(addDays(cast.today, 4))
    const refused = await patch('operator', 'applications', id, { status: 'accepted' })
    const database = await pastTheGuard(id)
    await until(addDays(cast.today, 5))
    expect(refused).toMatchObject({ status: 400, said: expect.stringContaining(applicationRefusals.facility_not_registered) })
    expect(database).toContain('application_facility_not_registered')
    expect(await patch('operator', 'applications', id, { status: 'accepted' })).toMatchObject({ status: 200 })
  })
})
