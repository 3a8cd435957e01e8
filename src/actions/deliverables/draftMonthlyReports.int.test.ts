import { at, type Day } from '@/domain/calendar/jst'
import { keepDutyRuns } from '@/jobs/keepDutyRuns'
import { databaseOf } from '@/database/handle'
import { changesSince } from '@/queries/changesSince'
import { deliverableVersions, versionFile } from '@/queries/deliverableVersions'
import { lastDutyRun } from '@/queries/dutyRuns'
import { homeLooks } from '@/queries/homeLooks'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { closeMonth } from '../closeMonth'
import { lookAtHome } from '../home/lookAtHome'
import { draftMonthlyReports } from './draftMonthlyReports'
import { remindOfDeliverables } from './remindOfDeliverables'
import { tellOfDeliverables } from './tellOfDeliverables'

let running: RunningPayload
let world: World
let city: { id: string; email: string }
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  city = (await world.staff('city')) as typeof city
  const facility = await world.facility()
  await world.registration(facility.id)
}, 120_000)
afterAll(() => running.stop())

const draft = (day: Day, time = '09:00') => draftMonthlyReports(running.payload, at(day, time))
const ofMonth = async (month: string) => {
  const [row] = await running.appSql('SELECT id, status, latest_version::int AS versions FROM deliverables WHERE subject = $1', [
    month,
  ])
  return row as { id: string; status: string; versions: number }
}
const versionsOf = async (month: string) => deliverableVersions(databaseOf(running.payload), [(await ofMonth(month)).id])
const letters = async (like: string) =>
  (await running.appSql('SELECT "to", subject, body FROM mails WHERE key LIKE $1 ORDER BY "to", key', [like])) as {
    to: string
    subject: string
    body: string
  }[]

describe('the draft of a monthly report', () => {
  it('is made on the first of the next month and not before, once however often it is asked, and both sides are told', async () => {
    expect(await draft('2025-12-31', '23:59')).toEqual({ drafted: 0, late: 0 })
    const asked = await Promise.all([draft('2026-01-01'), draft('2026-01-01')])
    expect(asked.reduce((sum, { drafted }) => sum + drafted, 0)).toBe(1)
    expect(await ofMonth('2025-12')).toMatchObject({ status: 'drafting', versions: 1 })
    const [version] = await versionsOf('2025-12')
    expect(version).toMatchObject({ edition: '速報（案）', issuedBy: null })
    expect(version?.files.map(({ kind }) => kind).sort()).toEqual(['pdf', 'xlsx'])
    const pdf = version?.files.find(({ kind }) => kind === 'pdf')
    const file = await versionFile(databaseOf(running.payload), { version: String(version?.id), position: pdf?.position ?? 0 })
    expect(file?.bytes.subarray(0, 4).toString()).toBe('%PDF')
    const told = await letters('deliverable/%/drafted/%')
    expect(told.map(({ to }) => to).sort()).toEqual([city.email, world.operator.email].sort())
    expect(told[0]?.body).toContain('月報（令和7年12月分）')
    expect(told[0]?.body).toContain('2026年1月10日（土）（その前の開庁日　2026年1月9日（金））')
  }, 60_000)

  it('that was missed is made good for, and says by how many days', async () => {
    await closeMonth(running.payload, {
      programmeId: world.programme.id,
      month: '2025-12',
      by: world.operator,
      clock: () => at('2026-01-08', '10:00'),
    })
    expect(await draft('2026-02-04')).toEqual({ drafted: 1, late: 1 })
    const [version] = await versionsOf('2026-01')
    expect(version?.note).toContain('3日遅れました')
    expect((await versionsOf('2025-12')).map(({ edition, files }) => [edition, files.length])).toEqual([
      ['第1版', 2],
      ['速報（案）', 2],
    ])
  }, 60_000)
})

describe('letters about deliverables', () => {
  it('remind the operator a week before, two working days before and on the last day, each once, and press daily when it is late', async () => {
    const subjects: [Day, number][] = []
    for (const day of [
      '2026-02-02',
      '2026-02-03',
      '2026-02-05',
      '2026-02-06',
      '2026-02-08',
      '2026-02-10',
      '2026-02-11',
      '2026-02-12',
    ]) {
      await remindOfDeliverables(running.payload, at(day, '10:00'))
      await remindOfDeliverables(running.payload, at(day, '15:00'))
      subjects.push([day, (await letters('deliverable/%/2026-02-10/%')).length])
    }
    expect(subjects).toEqual([
      ['2026-02-02', 0],
      ['2026-02-03', 1],
      ['2026-02-05', 1],
      ['2026-02-06', 2],
      ['2026-02-08', 2],
      ['2026-02-10', 3],
      ['2026-02-11', 3],
      ['2026-02-12', 3],
    ])
    const late = await letters('deliverables-late/%')
    expect(late.map(({ to }) => to)).toEqual([world.operator.email, world.operator.email])
    expect(late[1]?.body).toContain('月報（令和8年1月分）　期限 2026年2月10日（火）　期限を2日過ぎています')
  })

  it('tell the city of what was handed in and the operator of the decision, whichever screen it was made on, once each', async () => {
    const [report] = await running.appSql("SELECT id FROM monthly_reports WHERE month = '2025-12'")
    await running.payload.update({
      collection: 'monthly-reports',
      id: String(report?.['id']),
      data: { status: 'approved', approvalComment: '確認しました。', revision: 1 },
      user: city as never,
      overrideAccess: false,
      context: { now: at('2026-01-09', '10:00') },
    })
    const now = at('2026-01-09', '11:00')
    expect((await tellOfDeliverables(running.payload, now)).told).toBe(2)
    expect((await tellOfDeliverables(running.payload, now)).told).toBe(0)
    const told = await letters('deliverable-event/%')
    expect(told.find(({ to }) => to === city.email)?.subject).toContain('成果物が提出されました（月報（令和7年12月分））')
    const decided = told.find(({ to }) => to === world.operator.email)
    expect(decided?.body).toContain('結果　　承認')
    expect(decided?.body).toContain('確認しました。')
  })
})

describe('the first screen', () => {
  it('counts what is new from the visit before, and leaves out what one did oneself', async () => {
    const db = databaseOf(running.payload)
    const look = (day: Day, time: string) => lookAtHome(running.payload, { account: city.id, now: at(day, time) })
    await look('2026-01-07', '09:00')
    await look('2026-01-09', '12:00')
    await look('2026-01-09', '12:20')
    expect(await homeLooks(db, city.id)).toEqual({ seenAt: at('2026-01-09', '12:20'), beforeAt: at('2026-01-07', '09:00') })
    const since = { since: at('2026-01-07', '09:00'), limit: 3 }
    const { changes } = await changesSince(db, { ...since, account: city.id })
    expect(changes.map(({ what }) => what)).toContain('issued')
    const others = await changesSince(db, { ...since, limit: 50, account: world.operator.id })
    const own = await changesSince(db, { ...since, limit: 50, account: city.id })
    expect(others.changes.map(({ what }) => what)).toContain('approved')
    expect(own.changes.map(({ what }) => what)).not.toContain('approved')
  })

  it('knows when the automatic work last went on', async () => {
    const db = databaseOf(running.payload)
    expect(await lastDutyRun(db)).toBeNull()
    const [first, later] = [at('2026-02-01', '09:00'), at('2026-02-01', '09:01')]
    await keepDutyRuns(running.payload, { ran: new Map([['deliverMails', first]]), failed: new Map([['endAskings', first]]) })
    await keepDutyRuns(running.payload, { ran: new Map([['deliverMails', later]]), failed: new Map() })
    expect(await lastDutyRun(db)).toEqual(later)
  })
})
