import { closeMonth } from '@/actions/closeMonth'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import type { OfficeForm } from '@/domain/form/form'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { formRefusalSentence } from '@/glossary/forms'
import { formInForce } from '@/queries/formInForce'
import { makeWorld, type World } from '@/testing/make'
import { openFields } from '@/testing/openFields'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { type Rest, restOf, type Session } from '@/testing/rest'
import { monthlyReport } from '@reports/monthly/monthlyReport'
import { editorText } from '@seed/demo/content/editorText'
import { loadReference } from '@seed/reference/loadReference'

let running: RunningPayload
let world: World
let rest: Rest
let operator: Session
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  rest = await restOf(running.payload)
  operator = await rest.signIn(world.operator)
  await loadReference(running.payload)
}, 180_000)
afterAll(() => running.stop())

const inForce = (day: string) => formInForce(databaseOf(running.payload), 'monthly_report', day) as Promise<OfficeForm>
type Doc = { id: string; version: number; revision: number; chapters: { key: string }[]; facts: string[]; title: string }
const post = async (body: Record<string, unknown>) => {
  const answer = await rest('POST', '/report-forms', { session: operator, body })
  return { ...answer, doc: (answer.body as { doc: Doc }).doc }
}
const patch = (id: string, body: Record<string, unknown>) => rest('PATCH', `/report-forms/${id}`, { session: operator, body })

describe('the forms', () => {
  it('begin with one for each kind of document, and are not begun twice', async () => {
    await loadReference(running.payload)
    const { totalDocs } = await running.payload.count({ collection: 'report-forms', overrideAccess: true })
    expect(totalDocs).toBe(12)
    expect(await inForce('2026-02-01')).toMatchObject({
      number: '様式第1号',
      version: 1,
      facts: ['contract', 'term', 'period', 'as_of', 'cutoff', 'details'],
      confirmation: { title: '確認欄', cells: ['確認年月日', '確認者'] },
    })
    expect(await inForce('2025-03-31')).toBeNull()
  })

  it('are used from their day on, when published, and a new one begins as the newest', async () => {
    const { doc, status } = await post({
      kind: 'monthly_report',
      validFrom: '2026-02-01',
      number: '様式第1号の2',
      statement: '{{月}}分を報告します。',
    })
    expect([status, doc.version, doc.title, doc.facts.length]).toEqual([201, 2, '登録者数等報告書（{{月}}分）', 6])
    expect((await inForce('2026-02-01')).version).toBe(1)
    const alone = await patch(doc.id, { status: 'published', revision: doc.revision })
    expect([alone.status, JSON.stringify(alone.body)]).toEqual([
      400,
      expect.stringContaining('市と合意した日が入力されていません'),
    ])
    const agreed = { status: 'published', agreedOn: '2026-01-20', revision: doc.revision }
    expect((await patch(doc.id, agreed)).status).toBe(200)
    expect((await inForce('2026-01-31')).version).toBe(1)
    expect(await inForce('2026-02-01')).toMatchObject({
      version: 2,
      number: '様式第1号の2',
      statement: ['{{月}}分を報告します。'],
    })
  })

  it('are not published while a question they rest on is open, and say which', async () => {
    const question = {
      title: '議事録の題名について',
      question: '題名は協議によるか',
      raisedOn: '2026-01-05',
      raisedBy: 'operator_side',
    }
    const { body } = await rest('POST', '/consultation-matters?depth=0', {
      session: operator,
      body: { ...question, programme: world.programme.id },
    })
    const matters = [body.doc.id]
    const refused = formRefusalSentence({ refusal: 'matters_open', field: 'matters', titles: [question.title] })
    const { doc } = await post({ kind: 'minutes', validFrom: '2026-01-02', title: '議事録', matters })
    const publish = async (revision: number) => patch(doc.id, { status: 'published', agreedOn: '2026-01-06', revision })
    const answer = await publish(doc.revision)
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([400, expect.stringContaining(refused)])
    const atOnce = {
      kind: 'minutes',
      validFrom: '2026-01-02',
      title: '議事録',
      agreedOn: '2026-01-06',
      matters,
      status: 'published',
    }
    expect((await post(atOnce)).status).toBe(400)
    const agreed = {
      status: 'agreed',
      interpretation: '協議による',
      agreedOn: '2026-01-06',
      agreedByOperator: '中村',
      agreedByCity: '松本',
    }
    expect(
      (
        await rest('PATCH', `/consultation-matters/${matters[0]}`, {
          session: operator,
          body: { ...agreed, revision: body.doc.revision },
        })
      ).status,
    ).toBe(200)
    expect((await publish(doc.revision)).status).toBe(200)
  })

  it('carry chapters into the next version, in their order', async () => {
    const { doc } = await post({ kind: 'minutes', validFrom: '2026-01-01', title: '議事録' })
    const asked = { collection: 'report-forms', id: doc.id, user: world.operator } as const
    expect(await openFields(running.payload, asked)).toEqual(expect.arrayContaining(['title', 'status', 'chapters']))
    expect(doc.chapters.map(({ key }) => key)).toEqual(['agenda', 'discussion', 'decisions', 'tasks', 'next', 'papers'])
  })

  it('stay as they were published, for the panel and for the database', async () => {
    const { id } = await inForce('2026-02-01')
    const { revision } = await running.payload.findByID({ collection: 'report-forms', id, overrideAccess: true })
    const asked = { collection: 'report-forms', id, user: world.operator } as const
    expect(await openFields(running.payload, asked)).toEqual([])
    const { body, status } = await patch(id, { title: '別の題名', revision })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(formRefusalSentence({ refusal: 'published_stays', field: 'status' }))
    for (const change of [
      `UPDATE report_forms SET title = 'x' WHERE id = '${id}'`,
      `DELETE FROM report_forms WHERE id = '${id}'`,
      `DELETE FROM report_forms_facts WHERE parent_id = '${id}'`,
      `UPDATE report_forms_chapters SET title = 'x' WHERE _parent_id IN (SELECT id FROM report_forms WHERE is_published)`,
    ])
      await expect(running.appSql(change)).rejects.toThrow('report_form_is_published')
  })

  it('tell the second of two who changed only rows beneath a record', async () => {
    const { doc } = await post({ kind: 'minutes', validFrom: '2026-01-01', title: '議事録' })
    const [first, ...others] = doc.chapters
    const renamed = (title: string) => ({ chapters: [{ ...first, title }, ...others], revision: doc.revision })
    expect((await patch(doc.id, renamed('協議事項'))).status).toBe(200)
    expect((await patch(doc.id, renamed('議題'))).status).toBe(409)
  })

  it('name a chapter that is there twice as people know it', async () => {
    const { body, status } = await post({
      kind: 'minutes',
      validFrom: '2026-01-01',
      title: '議事録',
      chapters: ['agenda', 'agenda'].map((key) => ({ key, title: '議題' })),
    })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('「議題」の章が2回あります')])
  })

  it('refuse a place that their kind does not have', async () => {
    const { body, status } = await post({ kind: 'minutes', validFrom: '2026-01-01', title: '{{月}}の議事録' })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('「{{月}}」は、この種類の書類では使えません。')
  })

  it('are seen by the operator and the city as a PDF with example values, and by nobody else', async () => {
    const { id } = await inForce('2026-02-01')
    const city = await rest.signIn(await world.staff('city'))
    for (const session of [operator, city]) {
      const { headers, status } = await rest('GET', `/report-forms/${id}/sample`, { session })
      expect([status, headers.get('Content-Type')]).toEqual([200, 'application/pdf'])
    }
    for (const session of [null, await rest.signIn(await world.staff('admin'))])
      expect((await rest('GET', `/report-forms/${id}/sample`, { session })).status).toBeGreaterThan(399)
  })
})

describe('a text for a chapter', () => {
  it('is what a new record begins with where nothing was written, from the day of its form on', async () => {
    const { doc } = await post({ kind: 'implementation_plan', validFrom: '2026-01-01', title: '業務実施計画書' })
    const chapters = doc.chapters.map((chapter) =>
      chapter.key === 'safety' || chapter.key === 'goals' ? { ...chapter, text: editorText(`${chapter.key}の文面`) } : chapter,
    )
    expect((await patch(doc.id, { chapters, status: 'published', agreedOn: '2026-01-20', revision: doc.revision })).status).toBe(
      200,
    )
    const { body } = await rest('POST', '/implementation-plans?depth=0', {
      session: operator,
      body: { programme: world.programme.id, goals: editorText('わたしたちの目標') },
    })
    const { goals, safety, method } = (body as { doc: Record<string, unknown> }).doc
    expect(JSON.stringify(safety)).toContain('safetyの文面')
    expect([JSON.stringify(goals).includes('わたしたちの目標'), JSON.stringify(goals).includes('文面')]).toEqual([true, false])
    expect(method ?? null).toBeNull()
  })
})

describe('the monthly report', () => {
  it('is written in the form in force on its day, and keeps it when the form changes', async () => {
    const clock = () => at('2026-01-09', '15:00')
    const { id } = await closeMonth(running.payload, {
      programmeId: world.programme.id,
      month: '2025-12',
      by: world.operator,
      clock,
    })
    const { model } = await running.payload.findByID({ collection: 'monthly-reports', id, overrideAccess: true, depth: 0 })
    const report = monthlyReport(model as unknown as MonthlyFigures)
    expect([report.form, report.title, report.statement[0]]).toEqual([
      '様式第1号',
      '登録者数等報告書（令和7年12月分）',
      '下記の業務について、令和7年12月分の登録者数等を報告します。',
    ])
    expect(report.statement).toHaveLength(1)
    expect(report.confirmation).toEqual({ title: '確認欄', cells: ['確認年月日', '確認者'] })
  })
})
