import './keepAwake'
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import http from 'node:http'
import { startWords } from '@/glossary/commandLine'
import { environment } from '@/env'
import { firstAdministratorPage as page } from '@/glossary/firstAdministrator'
import { hostOf } from './requireHost.mjs'

/*
 * A server for one page and one purpose: the link printed at the start makes the first administrator, then the real
 * server starts in its place. Nothing of the panel listens meanwhile.
 */
const token = randomBytes(32).toString('base64url')
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const isToken = (given: string | null): boolean => given !== null && timingSafeEqual(digest(given), digest(token))
const port = environment().PORT

const { getPayload, ValidationError } = await import('payload')
const { default: config } = await import('@payload-config')
const { asSystem } = await import('@/access/actor')
const payload = await getPayload({ config })

async function bodyOf(request: http.IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of request) {
    text += chunk
    if (text.length > 10_000) throw new RangeError('too large')
  }
  return new URLSearchParams(text)
}

async function make(form: URLSearchParams): Promise<string | null> {
  try {
    await payload.create({
      collection: 'users',
      overrideAccess: true,
      context: asSystem,
      data: {
        email: form.get('email') ?? '',
        name: form.get('name') ?? '',
        password: form.get('password') ?? '',
        role: 'admin',
        active: true,
      },
    })
    return null
  } catch (error) {
    const { data } = error as { data?: { errors?: { message: string }[] } }
    return error instanceof ValidationError ? (data?.errors?.map(({ message }) => message).join(' ') ?? page.failed) : page.failed
  }
}

const server = http.createServer(async (request, response) => {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  }
  const answer = (status: number, html: string): void => void response.writeHead(status, headers).end(html)
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (request.method === 'GET' && url.pathname === '/first-administrator')
    return answer(
      isToken(url.searchParams.get('token')) ? 200 : 404,
      isToken(url.searchParams.get('token')) ? page.form(token, null) : page.notFound,
    )
  if (request.method !== 'POST' || url.pathname !== '/first-administrator') return answer(404, page.notFound)
  const form = await bodyOf(request).catch(() => new URLSearchParams())
  if (!isToken(form.get('token'))) return answer(404, page.notFound)
  const fault = await make(form)
  answer(fault ? 400 : 200, fault ? page.form(token, fault) : page.done)
  if (!fault) server.close(() => process.exit(0))
  if (!fault) server.closeIdleConnections()
})
server.listen(port, hostOf(), () =>
  console.log(startWords.firstAdministrator(`${environment().SERVER_URL}/first-administrator?token=${token}`)),
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
