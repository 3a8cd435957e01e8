import type { TypedUser } from 'payload'
import { at } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { describeIncident } from './describeIncident'
import { sentenceOf } from './outcome'
import { remindOfIncidents } from './remindOfIncidents'
import { reportProhibitedRequest } from './reportProhibitedRequest'

let running: RunningPayload
let world: World
let city: TypedUser
const [before, pressed, due] = [at('2026-01-10', '09:00'), at('2026-01-19', '10:30'), at('2026-01-20', '10:30')]

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  city = await world.staff('city')
}, 120_000)
afterAll(() => running.stop())

/** A visit that the facility agreed to, with its people. */
async function agreed({ accepted = true } = {}) {
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const slot = await world.slot((await world.task(facility.id)).id, { day: '2026-01-19' })
  const volunteer = await world.volunteer()
  const resident = await world.account(volunteer.id)
  const { id } = await world.apply(slot.id, volunteer.id, before)
  if (accepted) await world.move(id, 'accepted', staff, before)
  return { id, facility, resident, slot, staff, volunteer }
}
const incidentsOf = async (application: string) =>
  (
    await running.payload.find({
      collection: 'incidents',
      where: { application: { equals: application } },
      depth: 0,
      overrideAccess: true,
    })
  ).docs
const historyOf = (incident: string) =>
  running.adminSql(
    `SELECT what::text, "from"::text, "to"::text, by_role::text AS by, reason FROM incident_events WHERE incident_id = $1 ORDER BY at, incident_events.what`,
    [incident],
  )
const mailsAbout = (incident: string) =>
  running.adminSql(`SELECT key, "to", subject, body FROM mails WHERE key LIKE 'incident/' || $1 || '/%' ORDER BY key`, [incident])
const report = (who: { id: string; resident: TypedUser }, now = pressed) =>
  reportProhibitedRequest(running.payload, { application: who.id, resident: who.resident, now })
/** The sentence with which something is refused. */
const refusalOf = async (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error: unknown) => sentenceOf(error),
  )
const opened = async () => {
  const visit = await agreed()
  await report(visit)
  const [incident] = await incidentsOf(visit.id)
  if (!incident) throw new Error('no incident')
  return { ...visit, incident }
}

describe('a resident who was asked for what nobody may ask', () => {
  it('keeps with it the listing they went by and how it was judged, whatever becomes of it later', async () => {
    const visit = await agreed()
    const [{ task }] = (await running.appSql('SELECT task_id AS task FROM applications WHERE id = $1', [visit.id])) as [
      { task: string },
    ]
    const write = async (description: string, now: Date) => {
      const { revision } = await running.payload.findByID({ collection: 'tasks', id: task, depth: 0, overrideAccess: true })
      await running.payload.update({ collection: 'tasks', id: task, data: { description, revision }, ...as(world.operator, now) })
    }
    await write('食器を拭いて棚に戻します。', before)
    await report(visit)
    await write('机を拭きます。', at('2026-01-19', '11:00'))
    const [incident] = await incidentsOf(visit.id)
    const kept = await running.payload.findByID({
      collection: 'task-events',
      id: String(incident?.listingOfDay),
      ...as(city, pressed),
    })
    expect(kept).toMatchObject({
      what: 'edited',
      to: 'published',
      verdict: 'allowed',
      checkVersion: expect.any(Number),
      content: { description: '食器を拭いて棚に戻します。' },
    })
    // What is written into the record afterwards leaves it as it was.
    const saved = await running.payload.update({
      collection: 'incidents',
      id: incident?.id ?? '',
      data: { treatment: '施設と話しました。', revision: incident?.revision ?? 0 },
      ...as(world.operator, pressed),
    })
    expect(saved.listingOfDay).toMatchObject({ id: kept.id })
  })

  it('reports it with one press: the visit, the clock, the history and a mail to every operator', async () => {
    const visit = await agreed()
    expect(await report(visit)).toEqual({ ok: true, already: false })
    const [incident, ...more] = await incidentsOf(visit.id)
    expect(more).toEqual([])
    expect(incident).toMatchObject({
      kind: 'prohibited_request',
      status: 'open',
      severity: 'unjudged',
      ruleGroup: null,
      programme: world.programme.id,
      facility: visit.facility.id,
      slot: visit.slot.id,
      volunteer: visit.volunteer.id,
      detectedAt: pressed.toISOString(),
      operatorNotifiedAt: pressed.toISOString(),
      cityDueAt: due.toISOString(),
      cityToldAt: null,
      awaitsCity: true,
      reportedByRole: 'resident',
      sharedWith: null,
    })
    expect(incident?.number).toMatch(/^J-\d{6}$/)
    expect(await historyOf(incident?.id ?? '')).toEqual([
      { what: 'opened', from: null, to: 'open', by: 'resident', reason: null },
    ])
    const mails = await mailsAbout(incident?.id ?? '')
    expect(mails.map(({ to }) => to)).toEqual([world.operator['email']])
    expect(String(mails[0]?.['body'])).toContain('2026年1月20日 10:30')
    expect(String(mails[0]?.['body'])).not.toContain(visit.volunteer.name)
  })

  it('may press as often as they like, at once too: it is one incident and one mail', async () => {
    const visit = await agreed()
    const answers = await Promise.all([report(visit), report(visit), report(visit), report(visit)])
    expect(answers.filter((answer) => answer.ok && !answer.already)).toHaveLength(1)
    expect(answers.filter((answer) => answer.ok)).toHaveLength(4)
    const incidents = await incidentsOf(visit.id)
    expect(incidents).toHaveLength(1)
    expect(await mailsAbout(incidents[0]?.id ?? '')).toHaveLength(1)
  })

  it('cannot report from a visit of somebody else, or from one nobody agreed to', async () => {
    const [mine, other, waiting] = [await agreed(), await agreed(), await agreed({ accepted: false })]
    expect(await report({ id: other.id, resident: mine.resident })).toEqual({ ok: false, refusal: '見つかりません。' })
    expect(await report({ id: 'x', resident: mine.resident })).toMatchObject({ ok: false })
    expect(await report({ id: mine.id, resident: mine.staff })).toMatchObject({ ok: false })
    expect(await report(waiting)).toMatchObject({ ok: false, refusal: expect.stringContaining('お電話ください') })
    expect([...(await incidentsOf(other.id)), ...(await incidentsOf(waiting.id)), ...(await incidentsOf(mine.id))]).toEqual([])
  })

  it('adds what it was in their own words; the same words twice stand once, others are added', async () => {
    const { id, incident, resident } = await opened()
    const say = (words: string, ruleGroup: 'medical' | null = null) =>
      describeIncident(running.payload, { application: id, resident, ruleGroup, words, now: pressed })
    expect(await say(' ')).toMatchObject({ ok: false, refusal: expect.stringContaining('選ぶか') })
    expect(await say('薬を飲ませてと言われた。', 'medical')).toEqual({ ok: true })
    expect(await say('薬を飲ませてと言われた。', 'medical')).toEqual({ ok: true })
    expect(await say('断りました。')).toEqual({ ok: true })
    expect((await incidentsOf(id))[0]).toMatchObject({
      happened: '薬を飲ませてと言われた。\n\n断りました。',
      ruleGroup: 'medical',
    })
    expect((await historyOf(incident.id)).map(({ what, by }) => [what, by])).toEqual([
      ['opened', 'resident'],
      ['described', 'resident'],
      ['described', 'resident'],
    ])
    const mails = await mailsAbout(incident.id)
    expect(mails).toHaveLength(3)
    expect(mails.map(({ body }) => String(body)).join()).not.toContain('薬を')
  })

  it('cannot add words to what was never reported, or once it is settled', async () => {
    const [unreported, settled] = [await agreed(), await opened()]
    const say = (visit: { id: string; resident: TypedUser }) =>
      describeIncident(running.payload, {
        application: visit.id,
        resident: visit.resident,
        ruleGroup: null,
        words: 'あ',
        now: due,
      })
    expect(await say(unreported)).toMatchObject({ ok: false, refusal: expect.stringContaining('まだありません') })
    await running.payload.update({
      collection: 'incidents',
      id: settled.incident.id,
      data: { status: 'dismissed', statusReason: '押しまちがい', revision: 1 },
      ...as(world.operator, due),
    })
    expect(await say(settled)).toMatchObject({ ok: false, refusal: expect.stringContaining('対応が終わって') })
  })
})

describe('the office', () => {
  let seconds = 0
  /** Each a second after the one before. */
  const change = async (id: string, data: Record<string, unknown>) => {
    const now = new Date(due.getTime() + 1000 * seconds++)
    const { revision } = await running.payload.findByID({ collection: 'incidents', id, depth: 0, overrideAccess: true })
    return running.payload.update({
      collection: 'incidents',
      id,
      data: { ...data, revision } as never,
      depth: 0,
      ...as(world.operator, now),
    })
  }

  it('takes it up, tells the city, closes it with a reason; every step stands in the history', async () => {
    const { incident } = await opened()
    await change(incident.id, { status: 'handling' })
    expect(await refusalOf(change(incident.id, { status: 'closed', statusReason: '済' }))).toContain('市へ連絡した日時')
    await change(incident.id, { cityToldAt: at('2026-01-19', '12:00').toISOString() })
    expect(await refusalOf(change(incident.id, { status: 'closed' }))).toContain('理由が入力されていません')
    await change(incident.id, { status: 'closed', statusReason: '施設長と確認した。', prevention: '募集の文を直した。' })
    expect((await historyOf(incident.id)).map(({ by, from, reason, to, what }) => [what, from, to, by, reason])).toEqual([
      ['opened', null, 'open', 'resident', null],
      ['moved', 'open', 'handling', 'operator', null],
      ['city_told', 'handling', 'handling', 'operator', null],
      ['moved', 'handling', 'closed', 'operator', '施設長と確認した。'],
      ['edited', 'handling', 'closed', 'operator', null],
    ])
  })

  it('enters others itself, with the clock from when it was known', async () => {
    const incident = await running.payload.create({
      collection: 'incidents',
      data: { kind: 'injury', programme: world.programme.id, detectedAt: at('2026-01-18', '08:00').toISOString() } as never,
      depth: 0,
      ...as(world.operator, pressed),
    })
    expect(incident).toMatchObject({
      cityDueAt: at('2026-01-19', '08:00').toISOString(),
      reportedByRole: 'operator',
      isOneTap: false,
    })
    expect(await refusalOf(change(incident.id, { cityToldAt: at('2026-01-18', '07:59').toISOString() }))).toContain('より前')
  })

  it('is reminded once when the city was not told in time', async () => {
    const { incident } = await opened()
    await remindOfIncidents(running.payload, due)
    const late = async () => (await mailsAbout(incident.id)).filter(({ key }) => String(key).includes('/late/'))
    expect(await late()).toEqual([])
    await remindOfIncidents(running.payload, new Date(due.getTime() + 1000))
    // Nothing is looked at again of which every operator was told: newer ones must not wait behind it.
    expect(await remindOfIncidents(running.payload, new Date(due.getTime() + 60_000))).toEqual({
      late: 0,
      followUps: 0,
    })
    expect(await late()).toHaveLength(1)
  })

  it('alone decides what a facility sees: nothing before it shares, then its note without words and person', async () => {
    const { facility, incident, staff } = await opened()
    const seen = async (user: TypedUser) =>
      (await running.payload.find({ collection: 'incidents', where: { id: { equals: incident.id } }, depth: 0, ...as(user) }))
        .docs
    expect(await seen(staff)).toEqual([])
    expect(await refusalOf(change(incident.id, { sharedAt: due.toISOString() }))).toContain('施設へのお知らせ')
    await change(incident.id, {
      sharedAt: due.toISOString(),
      facilityNote: '身体に触れる介助は頼めません。',
      summary: '体をふいてと頼まれた。',
    })
    const [shared] = await seen(staff)
    expect(shared).toMatchObject({
      kind: 'prohibited_request',
      facility: facility.id,
      facilityNote: '身体に触れる介助は頼めません。',
    })
    for (const hidden of ['volunteer', 'application', 'slot', 'task', 'happened', 'summary', 'reportedByRole', 'detectedAt'])
      expect(shared).not.toHaveProperty(hidden)
    await change(incident.id, { sharedAt: null })
    expect(await seen(staff)).toEqual([])
    const [forCity] = await seen(city)
    expect(forCity).toMatchObject({ summary: '体をふいてと頼まれた。', cityDueAt: due.toISOString() })
    expect(forCity).not.toHaveProperty('happened')
  })
})

describe('the database', () => {
  it('lets the application neither write nor change the history, and no second report of a visit stand', async () => {
    const { id, incident } = await opened()
    for (const statement of [
      `DELETE FROM incident_events WHERE incident_id = '${incident.id}'`,
      `UPDATE incident_events SET reason = 'x' WHERE incident_id = '${incident.id}'`,
    ])
      await expect(running.appSql(statement)).rejects.toThrow('permission denied')
    await expect(
      running.adminSql(
        `INSERT INTO incidents (id, kind, detected_at, programme_id, application_id, is_one_tap)
         VALUES (gen_random_uuid(), 'prohibited_request', now(), $1, $2, true)`,
        [world.programme.id, id],
      ),
    ).rejects.toThrow('incidents_one_tap_uq')
  })
})
