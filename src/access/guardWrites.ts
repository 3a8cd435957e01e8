import type { Endpoint, SanitizedConfig } from 'payload'
import { databaseAway, isUnasked } from '@/database/away'
import { accessRefusals } from '@/glossary/refusals'
import { actorOf } from './actor'
import { fromForeignPage } from './foreignPage'
import { isFormPost } from './isFormPost'
import { secondsToWaitAtDoor, secondsToWaitToRead } from './limitDoors'
import { notThere } from './notThere'
import { tooOften } from './tooOften'

/** What somebody may send who is not signed in, and why. Every other endpoint that changes something is closed to them. */
export const OPEN_TO_VISITORS: Readonly<Record<string, string>> = {
  'POST /users/login': 'the way in; bounded per account and per address',
  'POST /users/logout': 'ends only the session that comes with it',
  'POST /users/forgot-password': 'sends a mail to the owner of the account alone; bounded',
  'POST /users/reset-password': 'the token of that mail says who it is; bounded',
}

const READS: readonly Endpoint['method'][] = ['get', 'head', 'options']
const refused = (message: string): Response =>
  Response.json({ errors: [{ message }] }, { status: 403, headers: { 'Cache-Control': 'no-store' } })

/** For the form of a page whose session has ended: where to sign in, if its endpoint says so. */
const signInPage = ({ custom }: Endpoint, headers: Headers): Response | undefined =>
  custom?.['signIn'] && isFormPost(headers)
    ? new Response(null, { status: 303, headers: { Location: custom['signIn'], 'Cache-Control': 'no-store' } })
    : undefined

/** How an endpoint is called, as `POST /users/login`. */
export const doorOf = ({ method, path }: Endpoint, root: string): string =>
  `${method.toUpperCase()} ${root}${path === '/' ? '' : path}`

const guarded = (endpoint: Endpoint, root: string): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    if (fromForeignPage(req.headers, req.payload.config.csrf)) return refused(accessRefusals.foreignPage)
    if (actorOf(req).role === 'visitor' && !(doorOf(endpoint, root) in OPEN_TO_VISITORS))
      return signInPage(endpoint, req.headers) ?? refused(accessRefusals.signInFirst)
    const wait = await secondsToWaitAtDoor(req, doorOf(endpoint, root))
    if (wait !== null) return tooOften(wait, req.headers)
    return endpoint.handler(req)
  },
})

/** Whom nobody could look up is told to try again, and not that they are nobody; visitors are bounded. */
const asked = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    if (!req.user && isUnasked(req.headers)) throw databaseAway()
    const wait = await secondsToWaitToRead(req)
    if (wait !== null) return tooOften(wait, req.headers)
    return endpoint.handler(req)
  },
})

/** All lists of endpoints there are, with the address they stand below: `/users`, or '' for the root. */
export const endpointsOf = (config: SanitizedConfig): { endpoints: Endpoint[]; root: string }[] =>
  [
    { endpoints: config.endpoints, root: '' },
    ...config.collections.map(({ endpoints, slug }) => ({ endpoints, root: `/${slug}` })),
    ...config.globals.map(({ endpoints, slug }) => ({ endpoints, root: `/globals/${slug}` })),
  ].flatMap(({ endpoints, root }) => (endpoints ? [{ endpoints, root }] : []))

/**
 * One door before every endpoint that changes something, ours and Payload's: pages of others are refused even where
 * no cookie is asked for, and whoever is not signed in unless the list above says otherwise. What a person may do is
 * still asked behind it. How often anybody comes through is counted here as well.
 */
export function guardWrites(config: SanitizedConfig): void {
  for (const { endpoints, root } of endpointsOf(config)) {
    for (const [index, endpoint] of endpoints.entries())
      if (endpoint.handler !== notThere)
        endpoints[index] = READS.includes(endpoint.method) ? asked(endpoint) : guarded(endpoint, root)
  }
}
