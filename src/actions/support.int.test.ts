import { randomUUID } from 'node:crypto'
import { supportRefusals } from '@/glossary/support'
import { as } from '@/testing/as'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Session } from '@/testing/rest'
import { askForHelp } from './askForHelp'
import { sentenceOf } from './outcome'
import { remindOfQuestions } from './remindOfQuestions'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

const HOUR = 3_600_000
const question = (given: Record<string, unknown> = {}) => ({
  question: '日時枠の人数を増やしたい',
  urgency: 'soon',
  facility: cast.A.facility.id,
  page: '/admin/collections/slots',
  formId: randomUUID(),
  ...given,
})
const ask = (body: object, session: Session = cast.sessions.facility) =>
  cast.rest('POST', '/support-requests/ask', { session, body })
const rowOf = async (number: string) =>
  (await running.appSql('SELECT * FROM support_requests WHERE number = $1', [number]))[0] as Record<string, unknown>
const mailsOf = (id: unknown, occasion: string) =>
  running.appSql(`SELECT "to", subject, body FROM mails WHERE starts_with(key, $1) ORDER BY "to"`, [
    `support-request/${String(id)}/${occasion}/`,
  ])
const save = async (number: string, body: object) => {
  const { id, revision } = await rowOf(number)
  return cast.rest('PATCH', `/support-requests/${String(id)}`, {
    session: cast.sessions.operator,
    body: { ...body, revision: Number(revision) },
  })
}

describe('a question of a facility', () => {
  it('is one record with its page, its facility and its clock, however often the form arrives', async () => {
    const sent = question()
    const answers = await Promise.all([ask(sent), ask(sent), ask(sent)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const numbers = new Set(answers.map(({ body }) => body.number))
    expect([...numbers]).toEqual([expect.stringMatching(/^S-\d{6}$/)])
    const row = await rowOf(answers[0]?.body.number)
    expect(row).toMatchObject({
      source: 'facility',
      status: 'received',
      page: '/admin/collections/slots',
      facility_id: cast.A.facility.id,
      shared_with_id: cast.A.facility.id,
      answer_to: cast.staff.facility.email,
    })
    expect((row['due_at'] as Date).getTime() - (row['received_at'] as Date).getTime()).toBe(24 * HOUR)
  })

  it('is asked for a facility of their own, with words, and from the panel', async () => {
    expect((await ask(question({ facility: cast.B.facility.id }))).status).toBe(404)
    expect((await ask(question({ question: '　' }))).status).toBe(400)
    const { body } = await ask(question({ page: 'https://evil.example/admin' }))
    expect((await rowOf(body.number))['page']).toBeNull()
  })

  it('is answered by mail and on the screen, once per answer, and stays as it was asked', async () => {
    const { body } = await ask(question())
    expect((await save(body.number, { status: 'done' })).body.errors[0].data.errors[0].message).toBe(
      supportRefusals.answer_required,
    )
    expect((await save(body.number, { status: 'done', answer: '募集人数の欄で増やせます。' })).status).toBe(200)
    expect((await save(body.number, { minutes: 5, question: '書き換え' })).status).toBe(200)
    const row = await rowOf(body.number)
    expect(row).toMatchObject({ question: '日時枠の人数を増やしたい', answered_by: cast.staff.operator.id })
    expect(await mailsOf(row['id'], 'answer')).toEqual([
      expect.objectContaining({ to: cast.staff.facility.email, body: expect.stringContaining('募集人数の欄で増やせます。') }),
    ])
    expect((await save(body.number, { answer: '開始の前なら、募集人数の欄で増やせます。' })).status).toBe(200)
    expect(await mailsOf(row['id'], 'answer')).toHaveLength(2)
    const seen = await cast.rest('GET', `/support-requests/${String(row['id'])}?depth=0`, { session: cast.sessions.facility })
    expect(seen.body).toMatchObject({ answer: '開始の前なら、募集人数の欄で増やせます。', status: 'done' })
    expect(Object.keys(seen.body)).not.toEqual(expect.arrayContaining(['note']))
    expect(seen.body.askerName).toBeUndefined()
  })

  it('that is urgent is mailed to the office at once, without its words; one that is late once', async () => {
    const { body } = await ask(question({ urgency: 'stopped', question: '画面が開かない' }))
    const { id } = await rowOf(body.number)
    const urgent = await mailsOf(id, 'urgent')
    expect(urgent.length).toBeGreaterThan(0)
    expect(JSON.stringify(urgent)).not.toContain('画面が開かない')
    const at = Date.now()
    await remindOfQuestions(running.payload, new Date(at + 3 * HOUR))
    expect(await mailsOf(id, 'late')).toEqual([])
    await remindOfQuestions(running.payload, new Date(at + 5 * HOUR))
    expect(await remindOfQuestions(running.payload, new Date(at + 6 * HOUR))).toEqual({ late: 0 })
    expect(await mailsOf(id, 'late')).toHaveLength(urgent.length)
  })
})

describe('a question on the residents’ pages', () => {
  const asked = async (asker: Parameters<typeof askForHelp>[1]['asker']) => {
    const { number } = await askForHelp(
      running.payload,
      { asker, question: '応募の取り消し方', urgency: 'soon', page: '/my', formId: randomUUID() },
      new Date(),
    )
    await save(number, { status: 'done', answer: '「取り消す」を押してください。' })
    return rowOf(number)
  }

  it('is answered to the address of their account, and shown to them and no facility', async () => {
    const row = await asked({ source: 'resident', volunteer: cast.A.volunteer.id })
    expect((await mailsOf(row['id'], 'answer')).map(({ to }) => to)).toEqual([cast.residentA.email])
    const seenBy = async (session: Session) =>
      (await cast.rest('GET', `/support-requests/${String(row['id'])}`, { session })).status
    expect(await seenBy(cast.sessions.resident)).toBe(200)
    expect(await seenBy(await cast.rest.signIn(cast.residentB))).toBe(404)
    expect(await seenBy(cast.sessions.facility)).toBe(404)
  })

  it('of whoever is not signed in is answered to the address they left', async () => {
    const row = await asked({ source: 'resident', volunteer: null, name: '試験 花子', email: 'hanako@example.jp' })
    expect((await mailsOf(row['id'], 'answer')).map(({ to }) => to)).toEqual(['hanako@example.jp'])
  })
})

describe('help by telephone', () => {
  it('is entered by the operator, answered at once or later, and shown to no facility even when it names one', async () => {
    const { payload } = running
    const entered = await payload.create({
      collection: 'support-requests',
      data: {
        question: '募集の作り方',
        urgency: 'later',
        facility: cast.A.facility.id,
        answer: '電話で説明した。',
        minutes: 12,
        status: 'done',
        source: 'facility',
      },
      depth: 0,
      ...as(cast.staff.operator),
    })
    expect(entered).toMatchObject({ source: 'phone', status: 'done', answeredAt: expect.any(String) })
    expect(await mailsOf(entered.id, 'answer')).toEqual([])
    const { docs } = await payload.find({
      collection: 'support-requests',
      where: { id: { equals: entered.id } },
      ...as(cast.staff.facility),
    })
    expect(docs).toEqual([])
  })

  it('is not done without an answer, in the database either', async () => {
    const { body } = await ask(question())
    await expect(
      running.appSql(`UPDATE support_requests SET status = 'done', answer = '　' WHERE number = $1`, [body.number]),
    ).rejects.toThrow('support_answer_missing')
    const refused = await running.payload
      .create({
        collection: 'support-requests',
        data: { question: 'x', urgency: 'soon', status: 'received', source: 'phone', minutes: -1 },
        ...as(cast.staff.operator),
      })
      .catch((error) => sentenceOf(error))
    expect(refused).toBe(supportRefusals.minutes_negative)
  })
})
