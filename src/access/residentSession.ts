import { JWTAuthentication, parseCookies, type AuthStrategy, type Payload, type TypedUser } from 'payload'
import { databaseAway, watchingForAway } from '@/database/away'
import { senderOf } from './foreignPage'

export const RESIDENT_COOKIE = 'resident-token'

export const servedOverTls = (serverURL: string): boolean => serverURL.startsWith('https:')

/** On https the browser itself makes sure that no other host and no plain connection has set the cookie. */
export const residentCookie = (serverURL: string): string =>
  servedOverTls(serverURL) ? `__Host-${RESIDENT_COOKIE}` : RESIDENT_COOKIE

/** The site says with this header that it speaks for the resident, when both cookies are there. */
export const AS_RESIDENT_HEADER = 'x-care-as'

/**
 * Whether a request is known to come from our own pages: what says nothing does not. `navigation` also lets a link from
 * a mail open a page; a form of another site sends its Origin and is refused all the same.
 */
export function sameOrigin(headers: Headers, allowed: readonly string[], { navigation = false } = {}): boolean {
  if (senderOf(headers, allowed) === 'own') return true
  if (!navigation || headers.get('Origin') !== null) return false
  return headers.get('Sec-Fetch-Mode') === 'navigate' && headers.get('Sec-Fetch-Dest') === 'document'
}

/** The resident of a token, its signature, version and session checked by Payload's own rules; null for anybody else. Throws "try again" (503) while the database is away. */
export async function residentFromToken(payload: Payload, token: string | undefined): Promise<TypedUser | null> {
  if (!token) return null
  const { away, result } = await watchingForAway(async () =>
    JWTAuthentication({
      payload,
      strategyName: 'resident',
      headers: new Headers({ Authorization: `JWT ${token}`, DisableAutologin: 'true' }),
    }),
  )
  const { user } = result
  if (away && !user) throw databaseAway()
  return user?.collection === 'volunteer-accounts' && user.active !== false ? user : null
}

/**
 * Residents have a cookie of their own, because all accounts of Payload share one and a resident's sign-in would end
 * a staff session in the same browser. With both cookies staff wins, unless the site says it speaks for the resident.
 */
export const residentStrategy: AuthStrategy = {
  name: 'resident',
  authenticate: async ({ headers, payload }) => {
    const token = parseCookies(headers).get(residentCookie(payload.config.serverURL))
    if (!token || !sameOrigin(headers, payload.config.csrf)) return { user: null }
    if (headers.get(AS_RESIDENT_HEADER) !== 'resident') {
      const staff = await JWTAuthentication({ headers, payload })
      if (staff.user && staff.user.collection !== 'volunteer-accounts') return { user: null }
    }
    return { user: await residentFromToken(payload, token) }
  },
}
