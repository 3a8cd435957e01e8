import { createLocalReq, type TypedUser } from 'payload'
import { issueCompletion } from '@/actions/completion/issueCompletion'
import { agreeDueDate } from '@/actions/deliverables/agreeDueDate'
import { owe } from '@/actions/deliverables/owe'
import { deliverPack } from '@/actions/packs/deliverPack'
import { preparePack } from '@/actions/packs/preparePack'
import { recordScan } from '@/actions/packs/scanPack'
import { agreeTerms } from '@/actions/settlement/agreeTerms'
import { issueSettlement } from '@/actions/settlement/issueSettlement'
import { withdrawFacility } from '@/actions/withdrawFacility'
import { type Home, loadHome } from '@/admin/home/loadHome'
import { at, type Day } from '@/domain/calendar/jst'
import { FIGURES } from '@/domain/kpi/figure'
import { packable } from '@/queries/packable'
import { packOf } from '@/queries/packs'
import { editorText } from '@seed/demo/content/editorText'
import { FIRST_FORMS } from '@seed/reference/forms'
import { as } from '../as'
import { makeWorld } from '../make'
import type { RunningPayload } from '../payload'
import { MONTHS, PLAN } from './expected'
import { officeOf } from './office'

/** What is refused on the way, by the sentence. */
const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Error) => error.message,
  )

/**
 * The programme from its agreements in November to the pack in April, in the order in which it happened, through the actions
 * of the people and of the worker. What comes of it is counted by hand in `expected.ts`.
 */
export async function playDecemberToMarch(running: RunningPayload) {
  const { payload } = running
  const world = await makeWorld(payload)
  const { operator, programme } = world
  const office = officeOf(running, world, await world.staff('city'))
  const { acting, change, city, decide, hand, submit, work, write } = office
  const homes: Record<string, { city: Home; operator: Home }> = {}
  const refused: Record<string, string> = {}

  /** Both first screens as they stand at a moment. */
  const look = async (name: string, now: Date): Promise<void> => {
    const homeOf = async (user: TypedUser) => loadHome(await createLocalReq({ user, context: { now } }, payload))
    homes[name] = { city: await homeOf(city), operator: await homeOf(operator) }
  }
  /** Applies, is accepted the day after, and came. */
  const visit = async (slot: string, person: string, days: { applied: Day; came: Day; recorded?: Date }) => {
    const { id } = await world.apply(slot, person, at(days.applied, '12:00'))
    await world.move(id, 'accepted', operator, at(days.applied, '15:00'))
    const recorded = days.recorded ?? at(days.came, '18:00')
    return { id, record: () => world.move(id, 'attended', operator, recorded) }
  }

  const agreeing = at('2025-11-25', '10:00')
  for (const data of FIRST_FORMS) await payload.create({ collection: 'report-forms', data, depth: 0, overrideAccess: true })
  for (const figure of FIGURES)
    for (const [index, month] of MONTHS.entries())
      await write('targets', agreeing, { figure, month, planned: PLAN[figure][index], reason: '契約時の協議' }, city)
  const definition = await write('kpi-definitions', agreeing, {
    title: '契約時の合意',
    listingRule: 'slot',
    countingUnit: 'number',
    paceThreshold: { completions: 15 },
    operatorName: '事務局　中村',
  })
  await change('kpi-definitions', definition.id, agreeing, { status: 'proposed' })
  const yes = { status: 'agreed', cityName: '松本', agreedOn: '2025-11-25' }
  await change('kpi-definitions', definition.id, agreeing, yes, city)
  const terms = await write('settlement-settings', agreeing, {
    unitFee: 20_000,
    planBasis: 'facility_months',
    plannedFacilities: 6,
    plannedMonths: 4,
    contractAmount: 1_000_000,
    agreedOn: '2025-11-25',
  })
  for (const by of [operator, city]) {
    const { revision } = await payload.findByID({
      collection: 'settlement-settings',
      id: terms.id,
      depth: 0,
      overrideAccess: true,
    })
    await agreeTerms(payload, { id: terms.id, by, now: agreeing, revision: revision ?? 0 })
  }

  // December
  const a = await world.facility({ ward: 'chuo' })
  const [b, c, f] = [
    await world.facility({ ward: 'higashi' }),
    await world.facility({ ward: 'nishi' }),
    await world.facility({ ward: 'chuo' }),
  ]
  for (const { id } of [a, b]) await world.registration(id, '2025-12-01')
  const leaver = await world.registration(f.id, '2025-12-01')
  await work(at('2025-12-01', '09:00'))
  await office.agree('implementation_plan', '2025-12-12', at('2025-12-01', '15:00'))
  await office.agree('service_level_agreement', '2026-01-30', at('2025-12-01', '15:00'))
  await office.agree('completion_report', '2026-04-10', at('2025-12-01', '15:00'))
  const ofA = await world.task(a.id, { publishedAt: at('2025-12-02', '09:00') })
  const ofB = await world.task(b.id, { publishedAt: at('2025-12-03', '09:00'), category: 'conversation' })
  const a1 = await world.slot(ofA.id, { day: '2025-12-27', madeAt: at('2025-12-02', '10:00') })
  const b1 = await world.slot(ofB.id, { day: '2025-12-28', capacity: 2, madeAt: at('2025-12-03', '10:00') })
  const [r1, r2, r3, outsider] = [
    await world.volunteer({ registeredAt: at('2025-12-05', '10:00'), ward: 'chuo' }),
    await world.volunteer({ registeredAt: at('2025-12-06', '10:00'), ward: 'higashi' }),
    await world.volunteer({ registeredAt: at('2025-12-10', '10:00'), ward: 'minami' }),
    await world.volunteer({ registeredAt: at('2025-12-11', '10:00'), ward: null }),
  ]
  await world.volunteer({ registeredAt: at('2025-12-12', '10:00'), verifiedAt: null })
  const a2 = await world.slot(ofA.id, { day: '2026-01-24', capacity: 3, madeAt: at('2025-12-10', '10:00') })
  const plan = await write('implementation-plans', at('2025-12-10', '10:00'), {
    purpose: editorText('介護の経験のない市民が、周辺の仕事から参加できるようにする。'),
    schedule: [{ task: '周知', startsOn: '2025-12-01', endsOn: '2026-02-28', who: '担当' }],
  })
  await decide(
    await hand('implementation_plan', plan.id, at('2025-12-10', '11:00')),
    at('2025-12-11', '10:00'),
    'approve',
    '内容を確認しました。',
  )
  await world.registration(c.id, '2025-12-15')
  const firstVisits = [
    await visit(a1.id, r1.id, { applied: '2025-12-20', came: '2025-12-27' }),
    await visit(b1.id, r2.id, { applied: '2025-12-20', came: '2025-12-28' }),
  ]
  await work(at('2025-12-25', '10:00'))
  const {
    docs: [opened],
  } = await payload.find({ collection: 'gap-analyses', depth: 0, overrideAccess: true })
  const gap = String(opened?.id)
  await change('gap-analyses', gap, at('2025-12-26', '10:00'), {
    status: 'analysed',
    causes: '年末は施設が休み、受け入れの日が取れなかった。',
    measures: [{ measure: '1月の日時枠を早めに公開していただく', person: '中村', dueOn: '2026-01-23' }],
  })
  for (const { record } of firstVisits) await record()
  await work(at('2025-12-31', '20:00'))

  // January
  await work(at('2026-01-01', '09:00'))
  await office.close('2025-12', at('2026-01-09', '10:00'))
  await office.approveMonth('2025-12', at('2026-01-13', '14:00'), '計画との差の説明を確認しました。')
  const seminar = await write('seminars', at('2026-01-08', '10:00'), {
    title: 'はじめての切り出し',
    kind: 'carving',
    audience: 'facilities',
    place: '市役所',
    startsAt: at('2026-01-22', '14:00').toISOString(),
    endsAt: at('2026-01-22', '16:00').toISOString(),
    agenda: [{ title: '切り出しの考え方', minutes: 40 }],
    capacity: 20,
    status: 'published',
  })
  const d = await world.facility({ ward: 'kita' })
  await world.registration(d.id, '2026-01-10')
  const ofD = await world.task(d.id, { publishedAt: at('2026-01-10', '09:00'), category: 'recreation' })
  const d1 = await world.slot(ofD.id, { day: '2026-01-17', madeAt: at('2026-01-10', '10:00') })
  const [r4, r5] = [
    await world.volunteer({ registeredAt: at('2026-01-12', '10:00'), ward: 'kita' }),
    await world.volunteer({ registeredAt: at('2026-01-15', '10:00'), ward: 'nishi' }),
  ]
  const coming: { id: string }[] = []
  for (const [facility, people] of [
    [a.id, 2],
    [d.id, 1],
    [c.id, 1],
  ] as const)
    coming.push(await write('seminar-attendances', at('2026-01-14', '10:00'), { seminar: seminar.id, facility, people }))
  const a3 = await world.slot(ofA.id, { day: '2026-01-30', capacity: 2, madeAt: at('2026-01-15', '10:00') })
  for (const each of [
    await visit(d1.id, r4.id, { applied: '2026-01-13', came: '2026-01-17' }),
    await visit(a2.id, r1.id, { applied: '2026-01-13', came: '2026-01-24' }),
  ])
    await each.record()
  const late = await visit(a3.id, outsider.id, {
    applied: '2026-01-20',
    came: '2026-01-30',
    recorded: at('2026-02-13', '10:00'),
  })
  const meeting = await write('meetings', at('2026-01-21', '17:00'), {
    title: '第1回定例会',
    status: 'held',
    heldOn: '2026-01-21',
    startsAt: '14:00',
    endsAt: '15:00',
    place: '市役所',
    agenda: [
      { title: '目標との差', discussion: editorText('要因と改善策を確かめた。'), decision: '1月の日時枠を早めに公開する。' },
    ],
    tasks: [{ text: '公開の状況を送る', party: 'operator', owner: '中村', dueOn: '2026-01-30' }],
  })
  const consulted = { status: 'agreed', consultedOn: '2026-01-21', cityPerson: '松本', operatorPerson: '中村' }
  await change('gap-analyses', gap, at('2026-01-21', '17:10'), consulted)
  await change('gap-analyses', gap, at('2026-01-22', '09:00'), { status: 'in_progress' })
  for (const [index, { id }] of coming.entries())
    await change('seminar-attendances', id, at('2026-01-22', '16:10'), { status: index === 2 ? 'absent' : 'attended' })
  await change('seminars', seminar.id, at('2026-01-22', '17:00'), { status: 'held', summary: '任せられる仕事を書き出した。' })
  await work(at('2026-01-23', '09:00'))
  const minutes = await hand('minutes', meeting.id, at('2026-01-23', '16:00'))
  await decide(minutes, at('2026-01-26', '10:00'), 'request_revision', '担当者名を入れてください。')
  await change('meetings', meeting.id, at('2026-01-27', '09:00'), { cityAttendees: '介護保険課　松本' })
  await hand('minutes', meeting.id, at('2026-01-27', '10:00'), '出席者を加えました。')
  await decide(minutes, at('2026-01-29', '11:00'), 'approve', '確認しました。')
  const seminarReport = await hand('seminar_report', seminar.id, at('2026-01-27', '15:00'))
  await decide(seminarReport, at('2026-01-30', '11:00'), 'approve', '確認しました。')
  await work(at('2026-01-31', '20:00'))

  // February: the agreement on the service level is missed, January is corrected
  await work(at('2026-02-01', '09:00'))
  const e = await world.facility({ ward: 'minami' })
  await world.registration(e.id, '2026-02-01')
  await look('agreement missed', at('2026-02-02', '09:00'))
  const ofE = await world.task(e.id, { publishedAt: at('2026-02-02', '09:00') })
  const e1 = await world.slot(ofE.id, { day: '2026-02-12', capacity: 2, madeAt: at('2026-02-02', '10:00') })
  const a4 = await world.slot(ofA.id, { day: '2026-02-19', madeAt: at('2026-02-02', '10:00') })
  const b2 = await world.slot(ofB.id, { day: '2026-02-25', madeAt: at('2026-02-02', '10:00') })
  const r6 = await world.volunteer({ registeredAt: at('2026-02-03', '10:00'), ward: 'minami' })
  const level = await write('service-levels', at('2026-02-04', '10:00'), { services: [{ name: '申込みの画面' }] })
  await decide(
    await hand('service_level_agreement', level.id, at('2026-02-05', '10:00')),
    at('2026-02-09', '10:00'),
    'approve',
    '遅れましたが、内容を確認しました。',
  )
  const { revision: ofLeaver } = await payload.findByID({
    collection: 'facility-registrations',
    id: leaver.id,
    depth: 0,
    overrideAccess: true,
  })
  await withdrawFacility(payload, {
    id: leaver.id,
    revision: Number(ofLeaver),
    lastDay: '2026-02-15',
    reason: '閉所のため',
    confirmed: true,
    by: operator,
    now: at('2026-02-10', '09:00'),
  })
  refused['open visit'] = await refusalOf(office.close('2026-01', at('2026-02-10', '10:00')))
  await office.close('2026-01', at('2026-02-10', '10:05'), { qualityNote: '1月30日の活動を施設に確認しています。' })
  await office.approveMonth('2026-01', at('2026-02-12', '10:00'), '残りは次の月の修正として確認します。')
  const february = [
    await visit(e1.id, r6.id, { applied: '2026-02-04', came: '2026-02-12' }),
    await visit(a4.id, r1.id, { applied: '2026-02-05', came: '2026-02-19' }),
    await visit(b2.id, r2.id, { applied: '2026-02-05', came: '2026-02-25' }),
  ]
  await february[0]?.record()
  await late.record()
  await work(at('2026-02-16', '20:00'))
  const {
    docs: [home],
  } = await payload.find({ collection: 'residences', where: { volunteer: { equals: r3.id } }, overrideAccess: true })
  await change('residences', String(home?.id), at('2026-02-16', '11:00'), { until: '2026-01-20' })
  const elsewhere = { volunteer: r3.id, municipalityName: '合志市', since: '2026-01-21', proof: 'document_seen' }
  await payload.create({ collection: 'residences', data: elsewhere as never, ...as(operator, at('2026-02-16', '11:00')) })
  refused['no reason'] = await refusalOf(office.close('2026-01', at('2026-02-18', '10:00')))
  await office.close('2026-01', at('2026-02-18', '10:05'), {
    note: '1月30日の活動の完了と、1名の転出が、提出のあとで分かったため。',
  })
  await look('correction waits', at('2026-02-18', '11:00'))
  await office.approveMonth('2026-01', at('2026-02-19', '10:00'), '差替えを確認しました。')
  const { measures } = (await payload.findByID({ collection: 'gap-analyses', id: gap, depth: 0, overrideAccess: true })) as {
    measures?: object[]
  }
  await change('gap-analyses', gap, at('2026-02-20', '10:00'), {
    status: 'closed',
    measures: (measures ?? []).map((each) => ({ ...each, doneOn: '2026-01-20' })),
    result: '1月末に計画に届いた。',
  })
  for (const each of february.slice(1)) await each.record()
  await work(at('2026-02-28', '20:00'))

  // March: February's report is missed, material the city asked for is never handed in
  await work(at('2026-03-01', '09:00'))
  const a5 = await world.slot(ofA.id, { day: '2026-03-12', capacity: 2, madeAt: at('2026-03-02', '10:00') })
  const r7 = await world.volunteer({ registeredAt: at('2026-03-05', '10:00'), ward: 'chuo' })
  const march = [
    await visit(a5.id, r7.id, { applied: '2026-03-06', came: '2026-03-12' }),
    await visit(a5.id, r5.id, { applied: '2026-03-06', came: '2026-03-12' }),
  ]
  await work(at('2026-03-11', '09:00'))
  await look('February missed', at('2026-03-11', '09:30'))
  for (const each of march) await each.record()
  await office.close('2026-02', at('2026-03-12', '17:00'))
  await office.approveMonth('2026-02', at('2026-03-13', '10:00'), '提出が2日遅れました。次は期限を守ってください。')
  await work(at('2026-03-16', '20:00'))
  await acting(operator, at('2026-03-16', '21:00'), async (req) => {
    const deliverable = await owe(req, { programme: programme.id, kind: 'other', subject: 'wards', title: '区ごとの周知の一覧' })
    await agreeDueDate(req, { deliverable, dueOn: '2026-03-25', note: '電話での指示' })
  })
  const g = await world.facility({ ward: 'higashi' })
  await world.registration(g.id, '2026-03-20')
  await write('outreach-activities', at('2026-03-24', '10:00'), {
    title: '区役所のちらし',
    doneOn: '2026-01-15',
    channel: 'flyer',
    audience: 'residents',
    reach: 300,
    reachUnit: 'copies',
  })
  await work(at('2026-03-31', '09:00'))
  await office.close('2026-03', at('2026-03-31', '14:00'))
  await office.approveMonth('2026-03', at('2026-04-01', '10:00'), '4か月分を確認しました。')

  // April: settlement, completion report, pack
  const settled = await issueSettlement(payload, {
    programmeId: programme.id,
    note: null,
    by: operator,
    now: at('2026-04-02', '10:00'),
  })
  await submit(settled.deliverable, at('2026-04-02', '11:00'))
  await decide(settled.deliverable, at('2026-04-03', '10:00'), 'approve', '登録月数を台帳と照らし合わせました。')
  const outreach = await hand('outreach_list', programme.id, at('2026-04-03', '11:00'))
  await decide(outreach, at('2026-04-03', '16:00'), 'approve', '確認しました。')
  const completion = await write('completion-reports', at('2026-04-06', '10:00'), {
    completedOn: '2026-03-31',
    purpose: editorText('施設の職員が専門の仕事に集中できる環境をつくった。', [
      '短い時間の仕事を切り出すこと',
      '募集を確認すること',
    ]),
    outlook: editorText('切り出しのひな形を広げる。'),
  })
  const drawn = await office.longWork('completion_report', at('2026-04-06', '11:00'))
  const completed = await acting(operator, at('2026-04-06', '14:00'), (req) =>
    issueCompletion(req, { report: completion.id, revision: 1 }),
  )
  await submit(completed.deliverable, at('2026-04-06', '14:30'))
  await decide(completed.deliverable, at('2026-04-08', '10:00'), 'approve', '月報と合っていることを確認しました。')
  const list = await hand('deliverables_list', programme.id, at('2026-04-08', '11:00'))
  await decide(list, at('2026-04-08', '16:00'), 'approve', '確認しました。')
  await look('end', at('2026-04-09', '09:00'))
  const recounted = await office.longWork('recount', at('2026-04-09', '09:30'))
  const approved = (await packable(office.db, programme.id)).filter((each) => each.approved).map(({ id }) => id)
  const pack = await acting(operator, at('2026-04-09', '10:00'), (req) =>
    preparePack(req, {
      programme: programme.id,
      title: '業務完了報告書ほか成果品一式',
      dueOn: '2026-04-10',
      discs: 2,
      spineWidth: null,
      deliverables: approved,
    }),
  )
  await acting(operator, at('2026-04-09', '10:30'), (req) =>
    recordScan(req, {
      pack: pack.id,
      revision: 1,
      software: '試験ソフト',
      definedOn: '2026-04-09',
      checkedOn: '2026-04-09',
      by: '中村',
      clean: true,
    }),
  )
  const packed = await office.longWork('pack', at('2026-04-09', '11:00'), { pack: pack.id })
  const { revision = 0 } = (await packOf(office.db, pack.id)) ?? {}
  await acting(operator, at('2026-04-10', '10:00'), (req) => deliverPack(req, { pack: pack.id, revision }))

  return { world, office, homes, refused, gap, pack: pack.id, jobs: { drawn, recounted, packed } }
}

export type Played = Awaited<ReturnType<typeof playDecemberToMarch>>
