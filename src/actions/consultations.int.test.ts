import { addDays } from '@/domain/calendar/jst'
import { consultationRefusals } from '@/glossary/consultations'
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

const ask = (session: Session = cast.sessions.facility, given: object = {}) =>
  cast.rest('POST', '/consultations?depth=0', {
    session,
    body: { facility: cast.A.facility.id, topic: 'carving', theme: '入浴の後の片付けを募集にできるか', ...given },
  })
const save = async (id: string, body: object, session: Session = cast.sessions.operator) => {
  const [row] = await running.appSql('SELECT revision FROM consultations WHERE id = $1', [id])
  return cast.rest('PATCH', `/consultations/${id}?depth=0`, { session, body: { ...body, revision: Number(row?.['revision']) } })
}
const sentenceOf = ({ body }: Answer): string => body.errors[0].data?.errors?.[0]?.message ?? body.errors[0].message
const mails = (id: string) =>
  running.appSql(`SELECT "to", subject, body FROM mails WHERE starts_with(key, $1) ORDER BY key`, [`consultation/${id}/`])
const record = () => ({
  status: 'held',
  heldOn: cast.today,
  minutes: 60,
  advice: '片付けを、床の水切りと備品の補充に分けましょう。',
  outcome: 'carving',
  participants: '介護主任　田中',
})

describe('a consultation', () => {
  it('is asked for by a facility for itself, and only asked for', async () => {
    const { body, status } = await ask()
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ status: 'requested', facility: cast.A.facility.id })
    expect((await ask(cast.sessions.facility, { facility: cast.B.facility.id })).status).toBe(403)
    expect(sentenceOf(await ask(cast.sessions.facility, { status: 'planned', heldOn: cast.today }))).toBe(
      consultationRefusals.not_your_decision,
    )
    const more = await ask(cast.sessions.facility, { advice: '自分で書いた助言', minutes: 30 })
    expect(more.body.doc.advice ?? null).toBeNull()
    expect((await save(body.doc.id, { theme: '変更' }, cast.sessions.facility)).status).toBe(403)
    expect((await save(body.doc.id, { theme: '変更' }, cast.sessions.city)).status).toBe(403)
  })

  it('tells the facility the day that was planned, and every other day, and that it was called off', async () => {
    const { id } = (await ask()).body.doc
    expect(sentenceOf(await save(id, { status: 'planned' }))).toBe(consultationRefusals.day_missing)
    expect((await save(id, { status: 'planned', heldOn: addDays(cast.today, 3), time: '14:00', way: 'visit' })).status).toBe(200)
    expect(await mails(id)).toHaveLength(1)
    await save(id, { note: '駐車場を確認' })
    expect(await mails(id)).toHaveLength(1)
    await save(id, { heldOn: addDays(cast.today, 4) })
    expect(await mails(id)).toHaveLength(2)
    expect(sentenceOf(await save(id, { status: 'called_off' }))).toBe(consultationRefusals.reason_required)
    expect((await save(id, { status: 'called_off', statusReason: '施設の都合のため' })).status).toBe(200)
    const sent = await mails(id)
    expect(sent.map(({ to }) => to)).toEqual(Array.from({ length: 3 }, () => cast.staff.facility.email))
    expect(sent.some(({ body }) => String(body).includes('施設の都合のため'))).toBe(true)
  })

  it('is held with a day that is not ahead, minutes, advice and an outcome, by whoever writes it unless another is named', async () => {
    const { id } = (await ask()).body.doc
    expect(sentenceOf(await save(id, { ...record(), heldOn: addDays(cast.today, 1) }))).toBe(consultationRefusals.day_ahead)
    expect(sentenceOf(await save(id, { ...record(), advice: '　' }))).toBe(consultationRefusals.advice_missing)
    const { body, status } = await save(id, record())
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ consultant: '試験 operator', title: expect.stringContaining(cast.today) })
    expect(sentenceOf(await save(id, { nextStepDueOn: cast.today }))).toBe(consultationRefusals.next_step_missing)
    await expect(running.appSql('UPDATE consultations SET minutes = NULL WHERE id = $1', [id])).rejects.toThrow(
      'consultation_incomplete',
    )
  })

  it('shows the facility what was advised and not the notes of the office, and the city no names', async () => {
    const { id } = (await ask(cast.sessions.facility, { wish: '田中までお電話ください' })).body.doc
    await save(id, { ...record(), note: '次回は施設長も' })
    const of = async (session: Session) => (await cast.rest('GET', `/consultations/${id}?depth=0`, { session })).text
    expect(await of(cast.sessions.facility)).toContain('備品の補充')
    expect(await of(cast.sessions.facility)).not.toContain('次回は施設長も')
    expect(await of(cast.sessions.city)).toContain('備品の補充')
    expect(await of(cast.sessions.city)).not.toContain('田中')
  })

  it('has a sheet of its own facility, and a sheet has one consultation', async () => {
    const sheetOf = async (facility: string) =>
      (
        await running.payload.create({
          collection: 'carving-sheets',
          overrideAccess: true,
          data: { facility, title: '1階', dayType: 'weekday', daysPerWeek: 5, steps: [] },
        })
      ).id
    const [own, others] = [await sheetOf(cast.A.facility.id), await sheetOf(cast.B.facility.id)]
    const [first, second] = [(await ask()).body.doc.id, (await ask()).body.doc.id]
    expect(sentenceOf(await save(first, { carvingSheet: others }))).toBe(consultationRefusals.sheet_of_other)
    expect((await save(first, { carvingSheet: own })).status).toBe(200)
    expect(sentenceOf(await save(second, { carvingSheet: own }))).toBe(consultationRefusals.sheet_linked)
  })

  it('begins a sheet of its facility by one press of the operator, once', async () => {
    const { id } = (await ask()).body.doc
    const press = async (session: Session) => {
      const [row] = await running.appSql('SELECT revision FROM consultations WHERE id = $1', [id])
      return cast.rest('POST', `/consultations/${id}/sheet`, { session, body: { revision: Number(row?.['revision']) } })
    }
    expect((await press(cast.sessions.facility)).status).toBe(403)
    const { body, status } = await press(cast.sessions.operator)
    expect(status).toBe(200)
    const [sheet] = await running.appSql('SELECT facility_id, title FROM carving_sheets WHERE id = $1', [body.id])
    expect(sheet).toMatchObject({ facility_id: cast.A.facility.id, title: expect.stringContaining('入浴の後の片付け') })
    expect(await running.appSql('SELECT carving_sheet_id FROM consultations WHERE id = $1', [id])).toEqual([
      { carving_sheet_id: body.id },
    ])
    expect((await press(cast.sessions.operator)).status).toBe(409)
  })
})
