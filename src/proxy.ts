import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { fromForeignPage } from '@/access/foreignPage'
import { ownOrigins } from '@/access/ownOrigins'
import { secondsToWaitToSearch } from '@/access/rateLimit'
import { residentCookie, servedOverTls } from '@/access/residentSession'
import { tooOften } from '@/access/tooOften'
import { type Environment, environment } from '@/env'
import { accessRefusals } from '@/glossary/refusals'
import { requestRefusals } from '@/glossary/site'
import { type Arrival, arrivalOf, CAME_BY_COOKIE, CAME_BY_HEADER, NEW_VISIT_HEADER } from '@/site/publicity/arrival'
import { apiPolicy, panelPolicy, sitePolicy } from '@/site/security/contentSecurityPolicy'
import { MOST_BYTES } from '@/site/security/mostBytes.mjs'
import { isReadableForm } from '@/site/security/readableForm'
import { type MailTicket, ticketAt, tokenIn } from '@/site/session/mailTickets'

const isBelow = (path: string, root: string): boolean => path === root || path.startsWith(`${root}/`)

/** Read at the first request, once: reading and checking all settings costs a third of a millisecond. */
let known: Environment | undefined

/**
 * Dresses requests and answers; decides about nobody's rights. What is said here may be skipped by whoever finds a
 * way round it: pages, actions and collections check for themselves.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  known ??= environment()
  const { NODE_ENV, SERVER_URL } = known
  const https = servedOverTls(SERVER_URL)
  const refusal = await refusalOf(request, ownOrigins(known))
  if (refusal) return dressed(refusal, { https, policy: apiPolicy, keep: false })

  const { pathname, searchParams } = request.nextUrl
  const wait = isBelow(pathname, '/listings') ? await secondsToWaitToSearch(request.headers) : null
  if (wait !== null) return tooOften(wait, request.headers)
  const ticket = request.method === 'GET' && searchParams.has('token') ? ticketAt(pathname) : undefined
  if (ticket) {
    return dressed(withTicket(request, SERVER_URL, { ticket, token: tokenIn(searchParams.getAll('token')) }), {
      https,
      policy: apiPolicy,
      keep: false,
    })
  }

  if (isBelow(pathname, '/api'))
    return dressed(NextResponse.next(), { https, policy: apiPolicy, keep: isBelow(pathname, '/api/media/file') })

  const headers = new Headers(request.headers)
  const given = { nonce: randomBytes(16).toString('base64'), development: NODE_ENV === 'development', https }
  const panel = isBelow(pathname, '/admin')
  const policy = panel ? panelPolicy(given) : sitePolicy(given)
  headers.set('content-security-policy', policy)
  if (panel) withoutResident(headers, residentCookie(SERVER_URL))
  const arrival = arrivalAt(request, headers, panel)
  const response = NextResponse.next({ request: { headers } })
  if (arrival?.marked && arrival.tag)
    response.cookies.set(CAME_BY_COOKIE, arrival.tag, { httpOnly: true, sameSite: 'lax', secure: https, path: '/' })
  return dressed(response, { https, policy, keep: false })
}

/** Tells the residents' pages by which activity somebody came; what a visitor writes into these headers is dropped. */
function arrivalAt(request: NextRequest, headers: Headers, panel: boolean): Arrival | null {
  for (const name of [CAME_BY_HEADER, NEW_VISIT_HEADER]) headers.delete(name)
  if (panel || isBelow(request.nextUrl.pathname, '/kiosk')) return null
  const { method, nextUrl } = request
  const cookie = request.cookies.get(CAME_BY_COOKIE)?.value
  const arrival = arrivalOf({ method, params: nextUrl.searchParams, headers: request.headers, cookie })
  if (arrival.tag) headers.set(CAME_BY_HEADER, arrival.tag)
  if (arrival.counted) headers.set(NEW_VISIT_HEADER, '1')
  return arrival
}

function dressed(
  response: NextResponse,
  { https, policy, keep }: { https: boolean; policy: string; keep: boolean },
): NextResponse {
  response.headers.set('Content-Security-Policy', policy)
  if (https) response.headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  if (!keep) response.headers.set('Cache-Control', 'no-store')
  return response
}

const refused = (message: string, status: number): NextResponse =>
  NextResponse.json({ errors: [{ message }] }, { status, headers: { Connection: 'close' } })

/** What Next would answer as a fault of its own, or cut off. The API looks at its own bodies and origins. */
async function refusalOf(request: NextRequest, own: readonly string[]): Promise<NextResponse | null> {
  if (Number(request.headers.get('content-length')) > MOST_BYTES) return refused(requestRefusals.tooLarge, 413)
  if (request.method !== 'POST' || isBelow(request.nextUrl.pathname, '/api')) return null
  if (fromForeignPage(request.headers, own)) return refused(requestRefusals.elsewhere, 403)
  return (await isReadableForm(request)) ? null : refused(accessRefusals.dataUnreadable, 400)
}

type Ticketed = { ticket: MailTicket; token: string }

/** Takes the token out of the address: it goes on in a cookie that only the page it is for gets. */
function withTicket(
  request: NextRequest,
  serverUrl: string,
  { ticket: { cookie, path, seconds }, token }: Ticketed,
): NextResponse {
  const response = NextResponse.redirect(new URL(path, request.url), {
    status: 303,
    headers: { 'Referrer-Policy': 'no-referrer' },
  })
  response.cookies.set(cookie, token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: servedOverTls(serverUrl),
    path,
    maxAge: token ? seconds : 0,
  })
  return response
}

/**
 * The panel is for staff: a resident signed in beside them in the same browser is not seen there, and neither is a
 * resident's token that somebody put into the staff cookie. Read, not believed: the signature is Payload's to check.
 */
function withoutResident(headers: Headers, ownCookie: string): void {
  const kept = (headers.get('cookie') ?? '')
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => {
      const [name = '', value = ''] = cookie.split('=')
      return name !== '' && name !== ownCookie && !(name.endsWith('-token') && isOfResident(value))
    })
  headers.set('cookie', kept.join('; '))
}

function isOfResident(token: string): boolean {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).collection === 'volunteer-accounts'
  } catch {
    return false
  }
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico).*)'] }
