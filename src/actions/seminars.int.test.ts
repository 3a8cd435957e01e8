import { addDays, at } from '@/domain/calendar/jst'
import { attendanceRefusals, seminarRefusals } from '@/glossary/seminars'
import { as } from '@/testing/as'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Answer, Session } from '@/testing/rest'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const day = () => addDays(cast.today, 7)
const planned = (given: object = {}) => ({
  title: 'はじめての切り出し',
  kind: 'carving',
  audience: 'facilities',
  place: '市役所 別館 8階',
  startsAt: at(day(), '14:00').toISOString(),
  endsAt: at(day(), '16:00').toISOString(),
  agenda: [{ title: '切り出しの考え方', minutes: 40 }],
  status: 'published',
  ...given,
})
const make = async (given: object = {}): Promise<{ id: string; revision: number }> => {
  const { body, status } = await cast.rest('POST', '/seminars?depth=0', {
    session: cast.sessions.organizer,
    body: planned(given),
  })
  expect(status).toBe(201)
  return body.doc
}
const save = async (id: string, body: object, session: Session = cast.sessions.organizer, slug = 'seminars') => {
  const [row] = await running.appSql(`SELECT revision FROM ${slug.replace('-', '_')} WHERE id = $1`, [id])
  return cast.rest('PATCH', `/${slug}/${id}?depth=0`, { session, body: { ...body, revision: Number(row?.['revision']) } })
}
const signUp = (seminar: string, session: Session = cast.sessions.facility, given: object = {}) =>
  cast.rest('POST', '/seminar-attendances?depth=0', { session, body: { seminar, facility: cast.A.facility.id, ...given } })
const sentenceOf = ({ body }: Answer): string => body.errors[0].data?.errors?.[0]?.message ?? body.errors[0].message
const seats = async (id: string) =>
  Number((await running.appSql('SELECT seats_taken FROM seminars WHERE id = $1', [id]))[0]?.['seats_taken'])
const mails = (id: string) =>
  running.appSql(`SELECT "to", subject, body, key FROM mails WHERE starts_with(key, $1) ORDER BY key`, [`seminar/${id}/`])

describe('the list of who takes part', () => {
  const linesOf = ({ text }: Answer): string[] => text.replace('\uFEFF', '').trimEnd().split('\r\n')
  it('goes out as a file by the kind people come as, with names for who may read them and a line of who took it', async () => {
    const { id } = await make()
    await signUp(id, cast.sessions.facility, { attendeeKind: 'care_staff', attendeeName: '例示　花子', people: 2 })
    const guest = { seminar: id, attendeeKind: 'manager', attendeeName: '例示　太郎' }
    await cast.rest('POST', '/seminar-attendances?depth=0', { session: cast.sessions.organizer, body: guest })
    const taken = (who: 'operator' | 'organizer' | 'city' | 'facility') =>
      cast.rest('POST', '/exports/attendees', { session: cast.sessions[who], body: { format: 'csv', seminar: id } })
    const [head, ...lines] = linesOf(await taken('organizer'))
    const column = (label: string) => head?.split(',').indexOf(label) ?? -1
    const cells = (label: string) => lines.map((line) => line.split(',')[column(label)])
    expect(cells('参加する方のお名前')).toEqual(['例示　太郎', '例示　花子'])
    expect(cells('人数')).toEqual(['1', '2'])
    const city = linesOf(await taken('city'))
    expect(city).toHaveLength(3)
    expect(city.join()).not.toContain('例示')
    expect((await taken('facility')).status).toBe(403)
    const rows = await running.appSql(
      `SELECT role::text AS role, rows::int AS rows FROM exports WHERE title = '参加者名簿' ORDER BY at`,
    )
    expect(rows).toEqual([
      { role: 'organizer', rows: 2 },
      { role: 'city', rows: 2 },
    ])
  })
  it('and the tables of our own screens go out whole, as they are narrowed there, to both sides and no facility', async () => {
    const asked = {
      format: 'csv',
      screen: 'outreach',
      programme: cast.world.programme.id,
      part: { stage: 'registered', ward: 'x' },
    }
    const sent = (body: object, who: 'city' | 'facility' = 'city') =>
      cast.rest('POST', '/exports/screen', { session: cast.sessions[who], body })
    const all = linesOf(await sent({ ...asked, part: {} }))
    const [row] = await running.appSql(`SELECT count(DISTINCT office_number)::int AS offices FROM facility_registrations`)
    expect(all.length - 1).toBeGreaterThanOrEqual(Number(row?.['offices']))
    expect(all.filter((line) => line.includes(cast.A.facility.name))).toHaveLength(1)
    expect(linesOf(await sent(asked)).length).toBeLessThanOrEqual(all.length)
    const findings = { format: 'csv', screen: 'findings', programme: cast.world.programme.id, month: cast.today.slice(0, 7) }
    for (const body of [findings, { ...findings, screen: 'hours' }, { format: 'csv', screen: 'slots_at_risk' }])
      expect([body.screen, [200, 404].includes((await sent(body)).status)]).toEqual([body.screen, true])
    expect((await sent(asked, 'facility')).status).toBe(403)
    expect((await sent({ ...findings, month: '2026-13' })).status).toBe(400)
  })
  it('and any other list goes out as it is narrowed, searched and sorted, with linked records by their names', async () => {
    const one = await make({ title: '一覧に残る会' })
    await make({ title: '一覧に残らない会', place: '別の場所' })
    const asked = {
      format: 'csv',
      list: 'seminars',
      where: { place: { equals: '市役所 別館 8階' } },
      search: '一覧に残',
      sort: '-title',
    }
    const { status, text } = await cast.rest('POST', '/exports/list', { session: cast.sessions.city, body: asked })
    expect([status, text.match(/一覧に残/g)?.length, text.includes('試験事業')]).toEqual([200, 1, true])
    const [row] = await running.appSql(`SELECT conditions FROM exports WHERE title = 'セミナー' ORDER BY at DESC LIMIT 1`)
    expect(row?.['conditions']).toBe('一覧を絞り込んで保存')
    expect(one.id).toBeTruthy()
    const closed = { format: 'csv', list: 'seminar-attendances', where: { attendeeName: { like: '例示' } } }
    expect((await cast.rest('POST', '/exports/list', { session: cast.sessions.city, body: closed })).status).toBe(400)
  })
})

describe('a seminar', () => {
  it('is signed up for by a facility of its own, once, and shown to facilities only when it is for them', async () => {
    const { id } = await make()
    const first = await signUp(id)
    expect(first.status).toBe(201)
    expect(first.body.doc).toMatchObject({ status: 'signed_up', people: 1, title: expect.stringContaining('はじめての切り出し') })
    expect(first.body.doc.signedUpAt).toBeTruthy()
    expect(await seats(id)).toBe(1)
    expect(sentenceOf(await signUp(id))).toBe(attendanceRefusals.already_there)
    expect((await signUp(id, cast.sessions.facility, { facility: cast.B.facility.id })).status).toBe(403)
    const residents = await make({ audience: 'residents' })
    expect((await cast.rest('GET', `/seminars/${residents.id}`, { session: cast.sessions.facility })).status).toBe(404)
    expect(sentenceOf(await signUp(residents.id))).toBe(attendanceRefusals.not_for_you)
    const draft = await make({ status: 'draft' })
    expect(sentenceOf(await signUp(draft.id))).toBe(attendanceRefusals.not_open)
  })

  it('takes no more people than it has seats for, however many press at once', async () => {
    const { id } = await make({ capacity: 3 })
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        signUp(id, cast.sessions.organizer, { facility: null, attendeeName: `参加者${n}`, attendeeKind: 'other' }),
      ),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3)
    expect(new Set(answers.filter(({ status }) => status !== 201).map(sentenceOf))).toEqual(new Set([seminarRefusals.full]))
    expect(await seats(id)).toBe(3)
    expect(sentenceOf(await save(id, { capacity: 2 }))).toBe(seminarRefusals.full)
  })

  it('gives a seat back to who comes next when somebody cancels', async () => {
    const { id } = await make({ capacity: 1 })
    const { body } = await signUp(id)
    expect((await save(body.doc.id, { status: 'cancelled' }, cast.sessions.facility, 'seminar-attendances')).status).toBe(200)
    expect(await seats(id)).toBe(0)
    expect((await signUp(id, cast.sessions.organizer, { facility: cast.B.facility.id })).status).toBe(201)
    expect(sentenceOf(await save(body.doc.id, { status: 'signed_up' }, cast.sessions.facility, 'seminar-attendances'))).toBe(
      seminarRefusals.full,
    )
  })

  it('is recorded from when it begins, by those who organise it', async () => {
    const { id, revision } = await make()
    const { body } = await signUp(id)
    const record = (status: string, session: Session) => save(body.doc.id, { status }, session, 'seminar-attendances')
    expect(sentenceOf(await record('attended', cast.sessions.organizer))).toBe(attendanceRefusals.not_begun)
    expect(sentenceOf(await save(id, { status: 'held' }))).toBe(seminarRefusals.not_begun)
    const later = at(day(), '14:01')
    const { payload } = running
    const attend = (user: Cast['staff']['facility']) =>
      payload.findByID({ collection: 'seminar-attendances', id: body.doc.id, depth: 0, overrideAccess: true }).then((found) =>
        payload.update({
          collection: 'seminar-attendances',
          id: found.id,
          data: { status: 'attended', revision: found.revision ?? 1 },
          ...as(user, later),
        }),
      )
    await expect(attend(cast.staff.facility)).rejects.toMatchObject({ status: 400 })
    expect(await attend(cast.staff.organizer)).toMatchObject({ status: 'attended' })
    expect(await seats(id)).toBe(0)
    const held = await payload.update({
      collection: 'seminars',
      id,
      data: { status: 'held', revision },
      ...as(cast.staff.organizer, later),
    })
    expect(held.status).toBe('held')
    expect(sentenceOf(await save(id, { place: '別の会場' }))).toBe(seminarRefusals.held_stays)
    expect(sentenceOf(await save(id, { agenda: [] }))).toBe(seminarRefusals.held_stays)
    expect((await save(id, { summary: '次は実習を増やす。' })).status).toBe(200)
    await expect(running.appSql(`UPDATE seminars SET title = '書き換え' WHERE id = $1`, [id])).rejects.toThrow(
      'seminar_held_stays',
    )
    expect((await record('absent', cast.sessions.city)).status).toBe(403)
  })

  it('that is called off tells who signed up, once, and nobody who cancelled', async () => {
    const { id } = await make()
    await signUp(id)
    const other = await signUp(id, cast.sessions.organizer, { facility: cast.B.facility.id })
    await save(other.body.doc.id, { status: 'cancelled' }, cast.sessions.organizer, 'seminar-attendances')
    expect(sentenceOf(await save(id, { status: 'called_off' }))).toBe(seminarRefusals.reason_required)
    expect(await mails(id)).toEqual([])
    expect((await save(id, { status: 'called_off', statusReason: '台風が近づいているため' })).status).toBe(200)
    expect(await mails(id)).toEqual([
      expect.objectContaining({
        to: cast.staff.facility.email,
        body: expect.stringContaining('台風が近づいているため'),
        key: `seminar/${id}/called_off/${cast.staff.facility.id}`,
      }),
    ])
    expect(sentenceOf(await save(id, { status: 'published' }))).toBe(seminarRefusals.no_such_transition)
    expect(sentenceOf(await signUp(id, cast.sessions.organizer, { facility: null, attendeeName: '遅れた方' }))).toBe(
      attendanceRefusals.not_open,
    )
  })

  it('that moves tells who signed up each time, and not when only its words change', async () => {
    const { id } = await make()
    await signUp(id)
    await save(id, { purpose: '任せられる仕事が分かる' })
    expect(await mails(id)).toEqual([])
    await save(id, { place: '中央公民館' })
    await save(id, { startsAt: at(day(), '13:00').toISOString() })
    expect((await mails(id)).map(({ to }) => to)).toEqual([cast.staff.facility.email, cast.staff.facility.email])
  })

  it('keeps the revision of its agenda: a change of an item is a change of the seminar', async () => {
    const { id, revision } = await make({ status: 'draft' })
    await save(id, { agenda: [{ title: '切り出しの実習', minutes: 60 }] })
    const stale = await cast.rest('PATCH', `/seminars/${id}`, {
      session: cast.sessions.operator,
      body: { title: '別の件名', revision },
    })
    expect(stale.status).toBe(409)
  })

  it('does not show the city who came by name, nor what they said', async () => {
    const { id } = await make()
    const { body } = await signUp(id, cast.sessions.facility, { attendeeName: '主任　田中' })
    const seen = await cast.rest('GET', `/seminar-attendances/${body.doc.id}?depth=0`, { session: cast.sessions.city })
    expect(seen.status).toBe(200)
    expect(seen.text).not.toContain('田中')
    expect((await signUp(id, cast.sessions.organizer, { facility: null })).status).toBe(400)
  })
})
