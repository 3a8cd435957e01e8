import { createHash } from 'node:crypto'
import { isIP } from 'node:net'
import type { Payload } from 'payload'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { ALLOWANCES, type Allowance, type Limited } from './allowances'

type Who = { person?: string | null; staff?: string | null; address?: string | null }
type Turn = { kind: 'person' | 'staff' | 'address' | 'everybody'; key: string }

const limiters = new WeakMap<object, Map<string, RateLimiterAbstract>>()

/** `payload` null: counted by this process for itself, without asking the database. */
function limiterFor(payload: Payload | null, name: string, points: number, minutes: number): RateLimiterAbstract {
  const home = payload ?? ALLOWANCES
  const known = limiters.get(home) ?? new Map<string, RateLimiterAbstract>()
  limiters.set(home, known)
  const limiter = known.get(name) ?? newLimiter(payload, { keyPrefix: name, points, duration: minutes * 60 })
  known.set(name, limiter)
  return limiter
}

function newLimiter(payload: Payload | null, settings: { keyPrefix: string; points: number; duration: number }) {
  // When the table does not answer, each process counts for itself instead of letting everybody through.
  const inMemory = new RateLimiterMemory(settings)
  if (!payload) return inMemory
  const { pool } = payload.db as unknown as { pool: object }
  return new RateLimiterPostgres({
    ...settings,
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    insuranceLimiter: inMemory,
  })
}

const keyOf = (text: string): string =>
  createHash('sha256').update(text.normalize('NFKC').trim().toLowerCase()).digest('base64url').slice(0, 32)

/** One home has one IPv6 network of 64 bits, not one address. */
const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:/i, '')
  return isIP(plain) === 6 ? `${plain.split('::')[0]?.split(':').slice(0, 4).join(':')}::/64` : plain
}

const turnsOf = ({ address, person, staff }: Who): Turn[] => [
  ...(address ? [{ kind: 'address' as const, key: networkOf(address) }] : []),
  ...(person ? [{ kind: 'person' as const, key: person }] : []),
  ...(staff ? [{ kind: 'staff' as const, key: staff }] : []),
  // Last, so that who is refused already does not use up what is left for all.
  { kind: 'everybody', key: 'everybody' },
]

async function wait(payload: Payload | null, what: Limited, who: Who): Promise<number | null> {
  const allowance: Allowance = ALLOWANCES[what]
  for (const { key, kind } of turnsOf(who)) {
    const attempts = allowance[kind]
    if (attempts === undefined) continue
    try {
      await limiterFor(payload, `${what}/${kind}`, attempts, allowance.minutes).consume(keyOf(key))
    } catch (answer) {
      if (answer instanceof RateLimiterRes) return Math.ceil(answer.msBeforeNext / 1000)
      throw answer
    }
  }
  return null
}

/**
 * Counts one attempt, outside any transaction, and says how many seconds to wait before the next; null when it may
 * go on. Shared by all server processes.
 */
export const secondsToWait = (payload: Payload, what: Limited, who: Who): Promise<number | null> => wait(payload, what, who)

const THIS_MACHINE = /^(::ffff:)?127\.|^::1$/

/**
 * The same for somebody who only looks for something without being signed in; each process counts for itself. An
 * address of this machine is that of a proxy which does not say for whom it asks: all visitors, or a measurement.
 */
export async function secondsToWaitToSearch(headers: Headers): Promise<number | null> {
  const address = addressOf(headers)
  return THIS_MACHINE.test(address) ? null : wait(null, 'search', { address })
}

/** Whether one more visit by a tagged address may be counted: nobody makes an activity look visited by asking again and again. */
export const mayCountVisit = async (headers: Headers): Promise<boolean> =>
  (await wait(null, 'publicity', { address: addressOf(headers) })) === null

/**
 * The network address of a request: what the nearest proxy wrote last. Whoever reaches the server without a proxy can
 * write anything here, so it may only make a limit stricter, never open a door: what is no address is one for all.
 */
export const addressOf = (headers: Headers): string => {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return last && isIP(last) ? last : 'unknown'
}

/** Whether a request came in over the network: the server says from where, whatever its sender said. Calls from inside are not counted. */
export const cameOverNetwork = (headers: Headers | undefined): boolean => headers?.has('x-forwarded-for') === true
