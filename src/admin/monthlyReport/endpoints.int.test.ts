import { createHash } from 'node:crypto'
import { addMonths, at, dayOf, monthOf } from '@/domain/calendar/jst'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { type Rest, restOf, type Session } from '@/testing/rest'

const LAST = addMonths(monthOf(new Date()), -1)
const startsOn = `${LAST}-01`

let running: RunningPayload
let rest: Rest
let world: World
const sessions: Record<string, Session> = {}

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload, { startsOn, endsOn: dayOf(at(`${addMonths(LAST, 3)}-28`, '12:00')) })
  const facility = await world.facility()
  await world.registration(facility.id)
  rest = await restOf(running.payload)
  for (const role of ['city', 'facility', 'organizer', 'admin'] as const)
    sessions[role] = await rest.signIn(await world.staff(role, role === 'facility' ? [facility.id] : []))
  sessions['operator'] = await rest.signIn(world.operator)
  sessions['visitor'] = null
})
afterAll(() => running.stop())

const fileOf = (month: string, kind: string, more = '') =>
  `/monthly-reports/file?programme=${world.programme.id}&month=${month}&kind=${kind}${more}`
const close = (session: Session | undefined, body: Record<string, unknown>, headers: Record<string, string> = {}) =>
  rest('POST', '/monthly-reports/close', {
    session: session ?? null,
    body: { programme: world.programme.id, month: LAST, ...body },
    headers,
  })

describe('the file of a month', () => {
  it('goes to the city and the operator and to nobody else', async () => {
    const statuses = await Promise.all(
      Object.entries(sessions).map(async ([role, session]) => [
        role,
        (await rest('GET', fileOf(LAST, 'pdf'), { session })).status,
      ]),
    )
    expect(Object.fromEntries(statuses)).toEqual({
      city: 200,
      operator: 200,
      facility: 403,
      organizer: 403,
      admin: 403,
      visitor: 401,
    })
  })
  it('has its Japanese name, is saved and not kept, and is what it says it is', async () => {
    const { headers, text } = await rest('GET', fileOf(LAST, 'pdf'), { session: sessions['city'] ?? null })
    expect(text.startsWith('%PDF-')).toBe(true)
    expect(headers.get('Content-Type')).toBe('application/pdf')
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    const disposition = headers.get('Content-Disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]+\.pdf"; filename\*=UTF-8''/)
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toMatch(/^登録者数等報告書_令和\d+年\d+月分_速報\.pdf$/)
  })
  it('of a month that cannot be drawn is a sentence', async () => {
    for (const [path, status] of [
      [fileOf(addMonths(LAST, 2), 'pdf'), 400],
      [fileOf('2019-01', 'pdf'), 400],
      [fileOf('2026-13', 'pdf'), 400],
      [fileOf(LAST, 'exe'), 400],
      [fileOf(LAST, 'pdf', '&version=7'), 404],
    ] as const) {
      const answer = await rest('GET', path, { session: sessions['city'] ?? null })
      expect([path, answer.status]).toEqual([path, status])
      expect(answer.body.errors[0].message).toMatch(/。$/)
    }
  })
})

describe('closing a month', () => {
  it('is refused to those who may not, to other sites, and for a month that runs', async () => {
    for (const role of ['facility', 'organizer', 'admin'])
      expect([role, (await close(sessions[role], {})).status]).toEqual([role, 403])
    expect((await close(null, {})).status).toBe(403)
    expect((await close(sessions['operator'], {}, { Origin: 'https://elsewhere.example' })).status).toBe(403)
    const early = await close(sessions['operator'], { month: addMonths(LAST, 1) })
    expect([early.status, early.body.errors[0].message]).toEqual([
      409,
      'この月はまだ終わっていないため、締められません。途中の数値は速報として出力できます。',
    ])
    expect(
      (
        await rest('GET', `/monthly-reports/close?programme=${world.programme.id}&month=${LAST}`, {
          session: sessions['operator'] ?? null,
        })
      ).status,
    ).toBe(404)
  })
  it('makes a version whose files stay byte for byte, and a second one only with a reason after the city has decided', async () => {
    const first = await close(sessions['operator'], {})
    expect([first.status, first.body.version]).toEqual([201, 1])
    const [one, two] = [
      await rest('GET', fileOf(LAST, 'xlsx'), { session: sessions['city'] ?? null }),
      await rest('GET', fileOf(LAST, 'xlsx', '&version=1'), { session: sessions['operator'] ?? null }),
    ]
    expect(createHash('sha256').update(one.text).digest('hex')).toBe(createHash('sha256').update(two.text).digest('hex'))
    expect((await close(sessions['operator'], { note: '数え直し' })).body.errors[0].message).toMatch(/市の承認待ち/)
    const asked = await rest('PATCH', `/monthly-reports/${first.body.id}`, {
      session: sessions['city'] ?? null,
      body: { status: 'revision_requested', approvalComment: '数を確かめてください。', revision: 1 },
    })
    expect(asked.status).toBe(200)
    expect((await close(sessions['operator'], {})).body.errors[0].message).toMatch(/訂正の理由/)
    const second = await close(sessions['operator'], { note: '登録の取り消しを反映しました。' })
    expect([second.status, second.body.version]).toEqual([201, 2])
  })
})
