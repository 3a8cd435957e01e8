import { createHash } from 'node:crypto'
import { isIP } from 'node:net'
import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes, type RateLimiterStoreAbstract } from 'rate-limiter-flexible'

type Allowance = { attempts: number; minutes: number }

/**
 * How often one e-mail address or account (`person`) and one network address (`address`) may try something. The third
 * number bounds everybody together: a network address can be made up where no proxy of ours stands in front.
 */
export const ALLOWANCES = {
  'sign-in': {
    person: { attempts: 20, minutes: 15 },
    address: { attempts: 60, minutes: 15 },
    everybody: { attempts: 1500, minutes: 15 },
  },
  'forgotten-password': {
    person: { attempts: 3, minutes: 60 },
    address: { attempts: 20, minutes: 60 },
    everybody: { attempts: 300, minutes: 60 },
  },
  'reset-password': {
    person: { attempts: 10, minutes: 60 },
    address: { attempts: 20, minutes: 60 },
    everybody: { attempts: 300, minutes: 60 },
  },
  apply: {
    person: { attempts: 30, minutes: 60 },
    address: { attempts: 120, minutes: 60 },
    everybody: { attempts: 3000, minutes: 60 },
  },
  'report-incident': {
    person: { attempts: 30, minutes: 60 },
    address: { attempts: 120, minutes: 60 },
    everybody: { attempts: 3000, minutes: 60 },
  },
  message: {
    person: { attempts: 60, minutes: 60 },
    address: { attempts: 240, minutes: 60 },
    everybody: { attempts: 6000, minutes: 60 },
  },
  briefing: {
    person: { attempts: 30, minutes: 60 },
    address: { attempts: 120, minutes: 60 },
    everybody: { attempts: 3000, minutes: 60 },
  },
  proposal: {
    person: { attempts: 10, minutes: 60 },
    address: { attempts: 30, minutes: 60 },
    everybody: { attempts: 600, minutes: 60 },
  },
  support: {
    person: { attempts: 10, minutes: 60 },
    address: { attempts: 30, minutes: 60 },
    everybody: { attempts: 600, minutes: 60 },
  },
  // Whoever guesses the six digits of one slot needs years at this pace.
  'check-in': {
    person: { attempts: 20, minutes: 15 },
    address: { attempts: 200, minutes: 15 },
    everybody: { attempts: 3000, minutes: 15 },
  },
  register: {
    person: { attempts: 3, minutes: 60 },
    address: { attempts: 20, minutes: 60 },
    everybody: { attempts: 300, minutes: 60 },
  },
  'register-details': {
    person: { attempts: 30, minutes: 60 },
    address: { attempts: 60, minutes: 60 },
    everybody: { attempts: 600, minutes: 60 },
  },
  profile: {
    person: { attempts: 30, minutes: 60 },
    address: { attempts: 120, minutes: 60 },
    everybody: { attempts: 3000, minutes: 60 },
  },
  'facility-request': {
    person: { attempts: 5, minutes: 60 },
    address: { attempts: 10, minutes: 60 },
    everybody: { attempts: 200, minutes: 60 },
  },
} as const satisfies Record<string, Record<'person' | 'address' | 'everybody', Allowance>>

export type Limited = keyof typeof ALLOWANCES
type Who = { person?: string | null; address?: string | null }

const limiters = new WeakMap<Payload, Map<string, RateLimiterStoreAbstract>>()

function limiterFor(payload: Payload, name: string, { attempts, minutes }: Allowance): RateLimiterStoreAbstract {
  const known = limiters.get(payload) ?? new Map<string, RateLimiterStoreAbstract>()
  limiters.set(payload, known)
  const { pool } = payload.db as unknown as { pool: object }
  const settings = { keyPrefix: name, points: attempts, duration: minutes * 60 }
  const limiter =
    known.get(name) ??
    new RateLimiterPostgres({
      ...settings,
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      // When the table does not answer, each process counts for itself instead of letting everybody through.
      insuranceLimiter: new RateLimiterMemory(settings),
    })
  known.set(name, limiter)
  return limiter
}

const keyOf = (text: string): string =>
  createHash('sha256').update(text.normalize('NFKC').trim().toLowerCase()).digest('base64url').slice(0, 32)

/** One home has one IPv6 network of 64 bits, not one address. */
const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:/i, '')
  return isIP(plain) === 6 ? `${plain.split('::')[0]?.split(':').slice(0, 4).join(':')}::/64` : plain
}

/**
 * Counts one attempt, outside any transaction, and says how many seconds to wait before the next; null when it may
 * go on. Shared by all server processes.
 */
export async function secondsToWait(payload: Payload, what: Limited, { person, address }: Who): Promise<number | null> {
  const allowance = ALLOWANCES[what]
  const turns: [Allowance, string, string][] = []
  if (address) turns.push([allowance.address, 'address', networkOf(address)])
  if (person) turns.push([allowance.person, 'person', person])
  // Last, so that who is refused already does not use up what is left for all.
  turns.push([allowance.everybody, 'everybody', 'everybody'])
  for (const [each, kind, key] of turns) {
    try {
      await limiterFor(payload, `${what}/${kind}`, each).consume(keyOf(key))
    } catch (answer) {
      if (answer instanceof RateLimiterRes) return Math.ceil(answer.msBeforeNext / 1000)
      throw answer
    }
  }
  return null
}

/**
 * The network address of a request: what the nearest proxy wrote last. Whoever reaches the server without a proxy can
 * write anything here, so it may only make a limit stricter, never open a door.
 */
export const addressOf = (headers: Headers): string | null => {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return last && isIP(last) ? last : null
}
