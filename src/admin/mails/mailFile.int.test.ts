import { randomUUID } from 'node:crypto'
import { environment } from '@/env'
import { fileCarrier } from '@/mail/fileCarrier'
import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

async function written(key: string): Promise<string> {
  const mail = { key, to: 'a@example.jp', subject: '【試験】活動の前日のお知らせ', body: '熊本 花子 様\nお待ちしています。' }
  const [row] = await running.appSql(
    `INSERT INTO mails (id, key, "to", subject, body, status) VALUES (gen_random_uuid(), $1, $2, $3, $4, 'sent') RETURNING id`,
    [mail.key, mail.to, mail.subject, mail.body],
  )
  const { DATA_DIR, MAIL_FROM } = environment()
  await fileCarrier({ directory: DATA_DIR, from: MAIL_FROM }).handOver(mail, new Date())
  return String(row?.['id'])
}
const open = (id: string, role: 'operator' | 'facility' | 'city' | 'admin') =>
  cast.rest('GET', `/mails/${id}/file`, { session: cast.sessions[role] })

it('a mail that was written to a file is read by the operator, as plain text, and by nobody else', async () => {
  const id = await written(`application/${randomUUID()}/reminder-24/1`)
  const answer = await open(id, 'operator')
  expect(answer.status).toBe(200)
  expect(answer.text).toContain('お待ちしています。')
  expect(answer.text).toContain('【試験】活動の前日のお知らせ')
  for (const role of ['facility', 'city', 'admin'] as const) expect((await open(id, role)).status).toBe(403)
})

it('a mail that may let its reader in is opened by nobody', async () => {
  const answer = await open(await written(`panel/${randomUUID()}`), 'operator')
  expect([answer.status, answer.text.includes('お待ちしています')]).toEqual([403, false])
})

it('a mail without a file is not there', async () => {
  const [row] = await running.appSql(
    `INSERT INTO mails (id, key, "to", subject, body) VALUES (gen_random_uuid(), $1, 'a@example.jp', 'x', 'x') RETURNING id`,
    [`application/${randomUUID()}/none`],
  )
  expect((await open(String(row?.['id']), 'operator')).status).toBe(404)
})
