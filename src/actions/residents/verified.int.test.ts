import { at } from '@/domain/calendar/jst'
import { verifyingConstraintSentences, verifyingRefusals } from '@/glossary/verifying'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const entered = { name: '坪井 花', kana: 'ツボイ ハナ', displayName: '花さん', ageBand: '40s', experience: 'none' } as const
const system = { overrideAccess: true as const, depth: 0 }
const bare = async () => {
  const { id } = await running.payload.create({ collection: 'volunteers', ...system, data: entered as never })
  return id
}
const home = (volunteer: string, proof: string) =>
  running.payload.create({
    collection: 'residences',
    ...system,
    data: { volunteer, ward: '431010', since: '2020-01-01', proof } as never,
  })
const consent = (volunteer: string) =>
  running.payload.create({
    collection: 'consents',
    ...system,
    data: { volunteer, kind: 'registration', way: 'counter' } as never,
  })
const patch = async (collection: 'volunteers' | 'residences' | 'consents', id: string, body: object) => {
  const { revision } = await running.payload.findByID({ collection, id, ...system })
  const answer = await cast.rest('PATCH', `/${collection}/${id}`, {
    session: cast.sessions.operator,
    body: { ...body, revision },
  })
  const [error] = answer.body.errors ?? []
  return [answer.status, error?.data?.errors?.[0]?.message ?? error?.message]
}
const verify = (id: string) => patch('volunteers', id, { verifiedAt: at(cast.today, '00:00').toISOString() })

describe('a verified resident', () => {
  it('is made by the one way in: nobody creates a person past it', async () => {
    for (const role of ['operator', 'city', 'facility', 'resident', 'admin'] as const) {
      const body = { ...entered, verifiedAt: new Date().toISOString() }
      const { status } = await cast.rest('POST', '/volunteers', { session: cast.sessions[role], body })
      expect([role, status]).toEqual([role, 403])
    }
  })

  it('has a home that was made sure of and has agreed, over every interface', async () => {
    const id = await bare()
    expect(await verify(id)).toEqual([400, verifyingRefusals.proof_missing])
    const { id: said } = await home(id, 'self_declared')
    expect(await verify(id)).toEqual([400, verifyingRefusals.proof_missing])
    expect((await patch('residences', said, { proof: 'mail_reached' }))[0]).toBe(200)
    expect(await verify(id)).toEqual([400, verifyingRefusals.consent_missing])
    await consent(id)
    expect((await verify(id))[0]).toBe(200)
  })

  it('is held so by the database, which the code cannot go past', async () => {
    const id = await bare()
    const set = () => running.appSql('UPDATE volunteers SET verified_at = now() WHERE id = $1', [id])
    await expect(set()).rejects.toThrow('volunteer_proof_missing')
    await home(id, 'document_seen')
    await expect(set()).rejects.toThrow('volunteer_consent_missing')
    await consent(id)
    await set()
    await expect(
      running.appSql(
        `INSERT INTO volunteers (id, name, kana, display_name, verified_at) VALUES (gen_random_uuid(), 'a', 'ア', 'a', now())`,
      ),
    ).rejects.toThrow('volunteer_proof_missing')
  })

  it('keeps what the verification rests on, until it is taken back or they leave', async () => {
    const id = await bare()
    const [{ id: place }, { id: agreed }] = [await home(id, 'document_seen'), await consent(id)]
    await verify(id)
    const unsaid = { proof: 'self_declared' }
    const taken = { withdrawnAt: new Date().toISOString() }
    expect(await patch('residences', place, unsaid)).toEqual([409, verifyingConstraintSentences.volunteer_proof_needed])
    expect(await patch('consents', agreed, taken)).toEqual([409, verifyingConstraintSentences.volunteer_consent_needed])
    expect((await patch('volunteers', id, { verifiedAt: null }))[0]).toBe(200)
    expect((await patch('residences', place, unsaid))[0]).toBe(200)
    expect((await patch('consents', agreed, taken))[0]).toBe(200)
  })
})
