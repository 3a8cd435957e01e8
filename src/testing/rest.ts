import type { Payload, TypedUser } from 'payload'
import { residentCookie } from '@/access/residentSession'
import { TEST_PASSWORD } from './make'

/** What came back over HTTP: the text as sent, and the same as JSON when it is JSON (else null). */
export type Answer = { status: number; headers: Headers; text: string; body: Json }
// The shape of an answer is what the tests are about, so it is not typed any closer.
type Json = ReturnType<typeof JSON.parse>

/** A person with the cookie of a real sign-in; `null` is a visitor. */
export type Session = { user: TypedUser; cookie: string } | null

export type Sent = {
  session?: Session
  /** Sent as JSON, or as it is when it is text, bytes or a form. */
  body?: unknown
  headers?: Record<string, string>
}

export type Rest = {
  (method: string, path: string, sent?: Sent): Promise<Answer>
  /** Signs in through the door this kind of account has, with the password all test accounts share. */
  signIn: (user: TypedUser, password?: string) => Promise<Session>
  origin: string
}

const asJson = (text: string): Json => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
const isRaw = (body: unknown): body is BodyInit =>
  typeof body === 'string' || body instanceof FormData || body instanceof URLSearchParams || body instanceof Uint8Array

/**
 * The REST interface without a server between: the same handlers as src/app/(payload)/api, given a Request. Cookies
 * go with the origin of our own pages, as a browser on them would send.
 */
export async function restOf(payload: Payload): Promise<Rest> {
  const [{ default: config }, { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT }] = await Promise.all([
    import('@payload-config'),
    import('@payloadcms/next/routes'),
  ])
  const handlers: Record<string, ReturnType<typeof REST_GET> | undefined> = {
    GET: REST_GET(config),
    POST: REST_POST(config),
    PATCH: REST_PATCH(config),
    PUT: REST_PUT(config),
    DELETE: REST_DELETE(config),
    OPTIONS: REST_OPTIONS(config),
  }
  const origin = payload.config.serverURL

  const call = async (method: string, path: string, { session, body, headers = {} }: Sent = {}): Promise<Answer> => {
    const url = new URL(`/api${path}`, origin)
    const request = new Request(url, {
      method,
      headers: {
        ...(session ? { Cookie: session.cookie, Origin: origin } : {}),
        ...(body === undefined || isRaw(body) ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
    })
    // Next hands over the decoded segments of the path.
    const slug = url.pathname
      .split('/')
      .slice(2)
      .map((segment) => decodeURIComponent(segment))
    const handle = handlers[method]
    if (!handle) throw new Error(`no handler for ${method}`)
    const response = await handle(request, { params: Promise.resolve({ slug }) })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: asJson(text) }
  }

  const signIn = async (user: TypedUser, password = TEST_PASSWORD): Promise<Session> => {
    if (user.collection === 'volunteer-accounts') {
      const { token } = await payload.login({ collection: 'volunteer-accounts', data: { email: user.email, password } })
      return { user, cookie: `${residentCookie(origin)}=${token}` }
    }
    const { headers, status } = await call('POST', '/users/login', { body: { email: user.email, password } })
    const cookie = headers.get('Set-Cookie')?.split(';')[0]
    if (status !== 200 || !cookie) throw new Error(`no sign-in for ${user.email}: ${status}`)
    return { user, cookie }
  }

  return Object.assign(call, { signIn, origin })
}
