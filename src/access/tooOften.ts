import { tooManyAttempts, tooOftenTexts as texts } from '@/glossary/input'
import { isFormPost } from './isFormPost'
import { PLAIN_PAGE_HEADERS, plainPage } from './plainPage.mjs'

/** The answer to whoever came too often: 429, when to come again, and the sentence; as a page where a page was asked for. */
export function tooOften(seconds: number, headers: Headers): Response {
  const message = tooManyAttempts(seconds)
  const init = { status: 429, headers: { 'Cache-Control': 'no-store', 'Retry-After': String(seconds) } }
  if (!isFormPost(headers) && !headers.get('Accept')?.includes('text/html')) return Response.json({ errors: [{ message }] }, init)
  const page = plainPage({ title: texts.title, sentences: [message, texts.wayBack] })
  return new Response(page, { ...init, headers: { ...PLAIN_PAGE_HEADERS, ...init.headers } })
}
