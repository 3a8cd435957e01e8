import { addDays } from '@/domain/calendar/jst'
import { MAIL_TEMPLATE_KEYS } from '@/domain/mailTemplate/template'
import { defaultWordings } from '@/glossary/mailTemplates'
import type { Carrier } from '@/mail/letter'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { deliverMails } from './deliverMails'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

type Wording = { id: string; key: string; subject: string; body: string; isOwn: boolean; revision: number }
async function wording(key: string): Promise<Wording> {
  const { body } = await cast.rest('GET', `/mail-templates?where[key][equals]=${key}`, { session: cast.sessions.operator })
  return body.docs[0]
}
async function change(key: string, data: object, role: 'operator' | 'city' | 'facility' = 'operator') {
  const { id, revision } = await wording(key)
  return cast.rest('PATCH', `/mail-templates/${id}`, { session: cast.sessions[role], body: { ...data, revision } })
}

describe('the words of a letter', () => {
  it('are there for every letter, and begin as the code has them', async () => {
    const { body } = await cast.rest('GET', '/mail-templates?limit=100', { session: cast.sessions.operator })
    const stored = body.docs as Wording[]
    expect(stored.map(({ key }) => key).sort()).toEqual([...MAIL_TEMPLATE_KEYS].sort())
    expect(stored.map(({ body: text, isOwn, key, subject }) => [key, subject, text, isOwn])).toEqual(
      stored.map(({ key }) => {
        const usual = defaultWordings[key as keyof typeof defaultWordings]
        return [key, usual.subject, usual.body, false]
      }),
    )
  })

  it('are changed by the operator, used by the next letter, and return to the default', async () => {
    const callOff = async (): Promise<{ subject: string; body: string }> => {
      const { A, staff, today, world } = cast
      const slot = await world.slot((await world.task(A.facility.id)).id, { day: addDays(today, 5) })
      const { id } = await world.apply(slot.id, A.volunteer.id, new Date())
      await running.payload.update({
        collection: 'slots',
        id: slot.id,
        data: { status: 'cancelled', cancelReason: '{{氏名}}の都合', revision: slot.revision ?? 1 },
        overrideAccess: false,
        user: staff.operator,
      })
      const [mail] = await running.appSql('SELECT subject, body FROM mails WHERE key = $1', [`application/${id}/called-off`])
      return mail as { subject: string; body: string }
    }
    const body = '{{氏名}}さま\n{{活動}}（{{日時}}）はお休みです。\n{{理由}}'
    expect((await change('called_off', { subject: 'お休みのお知らせ', body })).status).toBe(200)
    expect(await wording('called_off')).toMatchObject({ subject: 'お休みのお知らせ', body, isOwn: true })
    const mail = await callOff()
    expect(mail.subject).toContain('お休みのお知らせ')
    expect(mail.body).toContain(`${cast.A.volunteer.name}さま`)
    expect(mail.body).toContain('\n{{氏名}}の都合\n')
    expect((await change('called_off', { subject: '', body: defaultWordings.called_off.body })).status).toBe(200)
    expect(await wording('called_off')).toMatchObject({ ...defaultWordings.called_off, isOwn: false })
    expect((await callOff()).body).toContain('ご応募いただいた次の活動は、中止になりました。')
  })

  it('are refused with a sentence where a place is unknown or missing, and to everybody else', async () => {
    const said = async (data: object) => {
      const { body, status } = await change('called_off', data)
      return [status, body.errors[0].data.errors[0].path, body.errors[0].data.errors[0].message]
    }
    expect(await said({ body: '{{日時}}{{理由}}{{電話}}' })).toEqual([
      400,
      'body',
      expect.stringContaining('「{{電話}}」は、この文面では'),
    ])
    expect(await said({ body: '{{日時}}' })).toEqual([400, 'body', expect.stringContaining('「{{理由}}」が本文にありません')])
    expect(await said({ subject: '{{理由}}' })).toEqual([400, 'subject', expect.stringContaining('件名には使えません')])
    expect(await said({ subject: '{{電話}}' })).toEqual([400, 'subject', expect.stringContaining('「{{電話}}」')])
    for (const role of ['city', 'facility'] as const) expect((await change('moved', { subject: 'x' }, role)).status).toBe(403)
    const { operator } = cast.sessions
    const { id } = await wording('moved')
    expect((await cast.rest('DELETE', `/mail-templates/${id}`, { session: operator })).status).toBe(403)
    expect((await cast.rest('POST', '/mail-templates', { session: operator, body: { key: 'moved' } })).status).toBe(403)
    await change('moved', { key: 'changed', isOwn: true })
    expect(await wording('moved')).toMatchObject({ id, isOwn: false })
  })
})

describe('the send log', () => {
  it('shows why a mail failed and sends it again under the same key, for operators only', async () => {
    const [made] = await running.appSql(
      `INSERT INTO mails (id, key, "to", subject, body) VALUES (gen_random_uuid(), 'application/x/test', 'a@example.jp', '試験', '本文') RETURNING id`,
    )
    const again = (role: 'operator' | 'facility' | 'city') =>
      cast.rest('POST', `/mails/${String(made?.['id'])}/send-again`, { session: cast.sessions[role], body: {} })
    expect((await again('operator')).status).toBe(409)
    const refusing: Carrier = {
      handOver: async (mail) => {
        if (mail.key === 'application/x/test') throw Object.assign(new Error('no'), { responseCode: 550 })
      },
      close: () => undefined,
    }
    await deliverMails(running.payload, { carrier: refusing, now: new Date() })
    const log = async () => (await cast.rest('GET', `/mails/${String(made?.['id'])}`, { session: cast.sessions.operator })).body
    expect(await log()).toMatchObject({ status: 'failed', attempts: 1, lastError: expect.stringContaining('550') })
    for (const role of ['facility', 'city'] as const) expect((await again(role)).status).toBe(403)
    expect((await again('operator')).status).toBe(200)
    expect((await again('operator')).status).toBe(409)
    const taken: string[] = []
    const taking: Carrier = { handOver: async ({ key }) => void taken.push(key), close: () => undefined }
    await deliverMails(running.payload, { carrier: taking, now: new Date() })
    expect(taken).toContain('application/x/test')
    expect(await log()).toMatchObject({ status: 'sent', attempts: 1, lastError: null })
  })
})
