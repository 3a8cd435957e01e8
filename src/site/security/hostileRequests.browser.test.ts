import fs from 'node:fs'
import { ALLOWANCES } from '@/access/allowances'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { type Asking, ask, type Told } from '@/testing/ask'
import { TEST_PASSWORD, type World } from '@/testing/make'
import { type Site, startSite } from '@/testing/site'
import { MOST_BYTES } from './mostBytes.mjs'

/* A production server, asked what no browser of ours would ask. */

let site: Site
let world: World
const people = { staff: '', resident: '' }
const cookies = { staff: '', resident: '' }
let actions: { id: string; name: string }[]

beforeAll(async () => {
  const today = dayOf(new Date())
  site = await startSite({ startsOn: addDays(today, -30), endsOn: addDays(today, 60) })
  world = site.world
  const person = await world.volunteer({ name: '監視 花子' })
  people.staff = String((await world.staff('city')).email)
  people.resident = String((await world.account(person.id)).email)
  const signedIn = await go('/api/users/login', json({ email: people.staff, password: TEST_PASSWORD }))
  cookies.staff = signedIn.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const { token } = await site.running.payload.login({
    collection: 'volunteer-accounts',
    data: { email: people.resident, password: TEST_PASSWORD },
  })
  cookies.resident = `resident-token=${token}`
  const manifest = JSON.parse(fs.readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, { exportedName: string }>
  }
  actions = Object.entries(manifest.node).map(([id, { exportedName }]) => ({ id, name: exportedName }))
}, 180_000)
afterAll(() => site?.stop())

const go = (path: string, asking?: Asking): Promise<Told> => ask(site.server.url, path, asking)
const json = (body: unknown, headers: Record<string, string> = {}): Asking => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Origin: site.server.url, ...headers },
  body: JSON.stringify(body),
})
const signedInAs = (who: keyof typeof cookies, headers: Record<string, string> = {}): Asking => ({
  headers: { Cookie: cookies[who], 'Sec-Fetch-Site': 'same-origin', ...headers },
})
/** What no answer to a stranger may hold: where our code lies, what it calls, what was said inside. */
const INSIDES = /\n\s+at |node_modules|\/src\/|\.next\/server|webpack|turbopack:|stack"|Failed query|ECONN/
const PAGES = ['/', '/my', '/sign-in', '/listings', '/nothing-here', '/admin', '/admin/login', '/admin/collections/users']
const alive = async () => expect((await go('/')).status).toBe(200)

describe('after signing in', () => {
  const EVIL = [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '%2F%2Fevil.example',
    '/%2F%2Fevil.example',
    '/%5Cevil.example',
    '/%09/evil.example',
    'javascript:alert(document.domain)',
    'data:text/html,<script>alert(1)</script>',
  ]
  it.each([
    ['the panel', '/admin/login?redirect=', () => people.staff, '/admin', EVIL],
    ["the residents' pages", '/sign-in?next=', () => people.resident, '/my', EVIL],
    ["the residents' pages, asked as the panel is", '/sign-in?redirect=', () => people.resident, '/my', EVIL.slice(0, 3)],
  ])(
    '%s goes on to a page of its own, wherever it is sent',
    async (_, door, email, own, evils) => {
      const ends: [string, string][] = []
      // One browser for all of them, which keeps what it has read of our code, and forgets who it was.
      const { context } = await site.visit()
      for (const evil of evils) {
        await context.clearCookies()
        const page = await context.newPage()
        const elsewhere: string[] = []
        page.on('request', (request) => {
          if (!request.url().startsWith(site.server.url) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url())
        })
        page.on('dialog', (dialog) => {
          elsewhere.push(dialog.message())
          void dialog.dismiss()
        })
        await page.goto(`${door}${encodeURIComponent(evil)}`, { waitUntil: 'networkidle' })
        await page.locator('input[type=email]').fill(email())
        await page.locator('input[type=password]').fill(TEST_PASSWORD)
        await page.locator('form button[type=submit]').first().click()
        await page.waitForURL((url) => !/\/(login|sign-in)$/.test(url.pathname) || url.origin !== site.server.url)
        await page.waitForLoadState('load')
        const { origin, pathname } = new URL(page.url())
        expect([evil, elsewhere]).toEqual([evil, []])
        ends.push([evil, origin === site.server.url && pathname === own ? 'own' : page.url()])
        await page.close()
      }
      await context.close()
      expect(ends).toEqual(evils.map((evil) => [evil, 'own']))
    },
    180_000,
  )
})

describe('a form that is none', () => {
  const PART = (name: string, value: string) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const bodies: [type: string, body: string][] = [
    ['text/plain;charset=UTF-8', '{'],
    ['text/plain;charset=UTF-8', ''],
    ['multipart/form-data', 'junk'],
    ['multipart/form-data; boundary=x', 'junk'],
    ['multipart/form-data; boundary=x', PART('a', 'b')],
    [`multipart/form-data; boundary=${'a'.repeat(8000)}`, 'junk'],
  ]

  it.each(PAGES)(
    'is refused at %s, with an action that is there, with none and with one that never was',
    async (path) => {
      const statuses: unknown[] = []
      for (const id of [
        '',
        'x',
        '__proto__',
        'constructor',
        '0'.repeat(42),
        'a'.repeat(9000),
        ...actions.map((action) => action.id),
      ]) {
        for (const [type, body] of bodies) {
          const { status, text } = await go(path, {
            method: 'POST',
            headers: { 'Next-Action': id, 'Content-Type': type, Origin: site.server.url },
            body,
          })
          if (status < 400 || status >= 500 || INSIDES.test(text)) statuses.push([id, type, body.slice(0, 40), status])
        }
      }
      for (const [type, body] of bodies.filter(([each]) => each.startsWith('multipart'))) {
        const { status } = await go(path, { method: 'POST', headers: { 'Content-Type': type, Origin: site.server.url }, body })
        if (status !== 400) statuses.push(['no action', type, status])
      }
      expect(statuses).toEqual([])
      await alive()
    },
    120_000,
  )

  it('names an action that is not there, and is refused', async () => {
    const bound = `${PART('$ACTION_REF_1', '')}${PART('$ACTION_1:0', '{"id":"zz","bound":"$@1"}')}--x--\r\n`
    for (const body of [`${PART(`$ACTION_ID_${'0'.repeat(42)}`, '')}--x--\r\n`, bound]) {
      const { status } = await go('/listings', {
        method: 'POST',
        headers: { 'Content-Type': 'multipart/form-data; boundary=x', Origin: site.server.url },
        body,
      })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }
    for (const id of ['x', '__proto__', '0'.repeat(42)]) {
      const headers = { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8', Origin: site.server.url }
      expect((await go('/listings', { method: 'POST', headers, body: '[]' })).status).toBeGreaterThanOrEqual(400)
    }
  })

  it('of another site is refused by every action there is, with both cookies', async () => {
    expect(actions.length).toBeGreaterThan(10)
    for (const { id, name } of actions) {
      for (const path of ['/listings', '/admin']) {
        for (const from of [{ Origin: 'https://evil.example' }, { Origin: 'null' }, { 'Sec-Fetch-Site': 'cross-site' }] as Record<
          string,
          string
        >[]) {
          const { status } = await go(path, {
            method: 'POST',
            headers: {
              ...from,
              'Next-Action': id,
              'Content-Type': 'text/plain;charset=UTF-8',
              Cookie: `${cookies.staff}; ${cookies.resident}`,
            },
            body: '[]',
          })
          expect([name, path, from, status]).toEqual([name, path, from, 403])
        }
      }
    }
    expect((await go('/my', signedInAs('resident'))).status).toBe(200)
  })
})

describe('what no page is made for', () => {
  it.each(['TRACE', 'TRACK', 'PROPFIND', 'SEARCH'])('%s is not taken', async (method) => {
    // Node's own parser knows no TRACK.
    expect([400, 405]).toContain((await go('/', { method })).status)
    await alive()
  })
  it.each(['/%E0%A4%A', '/api/%E0%A4%A', '/%', '/listings/%c0%ae'])('%s is no address', async (path) => {
    const { status, text } = await go(path)
    expect([status, JSON.parse(text).errors[0].message]).toEqual([400, expect.stringContaining('アドレスを読み取れません')])
  })
  it.each([
    '/api/graphql',
    '/api/graphql-playground',
    '/api/unknown',
    '/api/globals/unknown',
    '/api/users/unknown/unknown/unknown',
    '/api/%00',
    '/.env',
    '/.git/config',
    '/.next/BUILD_ID',
    '/package.json',
    '/payload.config.ts',
    '/_next/static/../../package.json',
    '/_next/static/..%2f..%2fpackage.json',
    '/_next/static/%2e%2e/%2e%2e/package.json',
    '/api/media/file/../../../package.json',
    '/listings/%00',
    '/listings/not-an-id',
    '/server-status',
    '/metrics',
  ])('%s is not found, and nothing is said of the insides', async (path) => {
    for (const asking of [{}, signedInAs('staff')]) {
      const { status, text } = await go(path, asking)
      expect(status).toBe(404)
      expect(text).not.toMatch(INSIDES)
      expect(text).not.toMatch(/"dependencies"|PAYLOAD_SECRET/)
    }
  })
  it.each([
    '/api/media/file/..%2f..%2f..%2fpackage.json',
    '/api/media/file/%2e%2e%2f%2e%2e%2fpackage.json',
    '/api/media/file/..%5c..%5cpackage.json',
  ])('%s leads out of the pictures to nothing', async (path) => {
    const { status, text } = await go(path, signedInAs('staff'))
    expect([403, 404]).toContain(status)
    expect(text).not.toMatch(/"dependencies"/)
  })
  it('is a query that breaks things: a sentence, or the page as if nothing had been asked', async () => {
    for (const [path, statuses] of [
      ['/listings?page=1e99&ward=%27&day=%00&category=%3Cscript%3E', [200]],
      ['/listings?page=-1&page=2&ward[]=x', [200]],
      ['/api/tasks?where=%7B', [400]],
      ['/api/tasks?where[title][like]=%00', [400]],
      ['/api/tasks?depth[toString]=1&limit[valueOf]=1&sort[0][toString]=1', [200, 400]],
      [`/api/tasks?${'where[or][]=&'.repeat(500)}`, [400]],
    ] as const) {
      const { status, text } = await go(path)
      expect([path.slice(0, 60), statuses.includes(status as never), INSIDES.test(text)]).toEqual([
        path.slice(0, 60),
        true,
        false,
      ])
      expect(text).not.toContain('<script>alert')
    }
  })
  it('is a picture from somewhere else', async () => {
    for (const url of [
      'https://example.com/x.png',
      'http://169.254.169.254/latest/meta-data/',
      '//evil.example/x.png',
      '/\\evil.example/x.png',
      'data:image/png;base64,AAAA',
      'file:///etc/passwd',
      '/api/users',
      '/_next/image?url=/x.png&w=640&q=75',
      `${site.server.url}/icon.svg`,
    ]) {
      const { status } = await go(`/_next/image?url=${encodeURIComponent(url)}&w=640&q=75`, signedInAs('staff'))
      expect([url, status >= 400 && status < 500]).toEqual([url, true])
    }
  })
  it('is the source of our scripts', async () => {
    const files = fs.readdirSync('.next/static', { recursive: true, encoding: 'utf8' })
    const scripts = files.filter((file) => /\.(js|css)$/.test(file))
    expect(scripts.length).toBeGreaterThan(10)
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    for (const script of scripts) {
      const { status } = await go(`/_next/static/${script}.map`)
      expect([script, status]).toEqual([script, 404])
      expect(fs.readFileSync(`.next/static/${script}`, 'utf8')).not.toMatch(/sourceMappingURL=(?!data:image)/)
    }
  })
})

describe('a header that pretends', () => {
  const SUBREQUESTS = [
    'middleware',
    'src/middleware',
    'proxy',
    'src/proxy',
    'pages/_middleware',
    'src/pages/_middleware',
  ].flatMap((name) => [name, Array.from({ length: 5 }, () => name).join(':'), Array.from({ length: 10 }, () => name).join(':')])
  it.each(SUBREQUESTS)('the server asks itself (%s) does not lead past the proxy', async (value) => {
    const headers = {
      'x-middleware-subrequest': value,
      'x-middleware-subrequest-id': 'x',
      'x-middleware-rewrite': '/my',
      'x-middleware-next': '1',
    }
    for (const path of ['/', '/my', '/admin', '/admin/collections/users', '/api/users']) {
      const told = await go(path, { headers })
      expect([path, told.headers['content-security-policy']?.includes('frame-ancestors')]).toEqual([path, true])
      expect([path, told.headers['cache-control']]).toEqual([path, expect.stringContaining('no-store')])
      expect(told.text).not.toContain(people.staff)
    }
    expect((await go('/my', { headers })).headers.location).toBe('/sign-in?next=/my')
    expect((await go('/api/users', { headers })).status).toBe(403)
  })

  it('to be another host leads nowhere else, and is in no mail', async () => {
    const pretended: Record<string, string>[] = [
      { Host: 'evil.example' },
      { 'X-Forwarded-Host': 'evil.example' },
      { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Port': '443' },
      { Forwarded: 'host=evil.example;proto=https' },
      { 'X-Original-URL': '/admin', 'X-Rewrite-URL': '/admin', 'X-Host': 'evil.example' },
    ]
    const mails = () => site.running.adminSql('SELECT "to", body FROM mails ORDER BY created_at')
    for (const headers of pretended) {
      for (const path of [
        '/',
        '/my',
        '/my/',
        '/admin',
        '/admin/',
        '//evil.example/..',
        `/reset-password?token=${'a'.repeat(40)}`,
      ]) {
        const told = await go(path, { headers })
        expect([path, told.headers.location ?? '', told.text].join(' ')).not.toMatch(/(https?:)?\/\/evil\.example(?!\/\.\.)/)
      }
      const asked = await go('/api/users/forgot-password', json({ email: people.staff }, headers))
      expect([200, 429]).toContain(asked.status)
    }
    const sent = await mails()
    expect(sent.length).toBeGreaterThan(0)
    for (const { body } of sent) {
      expect(String(body)).toContain(`${site.server.url}/admin/reset/`)
      expect(String(body)).not.toContain('evil.example')
    }
  })
})

describe('a page of somebody', () => {
  it('gives nothing away in the form of its parts, to whoever is not signed in', async () => {
    const ways: Record<string, string>[] = [
      { RSC: '1' },
      { RSC: '1', 'Next-Router-Prefetch': '1' },
      { RSC: '1', 'Next-Router-State-Tree': encodeURIComponent('["",{},null,null]') },
      { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree' },
      { RSC: '1', 'Next-Url': '/my' },
    ]
    const follow = async (path: string, headers: Record<string, string>): Promise<Told> => {
      let told = await go(path, { headers })
      for (let step = 0; step < 3 && told.headers.location?.includes('_rsc'); step++)
        told = await go(told.headers.location, { headers })
      return told
    }
    for (const headers of ways) {
      for (const path of [
        '/my',
        '/my?_rsc=abc',
        '/admin',
        '/admin/collections/users',
        '/admin/collections/users?_rsc=abc',
        '/admin/records',
        '/admin/account',
      ]) {
        const { status, text } = await follow(path, headers)
        expect([path, status < 500]).toEqual([path, true])
        for (const secret of [people.staff, people.resident, '監視', '"docs"', 'わたしの活動</h1>'])
          expect(text).not.toContain(secret)
      }
    }
    // The same questions of somebody who may: there is something to give away.
    const { text } = await follow('/admin/account', { ...signedInAs('staff').headers, RSC: '1' })
    expect(text).toContain(people.staff)
  })

  it('is kept nowhere on its way', async () => {
    for (const [path, asking] of [
      ['/my', signedInAs('resident')],
      ['/', signedInAs('resident')],
      ['/listings', signedInAs('resident')],
      ['/admin', signedInAs('staff')],
      ['/admin/account', signedInAs('staff')],
      ['/admin/collections/users', signedInAs('staff')],
      ['/api/users/me', signedInAs('staff')],
      ['/api/facilities', signedInAs('staff')],
      ['/admin/account', signedInAs('staff', { RSC: '1' })],
    ] as const) {
      const { headers } = await go(path, asking)
      expect([path, headers['cache-control']]).toEqual([path, expect.stringContaining('no-store')])
      expect([path, headers['x-nextjs-cache'] ?? null]).toEqual([path, null])
    }
  })

  it("is not opened by the other one's cookie, in either name", async () => {
    const [staff, resident] = [cookies.staff.split('=')[1], cookies.resident.split('=')[1]]
    const as = (cookie: string): Asking => ({ headers: { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' } })
    for (const cookie of [
      cookies.resident,
      `payload-token=${resident}`,
      `payload-token=${resident}; resident-token=${resident}`,
    ]) {
      for (const path of [
        '/admin',
        '/admin/account',
        '/admin/collections/users',
        '/admin/collections/volunteers',
        '/admin/records',
        '/admin/import-facilities',
      ]) {
        const { text } = await go(path, as(cookie))
        for (const secret of [people.staff, people.resident, '監視']) expect([path, text.includes(secret)]).toEqual([path, false])
      }
    }
    for (const cookie of [cookies.staff, `resident-token=${staff}`, `resident-token=${staff}; payload-token=${staff}`]) {
      const { headers, status } = await go('/my', as(cookie))
      expect([status, headers.location]).toEqual([307, '/sign-in?next=/my'])
    }
  })
})

describe('a body that does not end', () => {
  const memory = () => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${site.server.pid}/status`, 'utf8'))?.[1]) * 1024
  function* pieces(count: number): Generator<Uint8Array> {
    const piece = new Uint8Array(1024 * 1024).fill(0x20)
    for (let sent = 0; sent < count; sent++) yield piece
  }
  it.each([
    ['/api/users/login', 'application/json'],
    ['/api/media', 'multipart/form-data; boundary=x'],
    ['/listings', 'multipart/form-data; boundary=x'],
    ['/admin', 'text/plain;charset=UTF-8'],
  ])(
    'is 413 at %s, and is not kept',
    async (path, type) => {
      await go(path, { method: 'POST', headers: { 'Content-Type': type, Origin: site.server.url }, body: pieces(1) })
      const before = memory()
      const { status } = await go(path, {
        method: 'POST',
        headers: { 'Content-Type': type, Origin: site.server.url, 'Transfer-Encoding': 'chunked', Cookie: cookies.staff },
        body: pieces(400),
      })
      expect(status).toBe(413)
      expect(memory() - before).toBeLessThan(6 * MOST_BYTES)
      await alive()
    },
    60_000,
  )
  it('says beforehand that it is too large, and is not waited for', async () => {
    for (const path of ['/api/users/login', '/listings'])
      expect(
        (
          await go(path, {
            method: 'POST',
            headers: { 'Content-Length': String(10 * 1024 ** 3), 'Content-Type': 'text/plain' },
            body: pieces(1),
          })
        ).status,
      ).toBe(413)
    await alive()
  })
})

describe('whoever asks without end', () => {
  it('is told by the server itself when to come again, whatever they say of where they are', async () => {
    // Nothing they may make. The server says where a request came from when its sender does not; what the sender says opens nothing.
    const sent = async (n: number) => {
      const forged: Record<string, string> = n % 2 ? { 'X-Forwarded-For': `198.51.100.${n}, nonsense` } : {}
      return go('/api/applications', json({}, { Cookie: cookies.resident, ...forged }))
    }
    for (let n = 0; n < ALLOWANCES.apply.person; n++) expect((await sent(n)).status).toBe(403)
    const { headers, status, text } = await sent(1)
    expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true])
    expect(text).toContain('待ってから、もう一度お試しください。')
  })
})

describe('the log of the server', () => {
  it('holds no address, password or token of all that was sent', async () => {
    await go('/api/users/login', json({ email: 'canary-person@example.jp', password: 'canary-password-1' }))
    await go('/api/users/reset-password', json({ token: 'canary-token-0123456789', password: 'canary-password-2' }))
    await go(`/reset-password?token=${'c0ffee'.repeat(6)}beef`)
    await go('/api/facilities', json({ name: 'canary-name', phone: '090-1234-5678' }, { Cookie: cookies.staff }))
    await go('/api/users/forgot-password', json({ email: 'canary-forgotten@example.jp' }))
    const log = site.server.output()
    for (const secret of [
      'canary',
      'c0ffee',
      '090-1234-5678',
      TEST_PASSWORD,
      people.staff,
      people.resident,
      '監視',
      ...Object.values(cookies).map((cookie) => cookie.split('=')[1] ?? 'none'),
    ])
      expect([secret, log.includes(secret)]).toEqual([secret, false])
    const tokens = await site.running.adminSql(
      'SELECT reset_password_token AS token FROM users WHERE reset_password_token IS NOT NULL',
    )
    expect(tokens.length).toBeGreaterThan(0)
    for (const { token } of tokens) expect(log).not.toContain(String(token))
  })
})
