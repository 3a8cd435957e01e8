import type { PayloadRequest, TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { readStanding } from '@/domain/deliverable/standing'
import { deliverableActionTexts as texts, deliverableConstraintSentences, deliverableRefusals } from '@/glossary/deliverables'
import { accessRefusals } from '@/glossary/refusals'
import { deliverables } from '@/queries/deliverables'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { restOf } from '@/testing/rest'
import { closeMonth } from '../closeMonth'
import { inTransaction } from '../inTransaction'
import { agreeDueDate } from './agreeDueDate'
import { decideDeliverable } from './decideDeliverable'
import { issueVersion } from './issueVersion'
import { markDelivered } from './markDelivered'
import { owe } from './owe'
import { oweByDate } from './oweByDate'
import { submitVersion } from './submitVersion'

let running: RunningPayload
let world: World
let city: TypedUser
let colleague: TypedUser
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  city = await world.staff('city')
  colleague = await world.staff('city')
}, 120_000)
afterAll(() => running.stop())

const now = at('2026-01-09', '10:00')
const doing = <T>(user: TypedUser | null, work: (req: PayloadRequest) => Promise<T>, when = now): Promise<T> =>
  inTransaction(running.payload, { user, context: user ? { now: when } : { ...asSystem, now: when } }, work)
const read = (id: string) => running.payload.findByID({ collection: 'deliverables', id, depth: 0, overrideAccess: true })
const ofMonth = async (month: string) => {
  const [row] = await running.appSql("SELECT id FROM deliverables WHERE kind = 'monthly_report' AND subject = $1", [month])
  return read(String(row?.['id']))
}
const file = { kind: 'pdf', fileName: '議事録.pdf', bytes: Buffer.from('議事録'), pages: 1 } as const
const issued = (subject: string, when = now) =>
  doing(
    world.operator,
    (req) =>
      issueVersion(req, {
        programme: world.programme.id,
        kind: 'minutes',
        subject,
        title: '第1回打合せ 議事録',
        eventOn: '2026-01-07',
        model: { said: '本文' },
        files: [file],
      }),
    when,
  )
const submit = (deliverable: string, when = now) => doing(world.operator, (req) => submitVersion(req, deliverable), when)
const decide = (by: TypedUser, deliverable: string, decision: 'approve' | 'request_revision', comment = '', revision?: number) =>
  doing(by, (req) => decideDeliverable(req, { deliverable, decision, comment, ...(revision === undefined ? {} : { revision }) }))
const events = async (id: string) =>
  (await running.appSql('SELECT what, version FROM deliverable_events WHERE deliverable_id = $1 ORDER BY at, what', [id])).map(
    ({ what, version }) => (version === null ? what : `${what} ${Number(version)}`),
  )

describe('what a programme owes by date', () => {
  it('is there from its beginning, once however often it is asked, with the date of the specification and the working day before', async () => {
    const again = await Promise.all([oweByDate(running.payload, now), oweByDate(running.payload, now)])
    expect(again.reduce((sum, { owed }) => sum + owed, 0)).toBe(7)
    const rows = await running.appSql(
      "SELECT subject, due_rule, due_on, working_due_on, cutoff_time, status FROM deliverables WHERE kind = 'monthly_report' ORDER BY subject",
    )
    expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
      '2025-12 next_month 2026-01-10 2026-01-09  drafting',
      '2026-01 next_month 2026-02-10 2026-02-10  drafting',
      '2026-02 next_month 2026-03-10 2026-03-10  drafting',
      '2026-03 contract_end 2026-03-31 2026-03-31 15:00 drafting',
    ])
  })

  it('follows the end of the contract as long as nothing was handed in, and says so', async () => {
    const longer = await makeWorld(running.payload, { startsOn: '2023-12-01', endsOn: '2024-03-31' })
    await oweByDate(running.payload, now)
    await running.ownerSql(`UPDATE programmes SET ends_on = '2024-04-30' WHERE id = '${longer.programme.id}'`)
    expect((await oweByDate(running.payload, now)).owed).toBe(1)
    const rows = await running.appSql("SELECT id, due_on, due_rule, cutoff_time FROM deliverables WHERE subject = '2024-03'")
    expect(rows).toMatchObject([{ due_on: '2024-04-10', due_rule: 'next_month', cutoff_time: null }])
    expect(await events(String(rows[0]?.['id']))).toEqual(['owed', 'due_set'])
  })

  it('is not owed for a month that the contract no longer holds, with the reason, and owed again when it does', async () => {
    const shorter = await makeWorld(running.payload, { startsOn: '2022-12-01', endsOn: '2023-03-31' })
    const ending = async (endsOn: string, when: Date) => {
      await running.ownerSql(`UPDATE programmes SET ends_on = '${endsOn}' WHERE id = '${shorter.programme.id}'`)
      await oweByDate(running.payload, when)
      await oweByDate(running.payload, when)
    }
    const months = async () =>
      (
        await running.appSql(
          "SELECT subject, status, due_rule, due_on, due_note FROM deliverables WHERE programme_id = $1 AND kind = 'monthly_report' ORDER BY subject DESC LIMIT 2",
          [shorter.programme.id],
        )
      ).map((row) => Object.values(row).join(' '))
    await ending('2023-03-31', now)
    await ending('2023-02-28', at('2026-01-09', '16:00'))
    const reason = texts.voided('2022年12月1日', '2023年2月28日')
    expect(await months()).toEqual([`2023-03 voided contract_end  ${reason}`, '2023-02 drafting contract_end 2023-02-28 '])
    const [march] = await running.appSql("SELECT id FROM deliverables WHERE subject = '2023-03'")
    const id = String(march?.['id'])
    expect(await events(id)).toEqual(['owed', 'voided'])
    const given = {
      programme: shorter.programme.id,
      kind: 'monthly_report',
      subject: '2023-03',
      title: '月報',
      model: {},
    } as const
    await expect(doing(world.operator, (req) => issueVersion(req, { ...given, files: [file] }))).rejects.toThrow(
      deliverableRefusals.voided,
    )
    await ending('2023-03-31', at('2026-01-09', '17:00'))
    expect((await months())[0]).toBe('2023-03 drafting contract_end 2023-03-31 ')
    expect(await events(id)).toEqual(['owed', 'voided', 'due_set'])
    // Past the code: what was handed in is never void, nor anything without a reason.
    for (const change of ["status = 'voided', due_on = NULL, working_due_on = NULL", "status = 'voided', due_note = 'なし'"])
      await expect(running.appSql(`UPDATE deliverables SET ${change} WHERE id = $1`, [id])).rejects.toThrow(
        'deliverable_move_refused',
      )
  })

  it('has an agreed date where the specification names none, with where it was agreed, and never another where it names one', async () => {
    const [row] = await running.appSql("SELECT id FROM deliverables WHERE kind = 'completion_report' AND programme_id = $1", [
      world.programme.id,
    ])
    const id = String(row?.['id'])
    expect((await read(id)).dueOn).toBeNull()
    const agree = (deliverable: string, note: string) =>
      doing(world.operator, (req) => agreeDueDate(req, { deliverable, dueOn: '2026-04-12', note }))
    // Without a date it stands on both first screens, so that one is agreed on.
    const undated = async () =>
      (await deliverables(databaseOf(running.payload), { programme: world.programme.id, undated: true, limit: 20 })).map(
        ({ kind }) => kind,
      )
    expect((await undated()).sort()).toEqual(['completion_report', 'implementation_plan', 'service_level_agreement'])
    await expect(agree(id, ' ')).rejects.toThrow('期限を決めた経緯')
    await agree(id, '1月15日の協議')
    expect(await undated()).not.toContain('completion_report')
    expect(await read(id)).toMatchObject({ dueOn: '2026-04-12', workingDueOn: '2026-04-10', dueNote: '1月15日の協議' })
    await expect(agree((await ofMonth('2025-12')).id, '都合')).rejects.toThrow('仕様書で決まっている')
    expect(await events(id)).toEqual(['owed', 'due_set'])
  })
})

describe('a month', () => {
  it('is handed in by closing it, and decided with its report, in one transaction', async () => {
    const closing = { programmeId: world.programme.id, month: '2025-12', by: world.operator, clock: () => now }
    const { id: report } = await closeMonth(running.payload, closing)
    const { id } = await ofMonth('2025-12')
    expect(await read(id)).toMatchObject({ status: 'submitted', metOn: '2026-01-09', submittedVersion: 1, awaitsCity: true })
    await decide(city, id, 'request_revision', '目標の欄を確認してください。')
    expect(await read(id)).toMatchObject({ status: 'revision_requested', metOn: null, comment: '目標の欄を確認してください。' })
    const later = { ...closing, note: '目標の欄を直した', clock: () => at('2026-01-13', '10:00') }
    const second = await closeMonth(running.payload, later)
    expect(await read(id)).toMatchObject({ status: 'resubmitted', metOn: '2026-01-13', dueOn: '2026-01-10' })
    expect(readStanding({ dueOn: '2026-01-10', metOn: '2026-01-13' }, '2026-02-01')).toEqual({ state: 'met_late', over: 3 })
    await running.payload.update({
      collection: 'monthly-reports',
      id: second.id,
      data: { status: 'approved', approvalComment: '確認しました。', revision: 1 },
      user: city,
      overrideAccess: false,
      context: { now: at('2026-01-14', '10:00') },
    })
    expect(await read(id)).toMatchObject({
      status: 'approved',
      approvedVersion: 2,
      decidedBy: city.id,
      comment: '確認しました。',
    })
    const versions = await running.appSql(
      'SELECT version, edition, report_id FROM deliverable_versions WHERE deliverable_id = $1 ORDER BY version',
      [id],
    )
    expect(versions.map(({ edition, report_id }) => [edition, report_id])).toEqual([
      ['第1版', report],
      ['第2版', second.id],
    ])
    expect(await events(id)).toEqual([
      'owed',
      'issued 1',
      'submitted 1',
      'revision_requested 1',
      'issued 2',
      'submitted 2',
      'approved 2',
    ])
  })

  it('is not decided by an older look, whichever screen moved it meanwhile', async () => {
    const fresh = await makeWorld(running.payload, { startsOn: '2018-12-01', endsOn: '2019-03-31' })
    const closing = { programmeId: fresh.programme.id, month: '2018-12', by: fresh.operator }
    await closeMonth(running.payload, { ...closing, clock: () => at('2019-01-07', '10:00') })
    const { id, revision } = await ofMonth('2018-12')
    await decide(city, id, 'request_revision', '直してください。', Number(revision))
    await closeMonth(running.payload, { ...closing, note: '直した', clock: () => at('2019-01-09', '10:00') })
    await expect(decide(colleague, id, 'approve', '', Number(revision))).rejects.toThrow(accessRefusals.revisionStale)
    expect(await read(id)).toMatchObject({ status: 'resubmitted' })
  })

  it('that was closed before its deliverable was there begins as it stands', async () => {
    const other = await makeWorld(running.payload, { startsOn: '2024-12-01', endsOn: '2025-03-31' })
    await closeMonth(running.payload, {
      programmeId: other.programme.id,
      month: '2024-12',
      by: other.operator,
      clock: () => at('2025-01-06', '10:00'),
    })
    await running.ownerSql(
      `ALTER TABLE deliverable_versions DISABLE TRIGGER final; DELETE FROM deliverable_versions v USING deliverables d WHERE d.id = v.deliverable_id AND d.programme_id = '${other.programme.id}';
       DELETE FROM deliverable_events e USING deliverables d WHERE d.id = e.deliverable_id AND d.programme_id = '${other.programme.id}';
       DELETE FROM deliverables WHERE programme_id = '${other.programme.id}'; ALTER TABLE deliverable_versions ENABLE TRIGGER final;`,
    )
    await oweByDate(running.payload, now)
    const [row] = await running.appSql(
      "SELECT d.status, d.met_on, d.submitted_version::int AS submitted, v.edition FROM deliverables d JOIN deliverable_versions v ON v.deliverable_id = d.id WHERE d.subject = '2024-12'",
    )
    expect(row).toEqual({ status: 'submitted', met_on: '2025-01-06', submitted: 1, edition: '第1版' })
  })
})

describe('any other deliverable', () => {
  it('is issued, handed in, sent back, corrected, approved and delivered, and what was issued stays', async () => {
    const { deliverable } = await issued('first')
    expect(await read(deliverable)).toMatchObject({ status: 'drafting', dueOn: '2026-01-14', latestVersion: 1 })
    await expect(decide(city, deliverable, 'approve')).rejects.toThrow(deliverableRefusals.not_submitted)
    await submit(deliverable)
    await expect(issued('first')).rejects.toThrow(deliverableRefusals.waiting_for_city)
    await expect(decide(world.operator, deliverable, 'approve')).rejects.toThrow(deliverableRefusals.not_your_move)
    await expect(decide(city, deliverable, 'request_revision', ' ')).rejects.toThrow(deliverableRefusals.comment_required)
    await decide(city, deliverable, 'request_revision', '欠席者を加えてください。')
    await expect(submit(deliverable)).rejects.toThrow(deliverableRefusals.nothing_to_submit)
    await issued('first')
    expect((await read(deliverable)).status).toBe('revision_requested')
    await submit(deliverable, at('2026-01-15', '09:00'))
    await decide(city, deliverable, 'approve', '確認しました。')
    await doing(city, (req) => markDelivered(req, { deliverable }))
    expect(await read(deliverable)).toMatchObject({ status: 'delivered', metOn: '2026-01-15', approvedVersion: 2 })
    for (const forbidden of [
      "UPDATE deliverable_versions SET title = '別'",
      "UPDATE deliverable_files SET bytes = '\\x00'",
      'DELETE FROM deliverables',
    ])
      await expect(running.appSql(forbidden)).rejects.toThrow('permission denied')
    await expect(running.ownerSql("UPDATE deliverable_versions SET title = '別'")).rejects.toThrow('deliverable_version_is_final')
    await expect(running.ownerSql("UPDATE deliverable_files SET bytes = '\\x00'")).rejects.toThrow('deliverable_version_is_final')
  })

  it('is decided once, also when two decide at the same moment on what both saw', async () => {
    const { deliverable } = await issued('race')
    await submit(deliverable)
    const revision = Number((await read(deliverable)).revision)
    const decided = await Promise.allSettled([
      decide(city, deliverable, 'approve', '', revision),
      decide(colleague, deliverable, 'request_revision', '直してください。', revision),
    ])
    expect(decided.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = decided.find((each) => each.status === 'rejected')
    expect(String(refused?.status === 'rejected' && refused.reason.message)).toBe(accessRefusals.revisionStale)
  })

  it('needs two different people where the programme wants them, in the database as well', async () => {
    const wanted = (two: boolean) => running.ownerSql(`UPDATE programmes SET second_approver = ${two}`)
    await wanted(true)
    try {
      const { deliverable } = await issued('two')
      await submit(deliverable)
      const alone = `UPDATE deliverables SET status = 'approved', decided_by_id = '${city.id}', decided_at = now()`
      await expect(running.appSql(`${alone} WHERE id = $1`, [deliverable])).rejects.toThrow('deliverable_needs_two')
      await expect(
        running.appSql(`${alone}, first_approved_by_id = '${colleague.id}', first_approved_at = now() WHERE id = $1`, [
          deliverable,
        ]),
      ).rejects.toThrow('deliverable_needs_two')
      expect(await decide(city, deliverable, 'approve', '一人目')).toEqual({ status: 'submitted', first: true })
      await expect(decide(city, deliverable, 'approve')).rejects.toThrow(deliverableRefusals.same_person)
      await expect(running.appSql(`${alone} WHERE id = $1`, [deliverable])).rejects.toThrow('deliverable_needs_two')
      expect(await decide(colleague, deliverable, 'approve')).toEqual({ status: 'approved', first: false })
      expect(await events(deliverable)).toContain('first_approved 1')

      const closing = {
        programmeId: world.programme.id,
        month: '2026-01',
        by: world.operator,
        clock: () => at('2026-02-03', '10:00'),
      }
      const { id: report } = await closeMonth(running.payload, closing)
      const straight = running.payload.update({
        collection: 'monthly-reports',
        id: report,
        data: { status: 'approved', revision: 1 },
        user: city,
        overrideAccess: false,
      })
      await expect(straight).rejects.toThrow(deliverableConstraintSentences.deliverable_needs_two)
      const month = (await ofMonth('2026-01')).id
      await decide(city, month, 'approve')
      expect(await decide(colleague, month, 'approve')).toEqual({ status: 'approved', first: false })
    } finally {
      await wanted(false)
    }
  })

  it('is approved by nobody who made it, also after they went over to the city', async () => {
    const turned = await world.staff('operator')
    const mine = {
      programme: world.programme.id,
      kind: 'minutes',
      subject: 'own',
      title: '議事録',
      model: {},
      files: [file],
    } as const
    const { deliverable } = await doing(turned, (req) => issueVersion(req, mine))
    await doing(turned, (req) => submitVersion(req, deliverable))
    await running.ownerSql(`UPDATE users SET role = 'city' WHERE id = '${turned.id}'`)
    const now_ = { ...turned, role: 'city' } as TypedUser
    await expect(decide(now_, deliverable, 'approve')).rejects.toThrow(deliverableRefusals.own_work)
    await expect(
      running.appSql(
        `UPDATE deliverables SET status = 'approved', decided_by_id = '${turned.id}', decided_at = now() WHERE id = $1`,
        [deliverable],
      ),
    ).rejects.toThrow('deliverable_own_work')
    expect(await decide(city, deliverable, 'approve')).toEqual({ status: 'approved', first: false })

    const closing = {
      programmeId: world.programme.id,
      month: '2026-02',
      by: world.operator,
      clock: () => at('2026-03-03', '10:00'),
    }
    const { id: report } = await closeMonth(running.payload, closing)
    const closer = { ...world.operator, role: 'city' } as TypedUser
    const straight = running.payload.update({
      collection: 'monthly-reports',
      id: report,
      data: { status: 'approved', revision: 1 },
      user: closer,
      overrideAccess: false,
    })
    await expect(straight).rejects.toThrow(deliverableConstraintSentences.deliverable_own_work)
  })

  it('needs two where the city says so, and no operator takes that back', async () => {
    const rest = await restOf(running.payload)
    const [operator, official] = [await rest.signIn(world.operator), await rest.signIn(city)]
    const path = `/programmes/${world.programme.id}`
    const revision = async () => Number((await rest('GET', `${path}?depth=0`, { session: operator })).body.revision)
    const two = async () =>
      (await running.appSql('SELECT second_approver AS two FROM programmes WHERE id = $1', [world.programme.id]))[0]?.['two']
    const choose = async (session: typeof operator, wanted: boolean) =>
      rest('POST', `${path}/approvers`, { session, body: { revision: await revision(), two: wanted } })
    expect((await choose(official, true)).status).toBe(200)
    await rest('PATCH', path, { session: operator, body: { secondApprover: false, revision: await revision() } })
    expect([await two(), (await choose(operator, false)).status]).toEqual([true, 403])
    expect((await choose(official, false)).status).toBe(200)
    expect(await two()).toBe(false)
  })

  it('gets no file beside those it was issued with', async () => {
    const { deliverable } = await issued('complete')
    const [version] = await running.appSql('SELECT id FROM deliverable_versions WHERE deliverable_id = $1', [deliverable])
    const added = `INSERT INTO deliverable_files (version_id, position, kind, file_name, bytes, sha256)
                   VALUES ($1, 2, 'other', 'b.bin', '\\x00', encode(sha256('\\x00'), 'hex'))`
    await expect(running.appSql(added, [version?.['id']])).rejects.toThrow('issued_is_complete')
    await expect(
      running.appSql(
        "INSERT INTO monthly_report_records SELECT report_id, 'residents', 'within', gen_random_uuid(), 1 FROM monthly_report_files LIMIT 1",
      ),
    ).rejects.toThrow('issued_is_complete')
  })

  it('that was missed is given another date by the city alone', async () => {
    const late = at('2026-04-20', '10:00')
    const [row] = await running.appSql("SELECT id FROM deliverables WHERE kind = 'completion_report' AND programme_id = $1", [
      world.programme.id,
    ])
    const deliverable = String(row?.['id'])
    const move = (by: TypedUser) =>
      doing(by, (req) => agreeDueDate(req, { deliverable, dueOn: '2026-05-01', note: '4月20日の協議' }), late)
    await expect(move(world.operator)).rejects.toThrow('市の担当者が入力します')
    expect(await move(city)).toEqual({ dueOn: '2026-05-01' })
  })

  it("is the operator's to hand in again when it was sent back, whatever its date, until it is late", async () => {
    const { deliverable } = await issued('sent back')
    await submit(deliverable)
    const listed = async (from: string, until: string) =>
      (await deliverables(databaseOf(running.payload), { toHandIn: { from, until }, limit: 100 })).some(
        ({ id }) => id === deliverable,
      )
    // Due on 2026-01-14.
    expect(await listed('2026-01-10', '2026-01-24')).toBe(false)
    await decide(city, deliverable, 'request_revision', '日付を直してください。')
    expect(await listed('2026-01-10', '2026-01-24')).toBe(true)
    expect(await listed('2025-12-01', '2025-12-15')).toBe(true)
    expect(await listed('2026-01-15', '2026-01-29')).toBe(false)
    await running.ownerSql(`UPDATE deliverables SET due_on = NULL, working_due_on = NULL WHERE id = '${deliverable}'`)
    expect(await listed('2026-01-15', '2026-01-29')).toBe(true)
  })

  it('follows the day of its event until it is handed in', async () => {
    const seminar = { programme: world.programme.id, kind: 'seminar_report', subject: 'seminar', title: 'セミナー報告' } as const
    const id = await doing(null, (req) => owe(req, { ...seminar, eventOn: '2026-01-20' }))
    expect(await doing(null, (req) => owe(req, { ...seminar, eventOn: '2026-01-27' }))).toBe(id)
    expect(await read(id)).toMatchObject({ eventOn: '2026-01-27', dueOn: '2026-02-03' })
    expect(await events(id)).toEqual(['owed', 'due_set'])
  })

  it('that was made elsewhere is added as a file by the operator, and handed out to both sides as it was', async () => {
    const rest = await restOf(running.payload)
    const [operator, official] = [await rest.signIn(world.operator), await rest.signIn(city)]
    const programme = world.programme.id
    const owed = await rest('POST', '/deliverables/owe', {
      session: operator,
      body: { programme, title: '周知の実績', dueOn: '2026-02-15', note: '1月20日の指示' },
    })
    expect(owed.status).toBe(201)
    const path = `/deliverables/${owed.body.id}/files?name=${encodeURIComponent('周知の実績.pdf')}`
    const bytes = new Uint8Array(Buffer.from('%PDF-1.7 周知'))
    expect((await rest('POST', path, { session: official, body: bytes })).status).toBe(403)
    expect((await rest('POST', path.replace('%E5%91%A8', '..%2F'), { session: operator, body: bytes })).status).toBe(400)
    expect((await rest('POST', path, { session: operator, body: bytes })).status).toBe(201)
    const [version] = await running.appSql('SELECT id FROM deliverable_versions WHERE deliverable_id = $1', [owed.body.id])
    const file = await rest('GET', `/deliverables/file?version=${version?.['id']}&position=1`, { session: official })
    expect([file.status, file.headers.get('Content-Type'), file.text]).toEqual([200, 'application/pdf', '%PDF-1.7 周知'])
    expect((await rest('GET', `/deliverables/file?version=${version?.['id']}&position=1`)).status).toBe(403)
    const calendar = await rest('GET', `/deliverables/calendar?programme=${programme}`, { session: official })
    expect(calendar.text).toContain('DTSTART;TZID=Asia/Tokyo:20260215T000000')
  })
})
