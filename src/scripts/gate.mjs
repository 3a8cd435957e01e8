import http from 'node:http'
import { atTheGate as words } from '../glossary/atTheGate.mjs'
import { MOST_BYTES, MOST_BYTES_OF_A_PAGE } from '../site/security/mostBytes.mjs'
import { orAway } from './orAway.mjs'

/*
 * Preloaded into the server. What no page and no endpoint has a use for is refused before Next sees it: Next answers
 * an unknown method and an unreadable address as faults of its own (500), and of a body that does not say how large it
 * is it keeps the beginning and drops the rest in silence.
 */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const HEADERS = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
}
/** Whoever is still sending would miss the answer if the connection ended under them. */
const PATIENCE_MS = 3000

function refuse(request, response, status, message) {
  if (!response.headersSent) response.writeHead(status, HEADERS).end(JSON.stringify({ errors: [{ message }] }))
  const timer = setTimeout(() => request.destroy(), PATIENCE_MS)
  request.once('close', () => clearTimeout(timer))
}

const isReadable = (path) => {
  try {
    return decodeURIComponent(path) !== null
  } catch {
    return false
  }
}

/** Counts the body on its way in: from the first byte too many nothing more goes in, and the answer is 413. */
function bound(request, response, most) {
  const push = request.push
  let bytes = 0
  request.push = (piece) => {
    const refused = bytes > most
    bytes += piece?.length ?? 0
    if (bytes <= most) return push.call(request, piece)
    if (!refused) refuse(request, response, 413, words.tooLarge)
    // Sent to the end: the answer goes out first.
    if (piece === null) setImmediate(() => request.destroy())
    return true
  }
}

const emit = http.Server.prototype.emit
http.Server.prototype.emit = function gate(event, ...given) {
  if (event !== 'request') return emit.call(this, event, ...given)
  const [request, response] = given
  const [path = ''] = (request.url ?? '').split('?')
  const most = path.startsWith('/api/') ? MOST_BYTES : MOST_BYTES_OF_A_PAGE
  const refusal = !METHODS.includes(request.method)
    ? [405, words.unknownMethod]
    : !isReadable(path)
      ? [400, words.unreadableAddress]
      : Number(request.headers['content-length'] ?? 0) > most
        ? [413, words.tooLarge]
        : null
  if (refusal) {
    request.resume()
    refuse(request, response, ...refusal)
    return true
  }
  bound(request, response, most)
  const serve = () => emit.call(this, event, ...given)
  return path.startsWith('/api/') ? serve() : orAway(request, response, serve)
}
