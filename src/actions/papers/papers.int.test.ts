import type { PayloadRequest, TypedUser } from 'payload'
import { at } from '@/domain/calendar/jst'
import type { PaperKind } from '@/domain/paper/kind'
import { meetingRefusals } from '@/glossary/papers'
import { caseRefusals } from '@/glossary/papers'
import { paperTexts } from '@/glossary/paperScreens'
import { openMeetingTasks } from '@/queries/openMeetingTasks'
import { meetingsAbout } from '@/queries/meetingsAbout'
import { planUnderway } from '@/queries/planUnderway'
import { versionFile } from '@/queries/deliverableVersions'
import { databaseOf } from '@/database/handle'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { tinyPng } from '@/testing/tinyPng'
import { readPdf } from '@reports/testing/readPdf'
import { decideDeliverable } from '../deliverables/decideDeliverable'
import { oweByEvent } from '../deliverables/oweByEvent'
import { submitVersion } from '../deliverables/submitVersion'
import { inTransaction } from '../inTransaction'
import { remindOfIncidents } from '../remindOfIncidents'
import { issuePaper } from './issuePaper'
import { readPaper } from './readPaper'

let running: RunningPayload
let world: World
let city: TypedUser
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  city = await world.staff('city')
}, 120_000)
afterAll(() => running.stop())

const now = at('2026-01-22', '10:00')
const doing = <T>(user: TypedUser, work: (req: PayloadRequest) => Promise<T>, when = now): Promise<T> =>
  inTransaction(running.payload, { user, context: { now: when } }, work)
const make = (collection: string, data: object, user = world.operator) =>
  running.payload.create({ collection, data, depth: 0, ...as(user, now) } as never) as unknown as Promise<{
    id: string
    revision: number
  }>
const change = async (collection: string, id: string, data: object, user = world.operator) => {
  const { revision } = (await running.payload.findByID({ collection, id, depth: 0, overrideAccess: true } as never)) as {
    revision: number
  }
  return running.payload.update({ collection, id, data: { ...data, revision }, depth: 0, ...as(user, now) } as never)
}
const issue = (kind: PaperKind, record: string, note: string | null = null) =>
  doing(world.operator, (req) => issuePaper(req, { kind, record, note }))
const textOf = async (deliverable: string, version: number) => {
  const [row] = await running.appSql('SELECT id FROM deliverable_versions WHERE deliverable_id = $1 AND version = $2', [
    deliverable,
    version,
  ])
  const found = await versionFile(databaseOf(running.payload), { version: String(row?.['id']), position: 1 })
  return (await readPdf(found?.bytes ?? Buffer.alloc(0))).texts.join('')
}
const meeting = () => ({
  programme: world.programme.id,
  title: '第2回定例会',
  status: 'held',
  heldOn: '2026-01-20',
  startsAt: '14:00',
  place: '市役所',
  agenda: [{ title: '登録の状況', decision: '説明会を1回追加する。' }],
  tasks: [
    { text: '案を送る', party: 'operator', dueOn: '2026-01-21' },
    { text: '会場を決める', party: 'city', dueOn: '2026-01-27' },
  ],
})

describe('a meeting', () => {
  it('that was held is owed its minutes within seven days; they are made of the record, handed in and confirmed by the city', async () => {
    const { id } = await make('meetings', meeting())
    await oweByEvent(running.payload, now)
    const [owed] = await running.appSql(
      "SELECT id, due_on, latest_version FROM deliverables WHERE kind = 'minutes' AND subject = $1",
      [id],
    )
    expect(owed).toMatchObject({ due_on: '2026-01-27', latest_version: '0' })
    const { deliverable, version } = await issue('minutes', id)
    expect([deliverable, version]).toEqual([owed?.['id'], 1])
    const text = await textOf(deliverable, 1)
    expect(text).toContain('説明会を1回追加する')
    expect(text).toContain('令和8年1月20日')
    await doing(world.operator, (req) => submitVersion(req, deliverable))
    expect(await doing(city, (req) => decideDeliverable(req, { deliverable, decision: 'approve' }))).toMatchObject({
      status: 'approved',
    })
  })
  it('lists what is to be done of all meetings until it is done; doing it changes the record for whoever else has it open', async () => {
    const { id, revision } = await make('meetings', { ...meeting(), title: '第3回定例会' })
    const open = async () =>
      (await openMeetingTasks(databaseOf(running.payload), 50)).tasks.filter(({ meeting: of }) => of === id)
    expect((await open()).map(({ dueOn, party }) => [dueOn, party])).toEqual([
      ['2026-01-21', 'operator'],
      ['2026-01-27', 'city'],
    ])
    const { tasks } = (await running.payload.findByID({ collection: 'meetings', id, depth: 0, overrideAccess: true })) as {
      tasks?: object[] | null
    }
    await change('meetings', id, {
      tasks: (tasks ?? []).map((task, index) => (index === 0 ? { ...task, doneOn: '2026-01-21' } : task)),
    })
    expect((await open()).map(({ text }) => text)).toEqual(['会場を決める'])
    await expect(
      running.payload.update({ collection: 'meetings', id, data: { place: 'x', revision }, ...as(world.operator, now) } as never),
    ).rejects.toMatchObject({ status: 409 })
  })
  it('is written by the operator alone, and not held before its day; no minutes are made of one that was not held', async () => {
    await expect(make('meetings', meeting(), city)).rejects.toMatchObject({ status: 403 })
    await expect(make('meetings', { ...meeting(), heldOn: '2026-01-23' })).rejects.toMatchObject({
      data: { errors: [{ message: meetingRefusals.day_ahead }] },
    })
    const planned = await make('meetings', { ...meeting(), status: 'planned', heldOn: '2026-02-17', tasks: [] })
    await expect(issue('minutes', planned.id)).rejects.toThrow(paperTexts.notHeld)
    const held = await make('meetings', meeting())
    await expect(doing(city, (req) => issuePaper(req, { kind: 'minutes', record: held.id, note: null }))).rejects.toMatchObject({
      status: 403,
    })
  })
})

describe('what a meeting was about', () => {
  it('is named in its minutes with how it stands, with the files handed out, and counts as a change of the record', async () => {
    const programme = world.programme.id
    const matter = await make('consultation-matters', {
      programme,
      title: '登録月の数え方',
      question: '月の途中の登録を1か月と数えるか。',
      raisedOn: '2026-01-10',
      raisedBy: 'operator_side',
    })
    const gap = await make('gap-analyses', { programme, figure: 'residents', month: '2025-12' })
    const file = await running.payload.create({
      collection: 'register-files',
      data: { title: '登録状況の集計表' },
      file: { data: tinyPng, mimetype: 'image/png', name: 'shuukei.png', size: tinyPng.length },
      ...as(world.operator, now),
    })
    const { id, revision } = await make('meetings', meeting())
    await change('meetings', id, { matters: [matter.id], gaps: [gap.id], files: [file.id] })
    const [held] = await running.appSql('SELECT revision::int AS revision FROM meetings WHERE id = $1', [id])
    expect(held).toEqual({ revision: revision + 1 })
    const { deliverable } = await issue('minutes', id)
    const text = await textOf(deliverable, 1)
    for (const said of [
      '疑義・協議「登録月の数え方」：未対応',
      '要因分析「イ市内ボランティアの登録数',
      '登録状況の集計表（shuukei',
    ])
      expect(text.replaceAll(/\s/g, '')).toContain(said)
    expect(await meetingsAbout(databaseOf(running.payload), 'consultation-matters', matter.id)).toEqual([
      { id, title: '第2回定例会', heldOn: '2026-01-20', held: true },
    ])
    expect((await meetingsAbout(databaseOf(running.payload), 'gap-analyses', gap.id)).map((each) => each.id)).toEqual([id])
  })
  it('belongs to its own programme', async () => {
    const other = await makeWorld(running.payload, { startsOn: '2026-09-01', endsOn: '2027-02-28' })
    const matter = await make('consultation-matters', {
      programme: other.programme.id,
      title: '別の年度の疑義',
      question: '別の年度',
      raisedOn: '2026-01-10',
      raisedBy: 'city_side',
    })
    await expect(make('meetings', { ...meeting(), matters: [matter.id] })).rejects.toMatchObject({ status: 400 })
  })
})

describe('a plan', () => {
  it('that the city approved is changed as another version, which says what changed and waits for approval again', async () => {
    const schedule = [{ task: '周知', startsOn: '2026-01-05', endsOn: '2026-02-20' }]
    const { id } = await make('implementation-plans', { programme: world.programme.id, schedule })
    // Both first screens say which of its tasks are under way: as they are written, until the city has approved a version.
    const tasks = async (day: string) =>
      (await planUnderway(databaseOf(running.payload), day)).map(({ approved, endsOn, task }) => [
        task,
        endsOn,
        approved && [approved.version, approved.deliverable],
      ])
    expect(await tasks('2025-12-22')).toEqual([['周知', '2026-02-20', null]])
    const { deliverable } = await issue('implementation_plan', id)
    expect(await tasks('2025-12-22')).toEqual([['周知', '2026-02-20', null]])
    await doing(world.operator, (req) => submitVersion(req, deliverable))
    await doing(city, (req) => decideDeliverable(req, { deliverable, decision: 'approve' }))
    await change('implementation-plans', id, {
      schedule: [{ ...schedule[0], endsOn: '2026-03-10' }],
      changes: '周知の期間を延ばすため',
    })
    await expect(issue('implementation_plan', id)).rejects.toThrow(paperTexts.noteMissing)
    expect(await issue('implementation_plan', id, '周知の期間')).toEqual({ deliverable, version: 2 })
    const text = await textOf(deliverable, 2)
    expect(text).toContain('周知の期間を延ばすため')
    expect(text).toContain('令和8年3月10日')
    const [row] = await running.appSql('SELECT status::text AS status, approved_version FROM deliverables WHERE id = $1', [
      deliverable,
    ])
    expect(row).toMatchObject({ status: 'drafting', approved_version: '1' })
    // What is written since, and issued but not approved, does not count yet.
    const first = ['周知', '2026-02-20', [1, deliverable]]
    expect([await tasks('2025-12-15'), await tasks('2025-12-22'), await tasks('2026-02-20'), await tasks('2026-02-21')]).toEqual([
      [],
      [first],
      [first],
      [],
    ])
    await doing(world.operator, (req) => submitVersion(req, deliverable))
    await doing(city, (req) => decideDeliverable(req, { deliverable, decision: 'approve' }))
    expect([await tasks('2026-03-10'), await tasks('2026-03-11')]).toEqual([[['周知', '2026-03-10', [2, deliverable]]], []])
  })
})

describe('a seminar', () => {
  it('that was held keeps its announcement, takes the account of it, and is reported', async () => {
    const { id } = await make('seminars', {
      programme: world.programme.id,
      title: 'はじめての切り出し',
      kind: 'carving',
      audience: 'facilities',
      place: '市役所',
      startsAt: at('2026-01-20', '14:00').toISOString(),
      endsAt: at('2026-01-20', '16:00').toISOString(),
      status: 'published',
    })
    await change('seminars', id, { status: 'held' })
    await change('seminars', id, { opinionsHeard: '保険の扱いを知りたい。', results: 'よく伝わった。', followUp: '案内を送る。' })
    await expect(change('seminars', id, { place: '別館' })).rejects.toMatchObject({ status: 400 })
    const { deliverable } = await issue('seminar_report', id)
    expect(await textOf(deliverable, 1)).toContain('保険の扱いを知りたい')
  })
})

describe('other papers', () => {
  it('are made of a seminar, a service level, an accident, publicity and the register itself', async () => {
    const programme = world.programme.id
    const level = await make('service-levels', { programme, services: [{ name: '申込みの画面' }] })
    const accident = await make('incidents', {
      programme,
      kind: 'property',
      summary: '湯のみを割った。',
      detectedAt: at('2026-01-21', '14:00').toISOString(),
      cityToldAt: at('2026-01-21', '16:00').toISOString(),
      isPersonalData: true,
      dataItems: '氏名',
    })
    await make('outreach-activities', {
      programme,
      title: 'ちらし',
      doneOn: '2026-01-15',
      channel: 'flyer',
      audience: 'residents',
    })
    const made = {
      service_level_agreement: level.id,
      accident_report: accident.id,
      outreach_list: programme,
      deliverables_list: programme,
    } as const
    for (const [kind, record] of Object.entries(made) as [keyof typeof made, string][])
      expect([kind, (await issue(kind, record)).version]).toEqual([kind, 1])
  })
  it('are read by the city and the operator, and by no facility', async () => {
    const facility = await world.staff('facility')
    const asked = { kind: 'outreach_list', record: world.programme.id, draft: true } as const
    expect((await doing(city, (req) => readPaper(req, asked))).document.mark).toBe('案')
    await expect(doing(facility, (req) => readPaper(req, asked))).rejects.toMatchObject({ status: 403 })
  })
})

describe('an incident', () => {
  it('has its other reports after the first one, and ends after it was known', async () => {
    const data = { programme: world.programme.id, kind: 'near_miss', detectedAt: at('2026-01-21', '14:00').toISOString() }
    const { id } = await make('incidents', data)
    const report = { at: at('2026-01-21', '15:00').toISOString(), text: '経過' }
    await expect(change('incidents', id, { followUps: [report] })).rejects.toMatchObject({ status: 400 })
    await expect(change('incidents', id, { endedAt: at('2026-01-21', '13:00').toISOString() })).rejects.toMatchObject({
      status: 400,
    })
    await change('incidents', id, { cityToldAt: at('2026-01-21', '14:30').toISOString(), followUps: [report] })
  })
  it('is told again as often as was agreed until it has ended, which it has when it is settled', async () => {
    const { payload } = running
    const told = { programme: world.programme.id, kind: 'near_miss', detectedAt: at('2026-01-18', '09:00').toISOString() }
    const { id } = await make('incidents', told)
    await change('incidents', id, { status: 'handling', cityToldAt: at('2026-01-18', '10:00').toISOString() })
    const letters = () =>
      running.adminSql("SELECT count(DISTINCT split_part(key, '/', 4))::int AS letters FROM mails WHERE key LIKE $1", [
        `incident/${id}/follow-up/%`,
      ])
    await remindOfIncidents(payload, at('2026-01-21', '09:00'))
    expect(await letters()).toEqual([{ letters: 0 }])
    await change('programmes', world.programme.id, { incidentFollowUpHours: 24 })
    for (const time of ['10:01', '12:00']) await remindOfIncidents(payload, at('2026-01-19', time))
    expect(await letters()).toEqual([{ letters: 1 }])
    await change('incidents', id, { followUps: [{ at: at('2026-01-19', '13:00').toISOString(), text: '点検を終えた' }] })
    await remindOfIncidents(payload, at('2026-01-20', '12:00'))
    expect(await letters()).toEqual([{ letters: 1 }])
    await change('incidents', id, { status: 'closed', statusReason: '再発防止を確かめた', prevention: '手順を改めた' })
    const [ended] = await running.adminSql('SELECT ended_at IS NOT NULL AS ended FROM incidents WHERE id = $1', [id])
    expect(ended).toEqual({ ended: true })
    await remindOfIncidents(payload, at('2026-01-26', '12:00'))
    expect(await letters()).toEqual([{ letters: 1 }])
  })
})

describe('a case', () => {
  it('of a facility is told only with its consent, also where the rule is passed by', async () => {
    const facility = await world.facility()
    const data = { programme: world.programme.id, title: '配膳の手伝い', facility: facility.id, publicity: 'report_only' }
    await expect(make('cases', data)).rejects.toMatchObject({ data: { errors: [{ message: caseRefusals.consent_missing }] } })
    const { id } = await make('cases', { ...data, consentBy: '施設長', consentOn: '2026-01-20' })
    await expect(running.appSql('UPDATE cases SET consent_on = NULL WHERE id = $1', [id])).rejects.toThrow('case_needs_consent')
  })
})
