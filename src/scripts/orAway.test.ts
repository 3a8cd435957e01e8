import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { noteAway } from '@/database/away'
import { atTheGate } from '@/glossary/atTheGate.mjs'
import { orAway } from './orAway.mjs'

type Serve = (response: http.ServerResponse) => void

/** What a browser gets when a page is served like this. */
async function got(serve: Serve, method = 'GET') {
  const server = http.createServer((request, response) => orAway(request, response, () => serve(response)))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/my`, { method, redirect: 'manual' })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  } finally {
    await new Promise((done) => server.close(done))
  }
}
const answering =
  (status: number, headers: http.OutgoingHttpHeaders, away: boolean): Serve =>
  async (response) => {
    await Promise.resolve()
    if (away) noteAway()
    response.writeHead(status, headers).write('the first ')
    response.end('and the last of it')
  }

describe('a page served in front of the database', () => {
  it.each([
    ['a fault', 500, {}],
    ['a way to the sign-in', 307, { Location: '/admin/login', 'Set-Cookie': 'payload-token=; Max-Age=0' }],
  ] as const)('says in its own words that the database is away, instead of %s', async (_, status, headers) => {
    const { headers: sent, status: told, text } = await got(answering(status, { ...headers, 'Content-Encoding': 'gzip' }, true))
    expect([told, sent.get('Retry-After'), sent.get('Set-Cookie'), sent.get('Location')]).toEqual([503, '15', null, null])
    expect(text).toContain(atTheGate.away.title)
    for (const sentence of atTheGate.away.sentences) expect(text).toContain(sentence)
    expect(text).not.toMatch(/<script|the last of it/)
  })

  it('says so as well where the fault is sent without saying its head first', async () => {
    const { status, text } = await got((response) => {
      noteAway()
      response.statusCode = 500
      response.end('fault')
    })
    expect([status, text.includes(atTheGate.away.title)]).toEqual([503, true])
  })

  it('leaves every other answer as it is: other faults, what was drawn all the same, and what was done', async () => {
    const whole = 'the first and the last of it'
    expect(await got(answering(500, {}, false))).toMatchObject({ status: 500, text: whole })
    expect(await got(answering(307, { Location: '/sign-in' }, false))).toMatchObject({ status: 307 })
    expect(await got(answering(200, {}, true))).toMatchObject({ status: 200, text: whole })
    expect(await got(answering(404, {}, true))).toMatchObject({ status: 404, text: whole })
    expect(await got(answering(303, { Location: '/my?done=applied' }, true), 'POST')).toMatchObject({ status: 303 })
  })
})
