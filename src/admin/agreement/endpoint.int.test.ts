import { addDays, at } from '@/domain/calendar/jst'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Session } from '@/testing/rest'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

/** Resident A is accepted at facility A, whose meeting point is then moved: one open question. */
async function asked(offset: number) {
  const { A, sessions, today, world } = cast
  const task = await world.task(A.facility.id)
  const slot = await world.slot(task.id, { day: addDays(today, offset) })
  const { id: application } = await world.apply(slot.id, A.volunteer.id, new Date())
  await world.move(application, 'accepted', world.operator, new Date())
  const { revision } = await running.payload.findByID({ collection: 'tasks', id: task.id, depth: 0, overrideAccess: true })
  const changed = await cast.rest('PATCH', `/tasks/${task.id}`, {
    session: sessions.operator,
    body: { place: '2階の食堂', revision },
  })
  expect(changed.status).toBe(200)
  const { docs } = await running.payload.find({
    collection: 'agreements',
    where: { application: { equals: application } },
    depth: 0,
    overrideAccess: true,
  })
  const [open] = docs
  if (!open) throw new Error('nothing was asked')
  return { application, id: open.id, revision: open.revision ?? 0 }
}
const agree = (session: Session, { id, revision }: { id: string; revision: number }) =>
  cast.rest('POST', `/agreements/${id}/agree`, { session, body: { revision } })
const answerOf = async (id: string) =>
  (await running.appSql('SELECT answer::text FROM agreements WHERE id = $1', [id]))[0]?.['answer']

describe('agreeing to a change, over REST', () => {
  it('is refused to everybody but the person and operators', async () => {
    const open = await asked(10)
    const [residentB, staffOfB] = [await cast.rest.signIn(cast.residentB), await cast.rest.signIn(cast.staffOfB)]
    for (const role of ['city', 'facility'] as const)
      expect([role, (await agree(cast.sessions[role], open)).status]).toEqual([role, 403])
    for (const role of ['organizer', 'admin', 'visitor'] as const)
      expect([403, 404]).toContain((await agree(cast.sessions[role], open)).status)
    expect((await agree(staffOfB, open)).status).toBe(403)
    expect((await agree(residentB, open)).status).toBe(404)
    expect(await answerOf(open.id)).toBeNull()
    expect((await agree(cast.sessions.resident, open)).status).toBe(200)
    expect(await answerOf(open.id)).toBe('agreed')
  })

  it('can be recorded by an operator, of what was seen and not of an older text', async () => {
    const open = await asked(11)
    expect((await agree(cast.sessions.operator, { ...open, revision: open.revision + 1 })).status).toBe(409)
    expect((await cast.rest('POST', `/agreements/${open.id}/agree`, { session: cast.sessions.operator, body: {} })).status).toBe(
      428,
    )
    expect((await agree(cast.sessions.operator, open)).status).toBe(200)
    expect((await agree(cast.sessions.operator, open)).status).toBe(200)
  })

  it('cannot be written past its door, by anybody', async () => {
    const open = await asked(12)
    for (const session of Object.values(cast.sessions)) {
      const patched = await cast.rest('PATCH', `/agreements/${open.id}`, {
        session,
        body: { answer: 'agreed', answeredAt: at(cast.today, '09:00').toISOString(), revision: open.revision },
      })
      expect([403, 404]).toContain(patched.status)
    }
    expect(await answerOf(open.id)).toBeNull()
    const seen = await cast.rest('GET', `/applications/${open.application}?depth=0`, { session: cast.sessions.facility })
    expect(seen.body.agreementAskedAt).toEqual(expect.any(String))
    const forged = await cast.rest('PATCH', `/applications/${open.application}?depth=0`, {
      session: cast.sessions.facility,
      body: { agreementAskedAt: null, revision: seen.body.revision },
    })
    expect([forged.status, forged.body.doc?.agreementAskedAt]).toEqual([200, seen.body.agreementAskedAt])
  })
})
