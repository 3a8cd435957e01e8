import { SUBJECTS } from '@/domain/permissions'
import { PERSON_ROLES } from '@/domain/role'
import { type Everything, startEverything } from '@/testing/startEverything'
import { tinyPng } from '@/testing/tinyPng'

let running: Everything['running']
let cast: Everything['cast']
let first: Everything['first']
let revisionOf: Everything['revisionOf']
let logged: Everything['logged']

beforeAll(async () => {
  ;({ running, cast, first, revisionOf, logged } = await startEverything())
}, 120_000)
afterAll(() => running.stop())

const refused = [400, 401, 403, 404, 405]

describe('a foreign page', () => {
  const foreign: Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://localhost:3000.evil.example' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
    { Origin: 'https://evil.example', 'X-Forwarded-Host': 'localhost:3000', 'X-Forwarded-Proto': 'http' },
    { Origin: 'https://evil.example', 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware' },
  ]
  it.each(foreign)('does not act with the cookie of whoever visits it: %j', async (headers) => {
    for (const who of ['operator', 'resident'] as const) {
      // What `session` would add, but with the other page's headers instead of our origin.
      const cookie = cast.sessions[who]?.cookie ?? ''
      const answer = await cast.rest('PATCH', `/volunteers/${cast.A.volunteer.id}`, {
        headers: { ...headers, Cookie: cookie },
        body: { motive: 'よそから', revision: await revisionOf('volunteers', cast.A.volunteer.id) },
      })
      expect([401, 403]).toContain(answer.status)
      expect((await cast.rest('GET', '/volunteers', { headers: { ...headers, Cookie: cookie } })).status).toBe(403)
    }
    for (const path of ['/import-facilities/preview', '/import-facilities/commit']) {
      expect(
        (await cast.rest('POST', path, { headers: { ...headers, Cookie: cast.sessions.operator?.cookie ?? '' }, body: 'x' }))
          .status,
      ).toBe(403)
    }
  })

  it('gets no permission to read answers', async () => {
    for (const method of ['OPTIONS', 'GET']) {
      const { headers } = await cast.rest(method, '/volunteers', { headers: { Origin: 'https://evil.example' } })
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
      expect(headers.get('Access-Control-Allow-Credentials')).toBeNull()
    }
  })
})

describe('a GET', () => {
  it('changes nothing, whatever it asks or pretends to be', async () => {
    const count = () =>
      running.adminSql(
        `SELECT (SELECT count(*) FROM tasks) AS tasks, (SELECT md5(string_agg(t::text, '' ORDER BY id)) FROM users t) AS users`,
      )
    const before = await count()
    for (const path of [
      '/tasks?_method=POST',
      '/users/logout',
      '/users/refresh-token',
      '/users/forgot-password?email=a@example.jp',
      '/users/first-register',
      `/users/${cast.staff.city.id}?role=admin`,
    ]) {
      await cast.rest('GET', path, {
        session: cast.sessions.operator,
        headers: { 'X-HTTP-Method-Override': 'DELETE', 'X-Payload-HTTP-Method-Override': 'DELETE' },
      })
    }
    expect(await count()).toEqual(before)
    expect((await cast.rest('GET', '/users/me', { session: cast.sessions.operator })).body.user.id).toBe(cast.staff.operator.id)
  })
})

describe('what the framework brings along', () => {
  const closed: [string, string][] = [
    ['GET', '/graphql'],
    ['POST', '/graphql'],
    ['GET', '/graphql-playground'],
    ['GET', '/og'],
    ['POST', '/mcp'],
    ['GET', '/mcp'],
    ['POST', '/reorder'],
    ['GET', '/payload-jobs'],
    ['GET', '/payload-jobs/run'],
    ['POST', '/payload-jobs/run'],
    ['GET', '/payload-jobs/handle-schedules'],
    ['POST', '/payload-jobs'],
    ['GET', '/payload-kv'],
    ['GET', '/payload-migrations'],
    ['GET', '/payload-locked-documents'],
    ['POST', '/payload-locked-documents'],
    ['DELETE', '/payload-locked-documents'],
    ['GET', '/payload-query-presets'],
    ['POST', '/users/first-register'],
    ['GET', '/users/init'],
    ['POST', '/users/verify/abc'],
    ...['login', 'logout', 'refresh-token', 'forgot-password', 'reset-password', 'unlock', 'first-register', 'verify/abc'].map(
      (path): [string, string] => ['POST', `/volunteer-accounts/${path}`],
    ),
    ['GET', '/volunteer-accounts/me'],
    ['GET', '/volunteer-accounts/init'],
    ...SUBJECTS.map((slug): [string, string] => ['POST', `/${slug}/00000000-0000-7000-8000-000000000000/duplicate`]),
  ]
  it.each(closed)('%s %s is not there, for anybody', async (method, path) => {
    for (const role of PERSON_ROLES) {
      const { status } = await cast.rest(method, path, {
        session: cast.sessions[role],
        ...(method === 'GET' ? {} : { body: { email: 'new@example.jp', password: 'correct horse battery', role: 'admin' } }),
      })
      expect({ role, closed: status === 404 || status === 501 }).toEqual({ role, closed: true })
    }
  })

  it('tells nobody but staff which fields there are', async () => {
    for (const session of [cast.sessions.visitor, cast.sessions.resident])
      expect((await cast.rest('GET', '/access', { session })).status).toBe(403)
    expect((await cast.rest('GET', '/access', { session: cast.sessions.city })).status).toBe(200)
  })

  it('keeps preferences to staff, each their own', async () => {
    const [mine, theirs] = [cast.sessions.operator, cast.sessions.city]
    expect(
      (
        await cast.rest('POST', '/payload-preferences/tasks-list', {
          session: mine,
          body: { value: { limit: 50, secret: 'canary-preference' } },
        })
      ).status,
    ).toBe(200)
    expect((await cast.rest('GET', '/payload-preferences/tasks-list', { session: theirs })).text).not.toContain(
      'canary-preference',
    )
    await cast.rest('DELETE', '/payload-preferences/tasks-list', { session: theirs })
    expect((await cast.rest('GET', '/payload-preferences/tasks-list', { session: mine })).text).toContain('canary-preference')
    for (const session of [cast.sessions.resident, cast.sessions.visitor]) {
      for (const method of ['GET', 'POST', 'DELETE'])
        expect(
          (
            await cast.rest(method, '/payload-preferences/tasks-list', {
              session,
              ...(method === 'POST' ? { body: { value: 1 } } : {}),
            })
          ).status,
        ).toBe(403)
    }
    expect((await cast.rest('GET', '/payload-preferences', { session: theirs })).text).not.toContain('canary-preference')
  })

  it('unlocks no account for anybody', async () => {
    for (const role of PERSON_ROLES) {
      expect(
        (await cast.rest('POST', '/users/unlock', { session: cast.sessions[role], body: { email: cast.staff.city.email } }))
          .status,
      ).toBe(403)
    }
  })

  it('holds no field for an API key', () => {
    for (const { auth, flattenedFields } of running.payload.config.collections) {
      if (auth) expect(auth.useAPIKey ?? false).toBe(false)
      expect(flattenedFields.map(({ name }) => name).filter((name) => /api_?key/i.test(name))).toEqual([])
    }
  })
})

describe('how much one may ask for', () => {
  it.each(['limit=0', 'limit=-1', 'limit=abc', 'pagination=false', 'pagination=false&limit=0', 'limit='])(
    '%s is ten',
    async (query) => {
      const { body } = await cast.rest('GET', `/users?${query}`, { session: cast.sessions.admin })
      expect(body).toMatchObject({ limit: 10 })
    },
  )
  it.each(['limit=1e6', 'limit=100000', 'limit=201&pagination=false'])('%s is two hundred', async (query) => {
    expect((await cast.rest('GET', `/users?${query}`, { session: cast.sessions.admin })).body.limit).toBe(200)
  })
  it('bounds a search sent as POST the same', async () => {
    const { body } = await cast.rest('POST', '/users', {
      session: cast.sessions.admin,
      headers: { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'limit=0&depth=99',
    })
    expect(body.limit).toBe(10)
  })
  it('goes one relation deep, not 99', async () => {
    const { body } = await cast.rest('GET', `/applications/${first('applications')}?depth=99`, {
      session: cast.sessions.operator,
    })
    expect(body.slot.id).toBe(first('slots'))
    expect(typeof body.slot.task).toBe('string')
  })
  it('refuses a filter through two relations and a sort through one', async () => {
    for (const query of ['where[task.facility.name][like]=x', 'sort=volunteer.number', 'sort=-task.title']) {
      expect((await cast.rest('GET', `/applications?${query}`, { session: cast.sessions.operator })).status).toBe(400)
    }
  })
})

describe('an upload', () => {
  const form = (name: string, type: string, data: string | Uint8Array, record: object = { alt: '写真' }) => {
    const sent = new FormData()
    sent.append('file', new Blob([typeof data === 'string' ? data : new Uint8Array(data)], { type }), name)
    sent.append('_payload', JSON.stringify(record))
    return sent
  }
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  it.each([
    ['x.svg', 'image/svg+xml', SVG],
    ['x.png', 'image/png', SVG],
    ['x.xml', 'application/xml', '<?xml version="1.0"?><a/>'],
    ['x.html', 'text/html', '<script>alert(1)</script>'],
    ['x.png', 'image/png', '<html><script>alert(1)</script></html>'],
    ['x.png', 'image/png', 'MZ\u0090\u0000'],
    ['x.pdf', 'application/pdf', '%PDF-1.7'],
    ['x.png.svg', 'image/svg+xml', SVG],
  ])('%s sent as %s is refused when it is no picture', async (name, type, data) => {
    expect((await cast.rest('POST', '/media', { session: cast.sessions.operator, body: form(name, type, data) })).status).toBe(
      400,
    )
  })
  it('keeps a harmless name inside its folder', async () => {
    for (const name of ['../../../etc/passwd.png', '..\\..\\x.png', 'a\u202Egnp.png', 'a\r\nb.png', 'x\u0000.png']) {
      const { body, status } = await cast.rest('POST', '/media', {
        session: cast.sessions.operator,
        body: form(name, 'image/png', tinyPng),
      })
      if (status === 201) expect(body.doc.filename).toMatch(/^[\w-]+\.png$/)
      else expect(status).toBe(400)
    }
  })
  it('above the limit is 413, not cut off', async () => {
    const { status } = await cast.rest('POST', '/media', {
      session: cast.sessions.operator,
      body: form('big.png', 'image/png', new Uint8Array(9 * 1024 * 1024)),
    })
    expect(status).toBe(413)
  })
  it('never comes from another address', async () => {
    logged.length = 0
    for (const url of [
      'http://169.254.169.254/x.png',
      'http://127.0.0.1:1/x.png',
      'http://[::ffff:127.0.0.1]/x.png',
      'https://example.com/x.png',
      'file:///etc/passwd',
    ]) {
      expect(
        (await cast.rest('POST', '/media', { session: cast.sessions.operator, body: { alt: '写真', url, filename: 'x.png' } }))
          .status,
      ).toBe(400)
      expect(
        (
          await cast.rest('GET', `/media/paste-url/${first('media')}?src=${encodeURIComponent(url)}`, {
            session: cast.sessions.operator,
          })
        ).status,
      ).toBe(400)
    }
    expect(logged.filter((line) => line.includes('fetch'))).toEqual([])
  })
  it('that is not public is served to nobody outside, and with a type that runs nothing', async () => {
    const { filename } = await running.payload.findByID({ collection: 'media', id: first('media', 1), overrideAccess: true })
    for (const role of ['visitor', 'resident', 'facility'] as const)
      expect((await cast.rest('GET', `/media/file/${filename}`, { session: cast.sessions[role] })).status).toBe(404)
    const served = await cast.rest('GET', `/media/file/${filename}`, { session: cast.sessions.operator })
    expect([
      served.headers.get('Content-Type'),
      served.headers.get('X-Content-Type-Options'),
      served.headers.get('Content-Security-Policy'),
    ]).toEqual(['image/png', 'nosniff', "default-src 'none'"])
    for (const path of ['..%2f..%2fpackage.json', '%2e%2e%2f%2e%2e%2fpackage.json', '..%5c..%5cpackage.json']) {
      expect(refused).toContain((await cast.rest('GET', `/media/file/${path}`, { session: cast.sessions.operator })).status)
    }
  })
  it('that is not there is not found, whatever its name', async () => {
    const names = ['missing.png', 'a%00.png', 'a'.repeat(300), '%2Fetc%2Fpasswd', '%2Fetc%2Fnothing', '%F0%9F%8D%9A.png']
    for (const name of names) {
      const { body, status } = await cast.rest('GET', `/media/file/${name}`, { session: cast.sessions.operator })
      expect([name, status, body?.errors?.[0]?.message]).toEqual([name, 404, '見つかりません。'])
      expect([400, 404]).toContain((await cast.rest('GET', `/media/file/${name}`)).status)
    }
  })
  it('with a boundary of 64 kB is answered, and refused', async () => {
    const boundary = 'a'.repeat(64 * 1024)
    const { status } = await cast.rest('POST', '/media', {
      session: cast.sessions.operator,
      headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}${' '.repeat(1024)}` },
      body: 'x',
    })
    expect([400, 403, 413]).toContain(status)
  })
})
