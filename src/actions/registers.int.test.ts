import { agreeTerms } from '@/actions/settlement/agreeTerms'
import { checkRegions } from '@/actions/checkRegions'
import { oweCityRequests } from '@/actions/deliverables/oweCityRequests'
import { refusedBy } from '@/actions/outcome'
import { remindOfLegalReports } from '@/actions/remindOfLegalReports'
import { serviceMeasures } from '@/actions/papers/serviceMeasures'
import { watchSettings } from '@/actions/watchSettings'
import { watchedSettings } from '@/env'
import { remindOfRegisters } from '@/actions/remindOfRegisters'
import { databaseOf } from '@/database/handle'
import { addDays } from '@/domain/calendar/jst'
import { CONTROL_SUBJECTS } from '@/domain/register/choices'
import { databaseRuleOf } from '@/domain/register/databaseRule'
import { statesOf } from '@/domain/register/definition'
import { REGISTERS } from '@/domain/register/registers'
import { REGISTER_SLUGS, type RegisterSlug } from '@/domain/register/slugs'
import { registerFileRefusals } from '@/glossary/collections/registers/kept'
import { cityRequestSettled, registerConstraintSentences, registerRefusals } from '@/glossary/registers'
import { agreeingRefusals, settlementConstraintSentences } from '@/glossary/settlement'
import { definitionRefusals } from '@/glossary/kpiDefinitions'
import { tilesOf } from '@/admin/firstScreen/tilesOf'
import { changesSince } from '@/queries/changesSince'
import { mattersOfDeliverable } from '@/queries/mattersOfDeliverable'
import { registerGaps } from '@/queries/registerGaps'
import { registersDue } from '@/queries/registersDue'
import { settingsOnMatter } from '@/queries/settingsOnMatter'
import { as } from '@/testing/as'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { registerData } from '@/testing/registerData'
import type { Answer } from '@/testing/rest'
import { tinyPng } from '@/testing/tinyPng'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

type Who = 'operator' | 'city'
const tableOf = (slug: string) => slug.replaceAll('-', '_')
const add = async (slug: RegisterSlug, data: object = {}, who: Who = 'operator') =>
  cast.rest('POST', `/${slug}?depth=0`, { session: cast.sessions[who], body: { ...registerData(slug, cast.today), ...data } })
const made = async (slug: RegisterSlug, data: object = {}, who: Who = 'operator'): Promise<string> => {
  const { body, status } = await add(slug, data, who)
  expect([slug, status, body.errors]).toEqual([slug, 201, undefined])
  return body.doc.id
}
const save = async (slug: string, id: string, body: object, who: Who = 'operator') => {
  const [row] = await running.appSql(`SELECT revision FROM ${tableOf(slug)} WHERE id = $1`, [id])
  return cast.rest('PATCH', `/${slug}/${id}?depth=0`, {
    session: cast.sessions[who],
    body: { ...body, revision: Number(row?.['revision']) },
  })
}
const sentenceOf = ({ body }: Answer): string => body.errors?.[0].data?.errors?.[0]?.message ?? body.errors?.[0].message
const row = async (slug: string, id: string) => (await running.appSql(`SELECT * FROM ${tableOf(slug)} WHERE id = $1`, [id]))[0]

describe('every register', () => {
  it('is held by the database to the very rules of its definition', async () => {
    const rows = await running.adminSql(
      `SELECT c.relname AS name, encode(t.tgargs, 'escape') AS rule FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        WHERE t.tgfoid = 'derive_register'::regproc`,
    )
    const held = Object.fromEntries(rows.map(({ name, rule }) => [name, JSON.parse(String(rule).replace(/\\000$/, ''))]))
    expect(held).toEqual(Object.fromEntries(REGISTER_SLUGS.map((slug) => [tableOf(slug), databaseRuleOf(REGISTERS[slug])])))
  })

  it('refuses over SQL each move that its definition does not know', async () => {
    for (const slug of REGISTER_SLUGS) {
      const id = await made(slug)
      const { first, moves } = REGISTERS[slug]
      for (const to of statesOf(REGISTERS[slug])) {
        if (to === first || moves.some((move) => move.from === first && move.to === to)) continue
        await expect(running.appSql(`UPDATE ${tableOf(slug)} SET status = '${to}' WHERE id = $1`, [id])).rejects.toThrow(
          'register_move_refused',
        )
      }
      await expect(running.appSql(`DELETE FROM ${tableOf(slug)} WHERE id = $1`, [id])).rejects.toThrow('permission denied')
    }
  })

  it('keeps who did what, once and for all', async () => {
    const id = await made('storage-media', { title: 'USB-003' })
    const taken = { outBy: '中村', outTo: '市役所', outPurpose: '納品', outOn: cast.today, backDueOn: addDays(cast.today, 2) }
    expect((await save('storage-media', id, { status: 'out', ...taken })).status).toBe(200)
    const events = await running.appSql(
      `SELECT what, "to", by_role, details FROM register_events WHERE record = $1 ORDER BY at`,
      [id],
    )
    expect(events.map(({ by_role: by, to, what }) => [what, to, by])).toEqual([
      ['opened', 'kept', 'operator'],
      ['moved', 'out', 'operator'],
    ])
    expect(events[1]?.['details']).toMatchObject({ out_by: '中村', back_due_on: addDays(cast.today, 2) })
    await expect(running.appSql('UPDATE register_events SET title = $1', ['x'])).rejects.toThrow('permission denied')
    const seen = await cast.rest('GET', `/register-events?where[record][equals]=${id}`, { session: cast.sessions.city })
    expect(seen.body.docs).toHaveLength(2)
    expect(seen.body.docs[0]).not.toHaveProperty('by')
  })

  it('goes out as a file with a line a record, states and choices in words, and who took it is kept', async () => {
    const file = await cast.rest('POST', '/exports/register', {
      session: cast.sessions.city,
      body: { format: 'csv', register: 'storage-media', programme: cast.world.programme.id },
    })
    const [head, ...lines] = file.text.replace('\uFEFF', '').trimEnd().split('\r\n')
    expect([file.status, head?.split(',').slice(0, 2)]).toEqual([200, ['媒体の名称・番号', '状態']])
    expect(lines.filter((line) => line.startsWith('USB-003,'))).toEqual([expect.stringContaining(',持出し中,')])
    expect(await running.appSql('SELECT rows::int AS rows, role FROM exports')).toEqual([{ rows: lines.length, role: 'city' }])
  })
})

describe('the paper of a register', () => {
  it('stays the one that was shown: another is another file', async () => {
    const sent = (data: object) => {
      const form = new FormData()
      form.set('_payload', JSON.stringify(data))
      form.set('file', new File([new Uint8Array(tinyPng)], 'paper.png', { type: 'image/png' }))
      return form
    }
    const session = cast.sessions.operator
    const { body, status } = await cast.rest('POST', '/register-files?depth=0', { session, body: sent({ title: '承諾書' }) })
    expect(status).toBe(201)
    const [path, revision] = [`/register-files/${body.doc.id}?depth=0`, body.doc.revision]
    const replaced = await cast.rest('PATCH', path, { session, body: sent({ title: '別の承諾書', revision }) })
    expect([replaced.status, replaced.body.errors?.[0].message]).toEqual([409, registerFileRefusals.isKept])
    const named = await cast.rest('PATCH', path, { session, body: { title: '承諾書（市）', revision } })
    expect([named.status, named.body.doc.filename]).toEqual([200, body.doc.filename])
  })
})

describe('the responsible person', () => {
  const person = (title: string, appointedOn: string) => ({ title, appointedOn, post: '部長', phone: '096-000-0001' })
  it('is exactly one: the next one ends the one before, and the place is never empty', async () => {
    const first = await made('responsible-people', person('肥後　一郎', addDays(cast.today, 1)))
    const second = await made('responsible-people', person('阿蘇　花子', addDays(cast.today, 9)))
    expect(await row('responsible-people', first)).toMatchObject({
      status: 'left',
      is_open: false,
      ended_on: addDays(cast.today, 8),
    })
    expect((await save('responsible-people', second, { status: 'left', endedOn: cast.today })).status).toBe(400)
    await expect(
      running.appSql("UPDATE responsible_people SET status = 'left', ended_on = $2 WHERE id = $1", [
        second,
        addDays(cast.today, 9),
      ]),
    ).rejects.toThrow('responsible_person_missing')
    expect((await save('responsible-people', second, { dutyRunDoneOn: cast.today })).status).toBe(200)
    const open = await running.appSql('SELECT count(*)::int AS n FROM responsible_people WHERE is_open')
    expect(open).toEqual([{ n: 1 }])
  })
})

describe('a subcontractor', () => {
  const flow = { flowSecrecy: true, flowPersonalData: true, flowSecurity: true, flowFurther: true, flowInspection: true }
  it('does not begin before the city consented, over the screen or over SQL', async () => {
    const id = await made('subcontractors', { title: '株式会社はかり', scope: 'チラシの印刷', sharePercent: 4 })
    const begins = { status: 'in_force', startsOn: cast.today, nextAuditOn: addDays(cast.today, 30), ...flow }
    expect((await save('subcontractors', id, { status: 'applied', reason: '設備がない', appliedOn: cast.today })).status).toBe(
      200,
    )
    expect(sentenceOf(await save('subcontractors', id, { status: 'consented', consentedOn: cast.today }))).toBe(
      registerRefusals.not_your_move(''),
    )
    expect(sentenceOf(await save('subcontractors', id, begins))).toBe(registerRefusals.no_such_move(''))
    expect(sentenceOf(await save('subcontractors', id, { scope: '全部' }, 'city'))).toContain('任せる業務の範囲')
    expect((await save('subcontractors', id, { status: 'consented', consentedOn: cast.today }, 'city')).status).toBe(200)
    await expect(running.appSql("UPDATE subcontractors SET status = 'in_force' WHERE id = $1", [id])).rejects.toThrow(
      'register_field_missing',
    )
    expect((await save('subcontractors', id, { ...begins, startsOn: addDays(cast.today, -1) })).status).toBe(400)
    expect((await save('subcontractors', id, begins)).status).toBe(200)
    expect(await row('subcontractors', id)).toMatchObject({ due_on: addDays(cast.today, 30), alert_on: cast.today, mark: false })
  })
  it('whose part reads like all of the work is marked for a person', async () => {
    const id = await made('subcontractors', { scope: '事務局運営の主要部分' })
    expect(await row('subcontractors', id)).toMatchObject({ mark: true })
  })
})

describe('work of others', () => {
  const material = async (title: string, isPublished = false): Promise<string> => {
    const seminar = await running.payload.create({
      collection: 'seminars',
      data: {
        title: '切り出し',
        kind: 'carving',
        audience: 'facilities',
        place: '市役所',
        startsAt: `${addDays(cast.today, 9)}T05:00:00.000Z`,
        endsAt: `${addDays(cast.today, 9)}T06:00:00.000Z`,
        programme: cast.world.programme.id,
      } as never,
      overrideAccess: true,
      context: { actingAs: 'system' },
    })
    const file = { name: `shiryo-${title}.png`, data: tinyPng, mimetype: 'image/png', size: tinyPng.length }
    const { id } = await running.payload.create({
      collection: 'seminar-materials',
      data: { title, seminar: seminar.id, isPublished },
      file,
      overrideAccess: true,
    })
    return id
  }
  it('keeps what names it from being published until the city consents, and from losing consent while it is shown', async () => {
    const id = await material('地図')
    const right = await made('third-party-rights', { title: '市内の地図', owner: '地図社', terms: '出所を書く', materials: [id] })
    expect(sentenceOf(await save('seminar-materials', id, { isPublished: true }))).toBe(
      registerConstraintSentences.rights_consent_missing,
    )
    expect((await save('third-party-rights', right, { status: 'asking', askedOn: cast.today, cost: 0 })).status).toBe(200)
    expect((await save('third-party-rights', right, { status: 'consented', consentedOn: cast.today }, 'city')).status).toBe(200)
    expect((await save('seminar-materials', id, { isPublished: true })).status).toBe(200)
    expect(sentenceOf(await save('third-party-rights', right, { status: 'preparing' }))).toBe(
      registerConstraintSentences.rights_in_use,
    )
    expect((await save('seminar-materials', id, { isPublished: false })).status).toBe(200)
    expect((await save('third-party-rights', right, { status: 'preparing' })).status).toBe(200)
  })
  it('is not entered for something that is shown already', async () => {
    const id = await material('写真', true)
    expect(sentenceOf(await add('third-party-rights', { materials: [id] }))).toBe(registerConstraintSentences.rights_in_use)
  })
  it('holds no longer than its terms: what expired is not published', async () => {
    const id = await material('図')
    const until = addDays(cast.today, -1)
    const right = await made('third-party-rights', { until, materials: [id] })
    await save('third-party-rights', right, { status: 'asking', askedOn: addDays(cast.today, -9), cost: 0 })
    expect((await save('third-party-rights', right, { status: 'consented', consentedOn: cast.today }, 'city')).status).toBe(200)
    expect((await save('seminar-materials', id, { isPublished: true })).status).toBe(409)
  })
})

describe('what else a register keeps from happening', () => {
  it('disposing of a medium without the city', async () => {
    const id = await made('storage-media')
    const disposed = { status: 'disposed', disposedOn: cast.today, disposalWay: '細断', disposedBy: '中村' }
    expect(sentenceOf(await save('storage-media', id, disposed))).toContain('処分を市と協議した日')
    expect((await save('storage-media', id, { ...disposed, disposalAgreedOn: cast.today })).status).toBe(200)
  })
  it('putting a medium back without who looked at it; what was said of one time out is not said of the next', async () => {
    const id = await made('storage-media')
    const out = { status: 'out', outBy: '東', outTo: '市役所', outPurpose: '納品', outOn: cast.today, backDueOn: cast.today }
    const back = { status: 'kept', backOn: cast.today, backTo: '西田' }
    await save('storage-media', id, out)
    expect(sentenceOf(await save('storage-media', id, { status: 'kept', backOn: cast.today }))).toContain('返却を確かめた方')
    await expect(running.appSql("UPDATE storage_media SET status = 'kept' WHERE id = $1", [id])).rejects.toThrow(
      'register_field_missing',
    )
    expect((await save('storage-media', id, { ...back, backOn: addDays(cast.today, -1) })).status).toBe(400)
    expect((await save('storage-media', id, back)).status).toBe(200)
    expect((await save('storage-media', id, out)).status).toBe(200)
    expect(await row('storage-media', id)).toMatchObject({ back_on: null, back_to: null })
  })
  it('using what is the city’s for something else without talking it over', async () => {
    const id = await made('ownerships', {
      work: 'system',
      isReused: true,
      holder: '権利者',
      licence: '無償',
      licenceFrom: cast.today,
    })
    const holds = { status: 'in_force', reuse: '事例集に載せる' }
    expect(sentenceOf(await save('ownerships', id, holds))).toContain('使うことを市と協議した日')
    expect((await save('ownerships', id, { ...holds, reuseAgreedOn: cast.today })).status).toBe(200)
  })
  it('settling a dispute of which the city knows nothing, or without its cause', async () => {
    const id = await made('rights-disputes')
    expect(sentenceOf(await save('rights-disputes', id, { status: 'handling', measure: '止めた' }))).toContain('市へ知らせた日')
    expect((await save('rights-disputes', id, { status: 'handling', measure: '止めた', toldCityOn: cast.today })).status).toBe(
      200,
    )
    const closed = { status: 'closed', result: '解決', closedOn: cast.today }
    expect(sentenceOf(await save('rights-disputes', id, closed))).toContain('原因のある側')
    expect((await save('rights-disputes', id, { ...closed, causedBy: 'operator_side' })).status).toBe(200)
  })
  it('taking other papers for a certificate without the city', async () => {
    const evidence = { evidence: 'equivalent', shownBy: '監査の報告書', scope: '配信' }
    expect(sentenceOf(await add('service-evidence', { ...evidence, acceptedOn: cast.today, acceptedBy: '松本' }))).toBe(
      registerRefusals.citys_field('市が同等と判断した日'),
    )
    const id = await made('service-evidence', evidence)
    expect(await row('service-evidence', id)).toMatchObject({ mark: true })
    expect((await save('service-evidence', id, { acceptedOn: cast.today, acceptedBy: '松本' })).status).toBe(400)
    expect(sentenceOf(await save('service-evidence', id, { acceptedOn: cast.today }, 'city'))).toContain('判断した方')
    expect((await save('service-evidence', id, { acceptedOn: cast.today, acceptedBy: '松本' }, 'city')).status).toBe(200)
    expect(await row('service-evidence', id)).toMatchObject({ mark: false })
    expect((await save('service-evidence', id, { scope: '全社' }, 'city')).status).toBe(400)
  })
  it('agreeing on a change without what it does to targets and price', async () => {
    const id = await made('change-orders', { status: 'assessing' }, 'city')
    const agreed = {
      status: 'agreed',
      agreedOn: cast.today,
      agreedByOperator: '中村',
      agreedByCity: '松本',
      appliesFrom: cast.today,
    }
    expect(sentenceOf(await save('change-orders', id, agreed))).toContain('目標への影響')
    expect(sentenceOf(await save('change-orders', id, { ...agreed, effectOnTargets: 'なし' }))).toContain('委託料への影響')
    expect((await save('change-orders', id, { ...agreed, effectOnTargets: 'なし', effectOnPrice: 0 })).status).toBe(200)
    expect((await save('change-orders', id, { effectOnPrice: 1 }, 'city')).status).toBe(400)
  })
  it('reading a paper of a service, finding something, and leaving it without a date', async () => {
    const review = { about: 'audit_report', result: 'to_be_mended', status: 'follow_up' }
    expect(sentenceOf(await add('service-reviews', { ...review, finding: '記録がない' }))).toContain('改善の期限')
    const mendBy = addDays(cast.today, 7)
    const id = await made('service-reviews', { ...review, finding: '記録がない', mendBy })
    expect(await row('service-reviews', id)).toMatchObject({ due_on: mendBy, alert_on: cast.today })
  })
  it('a change of terms that the city was not told of', async () => {
    const id = await made('change-notices', { tellBy: addDays(cast.today, 3) })
    expect(await row('change-notices', id)).toMatchObject({ due_on: addDays(cast.today, 3), alert_on: addDays(cast.today, -4) })
    expect(sentenceOf(await save('change-notices', id, { status: 'told', effect: 'なし', toldOn: cast.today }))).toContain(
      '知らせた相手',
    )
    const told = { status: 'told', effect: 'なし', toldOn: cast.today, toldWhom: '松本' }
    expect((await save('change-notices', id, told)).status).toBe(200)
    expect(sentenceOf(await save('change-notices', id, { after: '別の内容' }))).toContain('変更後')
  })
  it('using a service abroad or under a foreign court', async () => {
    const id = await made('external-services', { region: 'abroad', law: 'japan', court: 'japan', startsOn: cast.today })
    expect(sentenceOf(await save('external-services', id, { status: 'in_force' }))).toContain('リージョン')
    expect(sentenceOf(await save('external-services', id, { status: 'in_force', region: 'jp', court: 'foreign' }))).toContain(
      '裁判管轄',
    )
    await expect(running.appSql("UPDATE external_services SET status = 'in_force' WHERE id = $1", [id])).rejects.toThrow(
      'register_value_refused',
    )
    expect((await save('external-services', id, { status: 'in_force', region: 'jp' })).status).toBe(200)
  })
  it('assigning the matching system to the city, and a second owner of one deliverable', async () => {
    expect((await add('ownerships', { work: 'system', isAssigned: true })).status).toBe(400)
    const { id } = await running.payload.create({
      collection: 'deliverables',
      data: { programme: cast.world.programme.id, kind: 'other', subject: 'x', title: '資料', dueRule: 'agreed' } as never,
      overrideAccess: true,
    })
    await made('ownerships', { work: 'deliverable', deliverable: id })
    expect((await add('ownerships', { work: 'deliverable', deliverable: id })).status).toBe(400)
  })
  it('rewriting what both sides agreed on', async () => {
    const id = await made('consultation-matters')
    const agreed = { status: 'agreed', interpretation: '枠ごとに数える', agreedOn: cast.today, agreedByOperator: '中村' }
    expect(sentenceOf(await save('consultation-matters', id, agreed))).toContain('合意した方（市）')
    expect((await save('consultation-matters', id, { ...agreed, agreedByCity: '松本' }, 'city')).status).toBe(200)
    expect(sentenceOf(await save('consultation-matters', id, { interpretation: '席ごとに数える' }))).toContain('合意した解釈')
  })
  it('closing a finding without the city', async () => {
    const id = await made('performance-findings', {}, 'city')
    await save('performance-findings', id, { status: 'handling', measure: '設定を直した' })
    const closed = { status: 'closed', closedOn: cast.today, confirmedBy: '松本' }
    expect(sentenceOf(await save('performance-findings', id, closed))).toBe(registerRefusals.not_your_move(''))
    // Until then it waits for the city on its first screen, where what became of it stands as well.
    const waiting = async () => {
      const tile = tilesOf('city', new Date()).find(({ collection }) => collection === 'performance-findings')
      return (await running.payload.count({ collection: 'performance-findings', where: tile?.where ?? {}, overrideAccess: true }))
        .totalDocs
    }
    expect(await waiting()).toBe(1)
    expect((await save('performance-findings', id, closed, 'city')).status).toBe(200)
    expect(await waiting()).toBe(0)
    const since = { since: new Date(Date.now() - 600_000), limit: 500, account: 'nobody' }
    const { changes } = await changesSince(databaseOf(running.payload), since)
    const of = changes.flatMap((change) => (change.of === 'register' && change.record === id ? [change] : []))
    expect(of.map(({ by, byRole, to, what }) => [what, to, byRole, by])).toEqual([
      ['moved', 'closed', 'city', null],
      ['moved', 'handling', 'operator', null],
      ['opened', null, 'city', null],
    ])
  })
  it('running what nobody approved', async () => {
    const id = await made('release-approvals', { lockHash: 'a'.repeat(64) })
    expect((await save('release-approvals', id, { status: 'deployed', deployedOn: cast.today, deployedBy: '中村' })).status).toBe(
      400,
    )
    const approved = { status: 'approved', tests: '全件合格', audit: '指摘なし', approver: '肥後', approvedOn: cast.today }
    expect((await save('release-approvals', id, approved)).status).toBe(200)
    expect((await save('release-approvals', id, { lockHash: 'b'.repeat(64) })).status).toBe(400)
    const deployed = { status: 'deployed', deployedOn: cast.today, deployedBy: '中村' }
    expect(sentenceOf(await save('release-approvals', id, deployed))).toContain('署名')
    expect((await save('release-approvals', id, { ...deployed, signedBy: '受託者の鍵' })).status).toBe(200)
  })
})

describe('a question of the specification', () => {
  const db = () => databaseOf(running.payload)
  const matter = (data: object = {}) => made('consultation-matters', { title: `疑義${Math.random()}`, ...data })
  const agreed = () => ({
    status: 'agreed',
    interpretation: '1日でも',
    agreedOn: cast.today,
    agreedByOperator: '中村',
    agreedByCity: '松本',
  })
  const terms = async (matters: string[]) => {
    const data = {
      programme: cast.world.programme.id,
      unitFee: 20_000,
      planBasis: 'amount',
      planAmount: 1,
      contractAmount: 9,
      matters,
      agreedOn: cast.today,
    }
    const { body } = await cast.rest('POST', '/settlement-settings?depth=0', { session: cast.sessions.operator, body: data })
    return body.doc as { id: string }
  }
  const agree = async (id: string, who: Who) => {
    const [standing] = await running.appSql('SELECT revision FROM settlement_settings WHERE id = $1', [id])
    return agreeTerms(running.payload, { id, revision: Number(standing?.['revision']), by: cast.staff[who], now: new Date() })
  }

  it('is what terms of a settlement rest on: they are agreed after it, name it for good, and it names them', async () => {
    const [open, settled] = [await matter({ decides: ['settlement_settings'] }), await matter(agreed())]
    const { id } = await terms([open])
    expect(await refusedBy(agree(id, 'operator'))).toBe(agreeingRefusals.matter_open)
    await save('consultation-matters', open, agreed(), 'city')
    expect(await agree(id, 'operator')).toEqual({ isAgreed: false })
    // Resting on something else takes the agreement back, like any other change.
    expect((await save('settlement-settings', id, { matters: [open, settled] })).status).toBe(200)
    expect(await row('settlement-settings', id)).toMatchObject({ operator_agreed_at: null })
    await agree(id, 'operator')
    expect(await agree(id, 'city')).toEqual({ isAgreed: true })
    expect(sentenceOf(await save('settlement-settings', id, { matters: [open] }))).toBe(
      settlementConstraintSentences.settlement_terms_agreed,
    )
    await expect(running.appSql('DELETE FROM settlement_settings_rels WHERE parent_id = $1', [id])).rejects.toThrow(
      'settlement_terms_agreed',
    )
    for (const each of [open, settled])
      expect(await settingsOnMatter(db(), each)).toEqual([
        { of: 'settlement-settings', id, title: null, version: expect.any(Number), stands: true },
      ])
  })

  it('is what a definition of the figures rests on, which the city agrees to only after it', async () => {
    const id = await matter()
    const session = cast.sessions.operator
    const data = { programme: cast.world.programme.id, title: '定義', operatorName: '中村', matters: [id] }
    const { body } = await cast.rest('POST', '/kpi-definitions?depth=0', { session, body: data })
    const definition = body.doc.id as string
    expect((await save('kpi-definitions', definition, { status: 'proposed' })).status).toBe(200)
    expect((await save('kpi-definitions', definition, { matters: [] })).status).toBe(400)
    const agrees = { status: 'agreed', cityName: '松本', agreedOn: cast.today }
    expect(sentenceOf(await save('kpi-definitions', definition, agrees, 'city'))).toBe(definitionRefusals.matter_open)
    await save('consultation-matters', id, agreed())
    expect((await save('kpi-definitions', definition, agrees, 'city')).status).toBe(200)
    await expect(running.appSql('DELETE FROM kpi_definitions_rels WHERE parent_id = $1', [definition])).rejects.toThrow(
      'kpi_definition_stands',
    )
    expect(await settingsOnMatter(db(), id)).toMatchObject([
      { of: 'kpi-definitions', id: definition, title: '定義', stands: true },
    ])
  })

  it('of another programme is not what anything here rests on', async () => {
    const other = await running.payload.create({
      collection: 'programmes',
      data: {
        ...(await running.payload.findByID({
          collection: 'programmes',
          id: cast.world.programme.id,
          depth: 0,
          overrideAccess: true,
        })),
        id: undefined,
        name: '別の年度',
        isCurrent: false,
      } as never,
      overrideAccess: true,
    })
    const id = await matter({ programme: other.id })
    expect((await terms([id]))?.id).toBeUndefined()
  })

  it('says by which deliverables’ dates it is followed, and the deliverable says by which it was dated', async () => {
    const { id: deliverable } = await running.payload.create({
      collection: 'deliverables',
      data: { programme: cast.world.programme.id, kind: 'other', subject: 'dated', title: '資料', dueRule: 'agreed' } as never,
      overrideAccess: true,
    })
    const id = await matter({ ...agreed(), title: '資料の期限', decides: ['due_dates'], deliverables: [deliverable] })
    expect(await mattersOfDeliverable(db(), deliverable)).toEqual([{ id, title: '資料の期限' }])
  })
})

describe('what the registers warn of', () => {
  const db = () => databaseOf(running.payload)
  const programme = () => cast.world.programme.id
  const away = { database: 'ap-northeast-1', files: 'embedded', backup: 'embedded', mail: 'jp', logs: 'embedded' }
  const gapsOf = async (gap: string) =>
    (await registerGaps(db(), { programme: programme(), today: cast.today, lockHash: 'c'.repeat(64), regions: away })).filter(
      (each) => each.gap === gap,
    )

  it('a certificate sixty days before it ends, once, and once more when it is over', async () => {
    const evidence = { title: 'ISMS認証', evidence: 'isms', number: 'IS 1', scope: '全社', validUntil: addDays(cast.today, 60) }
    const id = await made('service-evidence', evidence)
    const soon = await registersDue(db(), { today: cast.today, limit: 500 })
    expect(soon.records.find((each) => each.id === id)).toMatchObject({ dueOn: addDays(cast.today, 60), alertOn: cast.today })
    expect(
      (await registersDue(db(), { today: addDays(cast.today, -1), limit: 500 })).records.map((each) => each.id),
    ).not.toContain(id)
    const at = (days: number) => new Date(`${addDays(cast.today, days)}T03:00:00Z`)
    for (const days of [0, 1, 61, 62]) await remindOfRegisters(running.payload, at(days))
    const mails = await running.appSql('SELECT key, subject, body FROM mails WHERE starts_with(key, $1) ORDER BY key', [
      `service-evidence/${id}/`,
    ])
    expect(mails.map(({ key }) => String(key).split('/')[3])).toEqual(['past', 'past', 'soon', 'soon'])
    expect(mails[2]?.['body']).toContain('ISMS認証')
    expect(mails[0]?.['body']).toContain('期限切れ')
    await save('service-evidence', id, { status: 'superseded' })
    expect((await registersDue(db(), { today: cast.today, limit: 500 })).records.map((each) => each.id)).not.toContain(id)
  })

  it('an account of the operator without a pledge, until it is signed, and not those of the city or a facility', async () => {
    const holder = cast.staff.operator
    const without = async () => (await gapsOf('account_without_pledge')).map(({ id }) => id)
    expect(await without()).toContain(holder.id)
    expect(await without()).not.toContain(cast.staff.city.id)
    expect(await without()).not.toContain(cast.staff.facility.id)
    const pledge = await made('confidentiality-pledges', { account: holder.id, coversAfterEnd: true })
    expect(await without()).not.toContain(holder.id)
    expect((await save('confidentiality-pledges', pledge, { status: 'after_end' })).status).toBe(400)
    const ends = { status: 'after_end', leftOn: cast.today, remindedOn: cast.today }
    expect((await save('confidentiality-pledges', pledge, ends)).status).toBe(200)
    expect(await without()).toContain(holder.id)
  })

  it('each threat of the specification that nothing is done against, and a release that nobody approved', async () => {
    const subjects = async () => (await gapsOf('subject_without_control')).map(({ about }) => about)
    expect(await subjects()).toEqual([...CONTROL_SUBJECTS].sort())
    const id = await made('security-controls', { subject: 'denial' })
    const working = { status: 'in_force', evidence: '試験の結果', checkedOn: cast.today, result: 'working' }
    expect((await save('security-controls', id, working)).status).toBe(200)
    expect(await subjects()).not.toContain('denial')
    expect(await gapsOf('release_not_approved')).toHaveLength(1)
    const release = await made('release-approvals', { lockHash: 'c'.repeat(64) })
    await save('release-approvals', release, {
      status: 'approved',
      tests: '合格',
      audit: 'なし',
      approver: '肥後',
      approvedOn: cast.today,
    })
    expect(await gapsOf('release_not_approved')).toEqual([])
  })

  it('somebody who left and was not reminded of the pledge', async () => {
    const { id } = await cast.world.staff('organizer')
    await made('confidentiality-pledges', { account: id, title: '離れた人' })
    const found = async () => (await gapsOf('leaver_not_reminded')).map((each) => each.id)
    expect(await found()).not.toContain(id)
    await running.payload.update({ collection: 'users', id, data: { active: false }, overrideAccess: true })
    expect(await found()).toContain(id)
  })

  it('a service nobody read about, without accepted evidence, and a part that lies where no service is entered', async () => {
    const used = { status: 'in_force', region: 'jp', law: 'japan', court: 'japan', startsOn: cast.today }
    const parts = async () => (await gapsOf('part_without_service')).map(({ about }) => about)
    expect(await parts()).toEqual(['database', 'mail'])
    const id = await made('external-services', { title: '配信', usedFor: ['mail'], ...used })
    expect(await parts()).toEqual(['database'])
    const lacks = async (gap: string) => (await gapsOf(gap)).some((each) => each.id === id)
    const gaps = ['service_without_evidence', 'service_without_review', 'service_without_change_review']
    const lacking = async () => {
      const found: string[] = []
      for (const gap of gaps) if (await lacks(gap)) found.push(gap)
      return found
    }
    expect(await lacking()).toEqual(gaps)
    const validUntil = addDays(cast.today, 90)
    const evidence = await made('service-evidence', { service: id, evidence: 'equivalent', shownBy: '報告書', validUntil })
    const nextReviewOn = addDays(cast.today, 300)
    await made('service-reviews', { service: id, about: 'audit_report', result: 'nothing_found', nextReviewOn })
    expect(await lacking()).toEqual([gaps[0], gaps[2]])
    await save('service-evidence', evidence, { acceptedOn: cast.today, acceptedBy: '松本' }, 'city')
    await made('service-reviews', { service: id, about: 'change_control', result: 'nothing_found', nextReviewOn })
    expect(await lacking()).toEqual([])
  })

  it('a side nobody can call, an approved deliverable nobody owns, a system without licence', async () => {
    const sides = async () => (await gapsOf('party_without_contact')).map(({ about }) => about)
    await running.appSql("UPDATE emergency_contacts SET status = 'ended'")
    expect(await sides()).toEqual(['city_side', 'operator_side'])
    await made('emergency-contacts', { party: 'city_side' })
    expect(await sides()).toEqual(['operator_side'])
    const { id } = await running.payload.create({
      collection: 'deliverables',
      data: {
        programme: programme(),
        kind: 'other',
        subject: 'owned',
        title: '承認済',
        dueRule: 'agreed',
        status: 'approved',
      } as never,
      overrideAccess: true,
    })
    const ownerless = async () => (await gapsOf('deliverable_without_ownership')).map((each) => each.id)
    expect(await ownerless()).toContain(id)
    const assigned = { isAssigned: true, assignedOn: cast.today, waivesMoralRights: true }
    await made('ownerships', { work: 'deliverable', deliverable: id, status: 'in_force', ...assigned })
    expect(await ownerless()).not.toContain(id)
    const licence = { holder: '権利者', licence: '無償', licenceFrom: cast.today }
    await running.appSql("UPDATE ownerships SET status = 'ended' WHERE work = 'system' AND status = 'in_force'")
    expect(await gapsOf('no_system_licence')).toHaveLength(1)
    await made('ownerships', { work: 'system', status: 'in_force', ...licence })
    expect(await gapsOf('no_system_licence')).toEqual([])
  })

  it('an agreed question on which nothing rests, and an agreed change that neither price nor targets follow', async () => {
    const [target] = (await running.payload.find({ collection: 'targets', limit: 1, overrideAccess: true })).docs
    const planned = { programme: programme(), figure: 'listings', month: cast.today.slice(0, 7), planned: 5 } as never
    const { id: of } = target ?? (await running.payload.create({ collection: 'targets', data: planned, overrideAccess: true }))
    const both = { agreedOn: addDays(cast.today, 1), agreedByOperator: '中村', agreedByCity: '松本' }
    const orders = await made('change-orders', { title: '増額', status: 'assessing', targets: [of] })
    await save('change-orders', orders, {
      ...both,
      status: 'agreed',
      effectOnTargets: '増やす',
      effectOnPrice: 100,
      appliesFrom: cast.today,
    })
    expect((await gapsOf('price_not_in_settlement')).map(({ id }) => id)).toEqual([orders])
    expect((await gapsOf('targets_not_changed')).map(({ id }) => id)).toEqual([orders])
    const decides = ['report_forms', 'other_setting']
    const id = await made('consultation-matters', {
      status: 'agreed',
      interpretation: '様式',
      ...both,
      agreedOn: cast.today,
      decides,
    })
    expect((await gapsOf('matter_without_setting')).map((each) => each.id)).toContain(id)
    await made('consultation-matters', {
      status: 'agreed',
      interpretation: '他',
      ...both,
      agreedOn: cast.today,
      decides: ['other_setting'],
    })
    expect((await gapsOf('matter_without_setting')).filter((each) => each.id !== id && each.about === '他')).toEqual([])
  })

  it('both sides of a date of the city’s own, and of a part that reads like all of the work once it is laid before the city', async () => {
    const told = async (begin: string) => {
      const mails = await running.appSql('SELECT key FROM mails WHERE starts_with(key, $1)', [begin])
      return mails.map(({ key }) => String(key).split('/').at(-1)).sort()
    }
    const now = new Date(`${cast.today}T03:00:00Z`)
    const [office, both] = [[cast.staff.operator.id], [cast.staff.operator.id, cast.staff.city.id].sort()]
    const request = await made('city-requests', { answerBy: addDays(cast.today, 3) }, 'city')
    const roster = await made('emergency-contacts', { party: 'provider_side', nextCheckOn: cast.today })
    const part = await made('subcontractors', { scope: '業務の全部' })
    for (const _ of [1, 2]) await remindOfRegisters(running.payload, now)
    expect(await told(`city-requests/${request}/`)).toEqual(both)
    expect(await told(`emergency-contacts/${roster}/`)).toEqual(office)
    expect(await told(`subcontractors/${part}/marked/`)).toEqual(office)
    await save('subcontractors', part, { status: 'applied', reason: '人手', appliedOn: cast.today })
    await remindOfRegisters(running.payload, now)
    expect(await told(`subcontractors/${part}/marked/`)).toEqual(both)
  })

  it('both sides of a report of the law on personal data that is pressing, and once more when it is late', async () => {
    const detectedAt = (days: number) => `${addDays(cast.today, days)}T03:00:00Z`
    const leak = await running.payload.create({
      collection: 'incidents',
      data: {
        programme: programme(),
        kind: 'other',
        detectedAt: detectedAt(-3),
        isPersonalData: true,
        legalFinalOn: cast.today,
      } as never,
      overrideAccess: true,
    })
    const at = (days: number) => new Date(`${addDays(cast.today, days)}T03:00:00Z`)
    for (const days of [-2, -1, 0, 1, 2, 3]) await remindOfLegalReports(running.payload, at(days))
    const mails = await running.appSql('SELECT key, "to", body FROM mails WHERE key LIKE $1 ORDER BY key', [
      `incident/${leak.id}/legal/%`,
    ])
    expect(mails.map(({ key }) => String(key).split('/').slice(3, 5).join(' '))).toEqual([
      'first late',
      'first late',
      'first pressing',
      'first pressing',
    ])
    expect(new Set(mails.map(({ to }) => to)).size).toBe(2)
    expect(mails[0]?.['body']).toContain('期限を過ぎています')
  })

  it('of a part that lies abroad or was not named, once a month', async () => {
    const regions = { database: 'embedded', files: 'jp', backup: 'us-east-1', mail: 'jp', logs: 'jp' }
    const places = { regions, hosts: { database: 'db.example', mail: null } }
    const now = new Date(`${cast.today}T03:00:00Z`)
    for (const _ of [1, 2]) expect(await checkRegions(running.payload, now, places)).toEqual({ parts: 2 })
    const mails = await running.appSql("SELECT body FROM mails WHERE key LIKE 'regions/%'")
    expect(mails).toHaveLength(1)
    expect(mails[0]?.['body']).toContain('バックアップ、データベース')
  })
})

describe('what the registers feed', () => {
  it('a request of the city becomes a deliverable with its date, once', async () => {
    const answerBy = addDays(cast.today, 10)
    const id = await made('city-requests', { title: '登録者の年代別の内訳', answerBy }, 'city')
    for (const _ of [1, 2]) await oweCityRequests(running.payload, new Date())
    const owed = await running.appSql('SELECT kind, title, due_on FROM deliverables WHERE subject = $1', [id])
    expect(owed).toEqual([{ kind: 'other', title: '登録者の年代別の内訳', due_on: answerBy }])
    // Another date reaches it as long as nothing was handed in.
    expect((await save('city-requests', id, { answerBy: addDays(cast.today, 14) }, 'city')).status).toBe(200)
    await oweCityRequests(running.payload, new Date())
    const [moved] = await running.appSql('SELECT due_on FROM deliverables WHERE subject = $1', [id])
    expect(moved).toEqual({ due_on: addDays(cast.today, 14) })
    expect(await oweCityRequests(running.payload, new Date())).toEqual({ owed: 0 })
    expect((await save('city-requests', id, { status: 'answered', answer: '表を渡した', answeredOn: cast.today })).status).toBe(
      200,
    )
    expect((await save('city-requests', id, { status: 'closed' })).status).toBe(400)
    expect((await save('city-requests', id, { status: 'closed' }, 'city')).status).toBe(200)
    await oweCityRequests(running.payload, new Date())
    // Answered without anything handed in: not owed any more, with the reason.
    const settled = await running.appSql('SELECT status, due_on, due_note FROM deliverables WHERE subject = $1', [id])
    expect(settled).toEqual([{ status: 'voided', due_on: null, due_note: cityRequestSettled }])
  })

  it('a setting that is another one than before opens a notice with its clock, once', async () => {
    const now = new Date()
    const settings = watchedSettings()
    expect(await watchSettings(running.payload, now, settings)).toEqual({ changed: 0 })
    const moved = { ...settings, backup_region: 'japanwest', mail: 'smtp.example.jp' }
    const runs = await Promise.all([1, 2].map(() => watchSettings(running.payload, now, moved)))
    expect(runs.map(({ changed }) => changed).sort()).toEqual([0, 2])
    const notices = await running.appSql(
      "SELECT status::text AS status, before, after, tell_by, due_on FROM change_notices WHERE source LIKE 'システム%' AND programme_id = $1",
      [cast.world.programme.id],
    )
    expect(notices).toEqual([
      {
        status: 'open',
        before: 'バックアップの置き場所：embedded\nメールを送るホスト：（設定なし）',
        after: 'バックアップの置き場所：japanwest\nメールを送るホスト：smtp.example.jp',
        tell_by: addDays(cast.today, 7),
        due_on: addDays(cast.today, 7),
      },
    ])
  })

  it('stops and drills give the service level its figures', async () => {
    const stop = { stoppedAt: `${cast.today}T00:00:00Z`, part: 'everything' }
    const id = await made('service-stops', stop)
    const ended = { status: 'restored', restoredAt: `${cast.today}T00:30:00Z`, restoredHow: '再起動' }
    expect((await save('service-stops', id, { ...ended, restoredAt: addDays(cast.today, -1) + 'T00:00:00Z' })).status).toBe(400)
    expect((await save('service-stops', id, ended)).status).toBe(200)
    const drill = await made('restore-drills', { plannedOn: cast.today })
    const done = { status: 'done', doneOn: cast.today, result: 'succeeded', rtoMinutes: 18, rpoMinutes: 60, doneBy: '中村' }
    expect((await save('restore-drills', drill, { ...done, nextDrillOn: addDays(cast.today, 90) })).status).toBe(200)
    const now = new Date(`${cast.today}T12:00:00Z`)
    const level = await serviceMeasures(databaseOf(running.payload), { programme: cast.world.programme.id, now })
    expect(level.drill).toEqual({ doneOn: cast.today, result: 'succeeded', rtoMinutes: 18, rpoMinutes: 60 })
    expect(level.stops.map(({ from }) => Date.parse(from))).toContain(Date.parse(`${cast.today}T00:00:00Z`))
    // The screen of the registers and the agreement count alike: what stopped in the months is what stopped in all.
    expect(level.whole.stopped).toBeGreaterThanOrEqual(30)
    expect(level.months.reduce((sum, { stopped }) => sum + stopped, 0)).toBe(level.whole.stopped)
    expect(level.rule).toBe('left_out')
    const count = async (hours: number) => {
      const at = new Date(now.getTime() + hours * 3_600_000)
      const { incidents } = await serviceMeasures(databaseOf(running.payload), { programme: cast.world.programme.id, now: at })
      const none = { count: 0, personal: 0, inTime: 0, late: 0 }
      return incidents.find(({ month }) => month === cast.today.slice(0, 7)) ?? none
    }
    const [before, lateBefore] = [await count(0), await count(48)]
    const leak = { kind: 'other', happened: '誤送信', isPersonalData: true, programme: cast.world.programme.id }
    for (const cityToldAt of [`${cast.today}T03:00:00Z`, null])
      await running.payload.create({
        collection: 'incidents',
        data: { ...leak, detectedAt: `${cast.today}T00:00:00Z`, cityToldAt } as never,
        ...as(cast.world.operator, now),
      })
    // Told within its hours; the other one runs still, and two days later it is late.
    expect(await count(0)).toMatchObject({
      count: before.count + 2,
      personal: before.personal + 2,
      inTime: before.inTime + 1,
      late: before.late,
    })
    expect((await count(48)).late).toBe(lateBefore.late + 1)
  })
})
