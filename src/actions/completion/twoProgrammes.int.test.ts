import type { PayloadRequest, TypedUser } from 'payload'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { signerTexts } from '@/glossary/papers'
import type { RegisterSlug } from '@/domain/register/slugs'
import { casesToTell } from '@/queries/casesToTell'
import { completionTextsOf } from '@/queries/completionReport'
import type { Pack, PackScan } from '@/queries/packs'
import { knownSigners } from '@/database/knownSigners'
import { peopleOnDuty } from '@/queries/peopleOnDuty'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { serviceRecords } from '@/queries/serviceRecords'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { registerData } from '@/testing/registerData'
import { closeMonth } from '../closeMonth'
import { issueVersion } from '../deliverables/issueVersion'
import { inTransaction } from '../inTransaction'
import { packModelOf } from '../packs/packModelOf'
import { serviceMeasures } from '../papers/serviceMeasures'
import { completionFacts } from './completionFacts'
import { drawCompletion } from './drawCompletion'
import { issueCompletion } from './issueCompletion'

/** One programme is over, the next one runs: on 10 October 2026 the papers of either speak of their own programme alone. */
const NOW = at('2026-10-10', '10:00')
let running: RunningPayload
let finished: World
let current: World
let city: TypedUser
beforeAll(async () => {
  running = await startPayload()
  finished = await makeWorld(running.payload)
  await contract(finished, { name: '令和7年度の事業', contractName: '令和7年度の業務委託', isCurrent: false }, '旧受託者')
  current = await makeWorld(running.payload, { startsOn: '2026-09-01', endsOn: '2027-02-28' })
  await contract(current, { name: '令和8年度の事業', contractName: '令和8年度の業務委託', isCurrent: true }, '新受託者')
  city = await finished.staff('city')
}, 120_000)
afterAll(() => running.stop())

const change = async (collection: string, id: string, data: object, user: TypedUser, now = NOW) => {
  const found = await running.payload.findByID({ collection, id, depth: 0, overrideAccess: true } as never)
  const { revision } = found as { revision: number }
  return running.payload.update({ collection, id, data: { ...data, revision }, depth: 0, ...as(user, now) } as never)
}
const contract = (world: World, names: object, contractor: string) =>
  change(
    'programmes',
    world.programme.id,
    {
      ...names,
      contractor: { name: contractor, address: '熊本市中央区', representative: `${contractor}代表` },
      deliveryAddress: `${contractor}の納品先`,
      addresseeDepartment: '担当課',
    },
    world.operator,
  )
const make = (collection: string, data: object, now = NOW) =>
  running.payload.create({ collection, data, depth: 0, ...as(finished.operator, now) } as never) as unknown as Promise<{
    id: string
    revision: number
  }>
const kept = (world: World, slug: RegisterSlug, data: object) =>
  make(slug, { ...registerData(slug, '2026-10-01'), programme: world.programme.id, ...data })
const doing = <T>(work: (req: PayloadRequest) => Promise<T>): Promise<T> =>
  inTransaction(running.payload, { user: finished.operator, context: { now: NOW } }, work)
const text = (said: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        children: [{ type: 'text', version: 1, text: said, detail: 0, format: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})
const factsOf = async (world: World) => {
  const texts = await completionTextsOf(databaseOf(running.payload), { programme: world.programme.id })
  if (!texts) throw new Error('no texts')
  return doing((req) => completionFacts(req, { texts, version: 1, now: NOW }))
}

describe('the completion report of either programme', () => {
  it('has its own parties, months, papers and cases, and of the cases only those that may be told', async () => {
    const facility = await finished.facility({ name: '試験デイサービス' })
    const consent = { facility: facility.id, consentBy: '施設長', consentOn: '2026-03-01' }
    const ofFinished = { programme: finished.programme.id, happenedOn: '2026-02-03' }
    await make('cases', { ...ofFinished, ...consent, title: '配膳の分担', publicity: 'open', background: text('昼が忙しい。') })
    await make('cases', { ...ofFinished, title: '時間の見込み違い', kind: 'issue', publicity: 'report_only' })
    await make('cases', { ...ofFinished, title: 'だれにも言わない話', publicity: 'closed' })
    await make('cases', { programme: current.programme.id, title: '新しい年度の話', publicity: 'report_only' })
    for (const world of [finished, current]) {
      await doing((req) =>
        issueVersion(req, {
          programme: world.programme.id,
          kind: 'minutes',
          subject: 'm1',
          title: world === finished ? '前年度の議事録' : '今年度の議事録',
          model: { said: world.programme.id },
          files: [{ kind: 'pdf', fileName: 'a.pdf', bytes: Buffer.from('a'), pages: 1 }],
        }),
      )
      await make('completion-reports', { programme: world.programme.id })
    }
    const by = finished.operator
    await closeMonth(running.payload, {
      programmeId: finished.programme.id,
      month: '2025-12',
      by,
      clock: () => at('2026-01-09', '15:00'),
    })
    await closeMonth(running.payload, { programmeId: current.programme.id, month: '2026-09', by, clock: () => NOW })

    const [old, now] = [await factsOf(finished), await factsOf(current)]
    expect([old.programme.contractName, old.programme.contractorName, old.programme.endsOn]).toEqual([
      '令和7年度の業務委託',
      '旧受託者',
      '2026-03-31',
    ])
    expect([now.programme.contractName, now.programme.contractorName]).toEqual(['令和8年度の業務委託', '新受託者'])
    expect([old.months, now.months].map((months) => months.map(({ model }) => model.month))).toEqual([['2025-12'], ['2026-09']])
    expect(old.monthsMissing).toEqual(['2026-01', '2026-02', '2026-03'])
    expect(now.monthsMissing).toEqual(['2026-10', '2026-11', '2026-12', '2027-01', '2027-02'])
    const minutesOf = ({ documents }: typeof old) => documents.filter(({ kind }) => kind === 'minutes').map(({ title }) => title)
    expect([minutesOf(old), minutesOf(now)]).toEqual([['前年度の議事録'], ['今年度の議事録']])
    expect(old.cases.map(({ facility: of, happenedOn, kind, title }) => [title, kind, happenedOn, of])).toEqual([
      ['配膳の分担', 'good', '2026-02-03', '試験デイサービス'],
      ['時間の見込み違い', 'issue', '2026-02-03', null],
    ])
    expect(JSON.stringify(old.cases[0]?.parts[0])).toContain('昼が忙しい。')
    expect(now.cases.map(({ title }) => title)).toEqual(['新しい年度の話'])
    expect((await casesToTell(databaseOf(running.payload), finished.programme.id))[1]).toEqual({
      title: '時間の見込み違い',
      kind: 'issue',
      happenedOn: '2026-02-03',
      facility: null,
      background: null,
      activity: null,
      result: null,
      learning: null,
    })
  })

  it('is drawn and issued under its own contract, while the other one has none', async () => {
    const { payload } = running
    const programme = finished.programme.id
    const finish = await drawCompletion({
      input: { programme },
      now: NOW,
      payload,
      programme,
      progress: async () => undefined,
      user: finished.operator,
    })
    await doing(finish)
    const texts = await completionTextsOf(databaseOf(payload), { programme })
    const { deliverable } = await doing((req) =>
      issueCompletion(req, { report: texts?.id ?? '', revision: texts?.revision ?? 0 }),
    )
    expect(
      await running.appSql(
        `SELECT d.programme_id AS programme, f.file_name AS name FROM deliverables d JOIN deliverable_versions v ON v.deliverable_id = d.id
           JOIN deliverable_files f ON f.version_id = v.id WHERE d.id = $1 ORDER BY f.position LIMIT 1`,
        [deliverable],
      ),
    ).toEqual([{ programme, name: expect.stringContaining('令和7年度の業務委託') }])
    expect(
      await running.appSql(
        "SELECT latest_version::int AS latest FROM deliverables WHERE programme_id = $1 AND kind = 'completion_report'",
        [current.programme.id],
      ),
    ).not.toContainEqual({ latest: 1 })
  })
})

describe('a pack', () => {
  it('is labelled with the contract, the parties and the place of its own programme', async () => {
    const scan = { software: 'ClamAV', definedOn: '2026-10-09', checkedOn: '2026-10-10', result: '検出なし' } as PackScan
    const pack = (programme: string) => ({ programme, title: '納品一式', version: 1, note: null, dueOn: null, discs: 2 }) as Pack
    const db = databaseOf(running.payload)
    const models = [
      await packModelOf(db, { pack: pack(finished.programme.id), items: [], scan, now: NOW }),
      await packModelOf(db, { pack: pack(current.programme.id), items: [], scan, now: NOW }),
    ]
    expect(
      models.map(({ contractName, contractor, fiscalYear, place }) => [contractName, contractor, fiscalYear, place]),
    ).toEqual([
      ['令和7年度の業務委託', '旧受託者', '令和7年度', '旧受託者の納品先　担当課'],
      ['令和8年度の業務委託', '新受託者', '令和8年度', '新受託者の納品先　担当課'],
    ])
  })
})

describe('a programme that is over', () => {
  it('is spoken of by what was agreed for it, whatever is agreed for the next one', async () => {
    const drafted = await make('kpi-definitions', {
      programme: current.programme.id,
      title: '募集人数で数える',
      listingRule: 'seat',
      operatorName: '中村',
    })
    await change('kpi-definitions', drafted.id, { status: 'proposed' }, finished.operator)
    await change('kpi-definitions', drafted.id, { status: 'agreed', cityName: '松本', agreedOn: '2026-10-10' }, city)
    const db = databaseOf(running.payload)
    expect(await reportedProgramme(db, finished.programme.id)).toMatchObject({ listingRule: 'slot', definition: null })
    expect(await reportedProgramme(db, current.programme.id)).toMatchObject({ listingRule: 'seat', definition: { version: 1 } })
  })
})

describe('the registers of the service, as agreement and plan read them', () => {
  it('give of each programme its responsible person first, then those who serve there', async () => {
    await kept(finished, 'responsible-people', {
      title: '旧　一郎',
      post: '部長',
      phone: '096-000-0001',
      appointedOn: '2025-12-01',
    })
    await kept(current, 'responsible-people', {
      title: '新　花子',
      post: '課長',
      phone: '096-000-0002',
      appointedOn: '2026-09-01',
    })
    const second = await kept(current, 'staff-roster', {
      title: '離任　次郎',
      post: null,
      duties: '周知',
      startsOn: '2026-09-01',
    })
    await change('staff-roster', second.id, { status: 'left', endsOn: '2026-10-09' }, finished.operator)
    await kept(current, 'staff-roster', { title: '従事　三郎', post: '係員', duties: '相談', startsOn: '2026-09-01' })
    const db = databaseOf(running.payload)
    expect(await peopleOnDuty(db, finished.programme.id)).toEqual([
      { name: '旧　一郎', post: '部長', phone: '096-000-0001', duties: null, responsible: true },
    ])
    expect(await peopleOnDuty(db, current.programme.id)).toEqual([
      { name: '新　花子', post: '課長', phone: '096-000-0002', duties: null, responsible: true },
      { name: '従事　三郎', post: '係員', phone: null, duties: '相談', responsible: false },
    ])
  })

  it('name who may sign for the operator, of whom one is chosen; the city is written freely', async () => {
    const programme = current.programme.id
    const { city: officials, operator } = await knownSigners(databaseOf(running.payload), programme)
    expect(operator).toEqual(expect.arrayContaining(['新受託者代表', '課長　新　花子', '係員　従事　三郎', '試験 operator']))
    expect(operator.join()).not.toMatch(/旧|離任/)
    expect(officials).toEqual(['試験 city'])
    await expect(make('service-levels', { programme, operatorSigner: '知らない　人' })).rejects.toMatchObject({
      data: { errors: [{ path: 'operatorSigner', message: signerTexts.unknown }] },
    })
    const agreed = await make('service-levels', { programme, operatorSigner: '課長 新 花子', citySigner: '介護保険課長' })
    await change('service-levels', agreed.id, { citySigner: '別の課長' }, finished.operator)
  })

  it('give the stops, the last drill that was held, contacts in their order, controls in force, findings and changes', async () => {
    const operator = finished.operator
    const stop = { part: 'everything', stoppedAt: at('2026-09-05', '01:00').toISOString() }
    const mended = await kept(current, 'service-stops', { ...stop, isPlanned: false, cause: '停電' })
    const restored = { status: 'restored', restoredAt: at('2026-09-05', '03:30').toISOString(), restoredHow: '復電' }
    await change('service-stops', mended.id, restored, operator)
    await kept(current, 'service-stops', { ...stop, stoppedAt: at('2026-10-09', '22:00').toISOString(), isPlanned: true })
    await kept(finished, 'service-stops', { ...stop, stoppedAt: at('2026-01-05', '01:00').toISOString() })
    const held = { result: 'succeeded', rtoMinutes: 95, rpoMinutes: 60, doneBy: '中村', nextDrillOn: '2027-01-10' }
    for (const doneOn of ['2026-09-10', '2026-10-02']) {
      const drill = await kept(current, 'restore-drills', { plannedOn: doneOn })
      await change('restore-drills', drill.id, { ...held, status: 'done', doneOn }, operator)
    }
    await kept(current, 'restore-drills', { plannedOn: '2026-12-01' })
    const person = { party: 'operator_side', phone: '096-000-0003', duties: '一次報告' }
    await kept(current, 'emergency-contacts', { ...person, person: '後の人', order: 2 })
    await kept(current, 'emergency-contacts', { ...person, person: '先の人', afterHours: '090-0000-0003', order: 1 })
    await kept(finished, 'emergency-contacts', { ...person, person: '前年度の人', order: 1 })
    const finding = { foundOn: '2026-10-03', finding: '記録の遅れ', mendBy: '2026-10-20' }
    await kept(current, 'performance-findings', finding)
    const notice = { learnedOn: '2026-10-04', after: '保存先の追加', tellBy: '2026-10-11' }
    await kept(current, 'change-notices', { ...notice, effect: '影響なし' })
    const spoofing = { subject: 'spoofing', control: '二要素の認証', evidence: '設定の画面', nextCheckOn: '2027-01-10' }
    const control = await kept(current, 'security-controls', spoofing)
    const checked = { checkedOn: '2026-10-05', result: 'working' }
    await change('security-controls', control.id, { status: 'in_force', ...checked }, operator)
    await kept(current, 'security-controls', { subject: 'denial', control: 'まだ準備している対策' })

    const db = databaseOf(running.payload)
    const records = await serviceRecords(db, { programme: current.programme.id, now: NOW })
    expect({
      ...records,
      stops: records.stops.map(({ from, until, ...rest }) => [Date.parse(from), until && Date.parse(until), rest]),
    }).toEqual({
      stops: [
        [
          at('2026-09-05', '01:00').getTime(),
          at('2026-09-05', '03:30').getTime(),
          { part: 'everything', planned: false, cause: '停電' },
        ],
        [at('2026-10-09', '22:00').getTime(), null, { part: 'everything', planned: true, cause: null }],
      ],
      drill: { doneOn: '2026-10-02', rtoMinutes: 95, rpoMinutes: 60, result: 'succeeded' },
      contacts: [
        { party: 'operator_side', person: '先の人', phone: '096-000-0003', afterHours: '090-0000-0003', duties: '一次報告' },
        { party: 'operator_side', person: '後の人', phone: '096-000-0003', afterHours: null, duties: '一次報告' },
      ],
      controls: [{ ...spoofing, checkedOn: '2026-10-05' }],
      incidents: [],
      findings: [{ ...finding, status: 'open', measure: null, escalatedOn: null, escalatedTo: null, closedOn: null }],
      notices: [
        {
          learnedOn: '2026-10-04',
          source: expect.any(String),
          before: null,
          after: '保存先の追加',
          effect: '影響なし',
          toldOn: null,
          toldWhom: null,
        },
      ],
    })
    // September has 43,200 minutes and stood still for 150; of October 9 days and 10 hours have passed, the last 12 hours a planned stop.
    const { months } = await serviceMeasures(db, { programme: current.programme.id, now: NOW })
    expect(months).toEqual([
      { month: '2026-09', total: 43_200, stopped: 150, planned: 0, rate: 43_050 / 43_200 },
      { month: '2026-10', total: 13_560, stopped: 0, planned: 720, rate: 1 },
    ])
    const none = await serviceRecords(db, { programme: finished.programme.id, now: NOW })
    expect([none.drill, none.findings, none.notices, none.stops.length, none.contacts.length]).toEqual([null, [], [], 1, 1])
  })
})
