import { databaseSentences } from '@/glossary/constraints'
import { type Cast, makeCast } from '@/testing/cast'
import { TEST_PASSWORD } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { residentFromToken } from './residentSession'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

type Pool = { query: unknown; connect: unknown }
/** While the work goes on no connection can be made, as when the database is stopped. */
async function withoutDatabase<T>(work: () => Promise<T>): Promise<T> {
  const { pool } = running.payload.db as unknown as { pool: Pool }
  const { connect, query } = pool
  const refuse = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }))
  Object.assign(pool, { connect: refuse, query: refuse })
  try {
    return await work()
  } finally {
    Object.assign(pool, { connect, query })
  }
}
const told = ({ body, status }: { status: number; body: { errors?: { message: string }[] } }) => [
  status,
  body.errors?.[0]?.message,
]
const TRY_AGAIN = [503, databaseSentences.away]

describe('while the database is away', () => {
  it('whoever is signed in is asked to try again, reading or writing, and not told that they are not signed in', async () => {
    const { sessions, rest } = cast
    for (const session of [sessions.operator, sessions.facility, sessions.resident]) {
      const answers = await withoutDatabase(async () => [
        await rest('GET', '/facilities', { session }),
        await rest('POST', '/applications', { session, body: { slot: 'x' } }),
        await rest('PATCH', `/facilities/${cast.A.facility.id}`, { session, body: { revision: 1, phone: '1' } }),
      ])
      expect(answers.map(told)).toEqual([TRY_AGAIN, TRY_AGAIN, TRY_AGAIN])
    }
    expect(told(await withoutDatabase(() => rest('GET', '/users/me', { session: sessions.operator })))).toEqual(TRY_AGAIN)
    const { headers } = await withoutDatabase(() => rest('GET', '/facilities', { session: sessions.operator }))
    expect(headers.get('Retry-After')).toBe('15')
    expect((await rest('GET', '/facilities', { session: sessions.operator })).status).toBe(200)
  })

  it('an endpoint of ours that begins a transaction says the same', async () => {
    const { A, rest, sessions } = cast
    const remind = () => rest('POST', `/facilities/${A.facility.id}/remind-records`, { session: sessions.operator, body: {} })
    expect(told(await withoutDatabase(remind))).toEqual(TRY_AGAIN)
    expect((await remind()).status).toBe(409)
  })

  it('a visitor is asked to try again as well, and a stranger who changes something is still refused', async () => {
    const { rest } = cast
    expect(told(await withoutDatabase(() => rest('GET', '/tasks', { session: null })))).toEqual(TRY_AGAIN)
    expect((await withoutDatabase(() => rest('POST', '/applications', { session: null, body: {} }))).status).toBe(403)
  })

  it('a page of residents does not take them for strangers', async () => {
    const { token } = await running.payload.login({
      collection: 'volunteer-accounts',
      data: { email: cast.residentA.email as string, password: TEST_PASSWORD },
    })
    await expect(withoutDatabase(() => residentFromToken(running.payload, token))).rejects.toMatchObject({
      status: 503,
      message: databaseSentences.away,
    })
    expect((await residentFromToken(running.payload, token))?.id).toBe(cast.residentA.id)
    expect(await withoutDatabase(() => residentFromToken(running.payload, 'no token'))).toBeNull()
  })
})
