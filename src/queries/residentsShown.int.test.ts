import { databaseOf } from '@/database/handle'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { registeredResidents } from './registeredResidents'
import { residentsByAgeAndExperience } from './residentsByAgeAndExperience'
import { residentsByMotive } from './residentsByMotive'
import { residentsByProof } from './residentsByProof'

let running: RunningPayload
let world: World
const asked = { month: '2026-01', scope: { kind: 'all' } } as const

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  const person = async (data: object, proof: string, given: Parameters<World['volunteer']>[0] = {}) => {
    const { id } = await world.volunteer(given)
    await running.payload.update({ collection: 'volunteers', id, data: data as never, overrideAccess: true })
    await running.adminSql('UPDATE residences SET proof = $2::enum_residences_proof WHERE volunteer_id = $1', [id, proof])
  }
  await person({ ageBand: '60s', experience: 'none', motives: ['community', 'health'] }, 'document_seen')
  await person({ ageBand: '60s', experience: 'none', motives: ['community'] }, 'mail_reached', { ward: 'kita' })
  await person({ ageBand: '20s', experience: 'worked', motives: [] }, 'document_seen')
  // Not counted: their own word alone, not verified, outside the city, moved away in the month.
  const moved = await world.volunteer({ until: '2025-12-31' })
  await running.adminSql(
    `INSERT INTO residences (id, volunteer_id, ward_id, since, proof) VALUES (gen_random_uuid(), $1, '431052', '2026-01-01', 'self_declared')`,
    [moved.id],
  )
  await person({ ageBand: '70s', motives: ['community'] }, 'document_seen', { verifiedAt: null })
  await person({ ageBand: '70s', motives: ['community'] }, 'document_seen', { ward: null })
  await person({ ageBand: '70s', motives: ['community'] }, 'document_seen', { until: '2026-01-30' })
}, 120_000)
afterAll(() => running.stop())

describe('who the registered residents are', () => {
  it('is counted of the people of イ: by age and experience, by motive, and by how their home was made sure of', async () => {
    const db = databaseOf(running.payload)
    expect(await residentsByAgeAndExperience(db, asked)).toEqual([
      { ageBand: '20s', experience: 'worked', count: 1 },
      { ageBand: '60s', experience: 'none', count: 2 },
    ])
    expect(await residentsByMotive(db, asked)).toEqual([
      { motive: 'community', count: 2 },
      { motive: 'health', count: 1 },
    ])
    expect(await residentsByProof(db, asked)).toEqual([
      { proof: 'document_seen', count: 2 },
      { proof: 'mail_reached', count: 1 },
    ])
    expect((await registeredResidents(db, { months: ['2026-01'], scope: asked.scope }))[0]?.closing).toBe(3)
  })

  it('follows the scope, and is of nobody within that of a facility', async () => {
    const db = databaseOf(running.payload)
    const north = { month: '2026-01', scope: { kind: 'ward', ward: '431052' } } as const
    expect(await residentsByAgeAndExperience(db, north)).toEqual([{ ageBand: '60s', experience: 'none', count: 1 }])
    const facility = { month: '2026-01', scope: { kind: 'facilities', ids: [(await world.facility()).id] } } as const
    expect(await residentsByProof(db, facility)).toEqual([])
  })
})
