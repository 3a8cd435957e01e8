import { PLAIN_PAGE_HEADERS, plainPage } from '../access/plainPage.mjs'
import { watching } from '../database/watching.mjs'
import { atTheGate as words } from '../glossary/atTheGate.mjs'

const PAGE = plainPage(words.away)
const SECONDS = 15

/** A fault, or a way to the sign-in for somebody who may well be signed in. What was done and answered with a redirect stays. */
const isNoAnswer = ({ method }, status) => status >= 500 || (method === 'GET' && status >= 300 && status < 400)

/**
 * Serves a page. Where the database could not be reached for this very request, and Next answers with a fault of its own
 * (500) or takes somebody for a stranger, they get a page that says so (503). No other fault is touched.
 */
export function orAway(request, response, serve) {
  const watched = { away: false, outer: undefined }
  const { end, flushHeaders, write, writeHead } = response
  let replaced = false

  /** Whether the answer is ours from here on; asked when the first of it is about to go out. */
  function isOurs(status) {
    if (replaced || response.headersSent || !watched.away || !isNoAnswer(request, status)) return replaced
    replaced = true
    for (const name of response.getHeaderNames()) if (name !== 'strict-transport-security') response.removeHeader(name)
    writeHead.call(response, 503, { ...PLAIN_PAGE_HEADERS, 'Retry-After': String(SECONDS) })
    end.call(response, PAGE)
    return true
  }
  const answered = (given) => {
    const done = given.findLast((each) => typeof each === 'function')
    if (done) process.nextTick(done)
  }

  response.writeHead = (status, ...rest) => (isOurs(status) ? response : writeHead.call(response, status, ...rest))
  response.flushHeaders = () => {
    if (!isOurs(response.statusCode)) flushHeaders.call(response)
  }
  response.write = (...given) => {
    if (!isOurs(response.statusCode)) return write.apply(response, given)
    answered(given)
    return true
  }
  response.end = (...given) => {
    if (!isOurs(response.statusCode)) return end.apply(response, given)
    answered(given)
    return response
  }
  return watching.run(watched, serve)
}
