import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { asSystem } from '@/access/actor'
import { at } from '@/domain/calendar/jst'
import { carrierFor } from '@/mail/carrier'
import { queueMail } from '@/mail/queueMail'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { deliverMails } from './deliverMails'
import { inTransaction } from './inTransaction'

let running: RunningPayload
let directory: string
beforeAll(async () => {
  running = await startPayload()
}, 120_000)
afterAll(() => running.stop())
beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'mail-'))
  await running.appSql('DELETE FROM mails')
})
afterEach(() => rmSync(directory, { recursive: true }))

const now = at('2026-01-10', '09:00')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const mail = (key: string, to = 'sato@example.jp') => ({
  key,
  to,
  subject: '【試験】髙﨑様へのお知らせ',
  body: '髙﨑　様\n\nhttps://care.example.jp/admin/reset/0123456789012345678901234567890123456789?a=b\n',
})
const queue = async (...mails: ReturnType<typeof mail>[]) => {
  const req = await createLocalReq({}, running.payload)
  for (const each of mails) await queueMail(req, each)
}
const rows = () =>
  running.appSql('SELECT key, status::text, attempts::int, last_error, sent_at FROM mails ORDER BY created_at, key')
const files = () => {
  const carrier = carrierFor({ MAIL_FROM: 'no-reply@care.example.jp', DATA_DIR: directory })
  return { carrier, now }
}
const folder = () => path.join(directory, 'mail')

/** A mail server that answers RCPT as told and keeps what it was handed. */
async function mailServer(answerTo: (recipient: string) => string): Promise<{ server: Server; url: string; letters: string[] }> {
  const letters: string[] = []
  const talk = (socket: Socket) => {
    let letter: string | null = null
    socket.on('error', () => undefined)
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n')) {
        if (letter !== null) {
          if (line !== '.') {
            letter += `${line}\n`
            continue
          }
          letters.push(letter)
          letter = null
          socket.write('250 taken\r\n')
          continue
        }
        if (/^(EHLO|HELO)/.test(line)) socket.write('250 test\r\n')
        else if (/^MAIL/.test(line)) socket.write('250 ok\r\n')
        else if (/^RCPT/.test(line)) socket.write(`${answerTo(/<(.*)>/.exec(line)?.[1] ?? '')}\r\n`)
        else if (line === 'DATA') {
          letter = ''
          socket.write('354 go on\r\n')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
      }
    })
  }
  const server = createServer(talk)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, url: `smtp://127.0.0.1:${(server.address() as { port: number }).port}`, letters }
}

describe('the outbox', () => {
  it('keeps one mail when the same occasion is queued twice, and none when the transaction fails', async () => {
    await queue(mail('a'), { ...mail('a'), subject: '別の件名' })
    await expect(
      inTransaction(running.payload, { context: asSystem }, async (req) => {
        await queueMail(req, mail('b'))
        throw new Error('the occasion did not happen')
      }),
    ).rejects.toThrow('did not happen')
    expect(await rows()).toMatchObject([{ key: 'a', status: 'queued', attempts: 0 }])
  })

  it('writes each mail as one readable file that only its owner can open', async () => {
    await queue(mail('facility-request/7/received'))
    expect(await deliverMails(running.payload, files())).toEqual({ sent: 1, failed: 0 })
    expect(readdirSync(folder())).toEqual(['facility-request.7.received.eml'])
    const file = path.join(folder(), 'facility-request.7.received.eml')
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('\n髙﨑　様\n\nhttps://care.example.jp/admin/reset/0123456789012345678901234567890123456789?a=b\n')
    expect(text).toMatch(/^To: sato@example\.jp$/m)
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(await rows()).toMatchObject([{ status: 'sent', attempts: 1, sent_at: now, last_error: null }])
    expect(await deliverMails(running.payload, files())).toEqual({ sent: 0, failed: 0 })
  })

  it('leaves one file and one Message-ID when the process dies between hand-over and mark', async () => {
    await queue(mail('a'), mail('b'))
    const first = files().carrier
    await first.handOver(mail('a'), now)
    const before = readFileSync(path.join(folder(), 'a.eml'), 'utf8')
    expect(await rows()).toMatchObject([
      { key: 'a', status: 'queued' },
      { key: 'b', status: 'queued' },
    ])
    expect(await deliverMails(running.payload, files())).toEqual({ sent: 2, failed: 0 })
    expect(readdirSync(folder()).sort()).toEqual(['a.eml', 'b.eml'])
    expect(readFileSync(path.join(folder(), 'a.eml'), 'utf8')).toBe(before)
  })

  it('gives a mail to one of two workers', async () => {
    await queue(...Array.from({ length: 8 }, (_, index) => mail(`m${index}`)))
    const handed: string[] = []
    const carrier = {
      handOver: async ({ key }: { key: string }) => {
        await new Promise((done) => setTimeout(done, 20))
        handed.push(key)
      },
      close: () => undefined,
    }
    const [one, other] = await Promise.all([
      deliverMails(running.payload, { carrier, now }),
      deliverMails(running.payload, { carrier, now }),
    ])
    expect(one.sent + other.sent).toBe(8)
    expect(new Set(handed).size).toBe(8)
    expect(handed).toHaveLength(8)
  })

  it('waits longer after every failure and gives up after the seventh, noting a code and no address', async () => {
    await queue(mail('a'))
    const carrier = {
      handOver: async () => {
        throw Object.assign(new Error('cannot reach sato@example.jp'), { code: 'ECONNREFUSED' })
      },
      close: () => undefined,
    }
    let at = 0
    for (const wait of [60, 300, 1800, 7200, 21_600, 43_200]) {
      expect(await deliverMails(running.payload, { carrier, now: later(at) })).toEqual({ sent: 0, failed: 1 })
      expect(await deliverMails(running.payload, { carrier, now: later(at + wait - 1) })).toEqual({ sent: 0, failed: 0 })
      at += wait
    }
    expect(await rows()).toMatchObject([{ status: 'queued', attempts: 6 }])
    await deliverMails(running.payload, { carrier, now: later(at) })
    const [row] = await rows()
    expect(row).toMatchObject({ status: 'failed', attempts: 7, last_error: 'メールサーバーに渡せませんでした（ECONNREFUSED）' })
  })

  it('hands over to a mail server, fails at once what it refuses for good, and tries again what it refuses for now', async () => {
    const answers: Record<string, string> = {
      'gone@example.jp': '550 no such user gone@example.jp',
      'busy@example.jp': '451 try later',
    }
    const { letters, server, url } = await mailServer((recipient) => answers[recipient] ?? '250 ok')
    try {
      await queue(mail('a', 'gone@example.jp'), mail('b', 'busy@example.jp'), mail('c'))
      const carrier = carrierFor({ SMTP_URL: url, MAIL_FROM: 'no-reply@care.example.jp', DATA_DIR: directory })
      expect(await deliverMails(running.payload, { carrier, now })).toEqual({ sent: 1, failed: 2 })
      carrier.close()
      expect(await rows()).toMatchObject([
        { key: 'a', status: 'failed', last_error: 'メールサーバーに断られました。あて先を確認してください（550）' },
        { key: 'b', status: 'queued', attempts: 1, last_error: 'メールサーバーが一時的に受け付けませんでした（451）' },
        { key: 'c', status: 'sent' },
      ])
      expect(letters).toHaveLength(1)
      expect(letters[0]).toMatch(/^Message-ID: <[0-9a-f]{40}@care\.example\.jp>$/m)
      expect(existsSync(folder())).toBe(false)
    } finally {
      server.close()
    }
  })

  it('takes what Payload itself sends, as plain text', async () => {
    await running.payload.sendEmail({
      to: 'sato@example.jp',
      subject: '件名',
      html: '<p>A &amp; B</p><a href="https://x.example">https://x.example</a>',
    })
    expect(await running.appSql('SELECT "to", subject, body FROM mails')).toEqual([
      { to: 'sato@example.jp', subject: '件名', body: 'A & B\nhttps://x.example' },
    ])
  })
})
