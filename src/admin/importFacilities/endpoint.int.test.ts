import { createPayloadRequest, handleEndpoints, type Endpoint } from 'payload'
import type { StaffRole } from '@/domain/role'
import { LARGEST_FILE } from '@/domain/facility/openDataFault'
import { openDataFile } from '@/testing/openDataFile'
import { startPayload, type RunningPayload } from '@/testing/payload'
import { loadReference } from '@seed/reference/loadReference'
import { SEAL_HEADERS, type CommitAnswer, type PreviewAnswer, type RefusalAnswer } from './answer'
import { importFacilitiesEndpoints } from './endpoint'

const PASSWORD = 'a long pass phrase of a test'
let running: RunningPayload
let origin = ''
const cookies: Partial<Record<StaffRole, string>> = {}

async function cookieOf(role: StaffRole): Promise<string> {
  const email = `${role}@example.jp`
  await running.payload.create({
    collection: 'users',
    data: { email, password: PASSWORD, name: role, role, active: true },
    overrideAccess: true,
  })
  const request = new Request(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  const response = await handleEndpoints({ config: running.payload.config, request })
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

beforeAll(async () => {
  running = await startPayload()
  origin = running.payload.config.serverURL
  await loadReference(running.payload)
  for (const role of ['operator', 'city', 'admin'] as const) cookies[role] = await cookieOf(role)
})
afterAll(() => running.stop())
beforeEach(() => running.ownerSql('DELETE FROM facilities'))

const handlerOf = (path: 'preview' | 'commit'): Endpoint['handler'] => {
  const endpoint = importFacilitiesEndpoints.find((each) => each.path === `/import-facilities/${path}`)
  if (!endpoint) throw new Error(`no endpoint ${path}`)
  return endpoint.handler
}

async function post<Answer>(
  path: 'preview' | 'commit',
  body: Uint8Array | ReadableStream<Uint8Array>,
  headers: Record<string, string> = {},
) {
  const request = new Request(`${origin}/api/import-facilities/${path}`, {
    method: 'POST',
    body: body as BodyInit,
    headers: { Origin: origin, Cookie: cookies.operator ?? '', ...headers },
    duplex: 'half',
  } as RequestInit)
  const response = await handlerOf(path)(await createPayloadRequest({ config: running.payload.config, request }))
  return { status: response.status, answer: (await response.json()) as Answer }
}
const sealed = ({ seal }: PreviewAnswer) => ({
  [SEAL_HEADERS.fileSha256]: seal.fileSha256,
  [SEAL_HEADERS.planDigest]: seal.planDigest,
})
const stored = async () => Number((await running.appSql('SELECT count(*) AS n FROM facilities'))[0]?.['n'])
const sentence = (answer: RefusalAnswer): string => answer.errors[0]?.message ?? ''

describe('the way of the import screen to the server', () => {
  it('previews each row with its remarks, writes nothing, and commits exactly that', async () => {
    const file = openDataFile([{}, { officeNumber: '4399900028', url: 'なし' }, { name: '', officeNumber: '4399900036' }])
    const { answer, status } = await post<PreviewAnswer>('preview', file)
    expect(status).toBe(200)
    expect(answer.summary).toEqual({ read: 3, created: 2, updated: 0, unchanged: 0, warnings: 1, rejected: 1 })
    expect(answer.rows).toEqual([
      {
        row: 2,
        outcome: 'created',
        officeNumber: '4399900010',
        name: '見本デイサービス　あおば',
        service: '通所リハビリテーション',
      },
      {
        row: 3,
        outcome: 'created',
        officeNumber: '4399900028',
        name: '見本デイサービス　あおば',
        service: '通所リハビリテーション',
        warnings: [expect.stringContaining('URL「なし」')],
      },
      {
        row: 4,
        outcome: 'rejected',
        officeNumber: '4399900036',
        name: '',
        service: '通所リハビリテーション',
        reasons: [expect.stringContaining('事業所名が空')],
      },
    ])
    expect(await stored()).toBe(0)
    expect(await post<CommitAnswer>('commit', file, sealed(answer))).toMatchObject({
      status: 200,
      answer: { summary: answer.summary },
    })
    expect(await stored()).toBe(2)
  })

  it('says field by field what an update would change, wards by name', async () => {
    const first = openDataFile([{}])
    await post('commit', first, sealed((await post<PreviewAnswer>('preview', first)).answer))
    const { answer } = await post<PreviewAnswer>(
      'preview',
      openDataFile([{ name: '見本苑', url: 'www.example.or.jp', code: '431028', address: '熊本市東区錦ケ丘1-1' }]),
    )
    expect(answer.rows[0]).toMatchObject({
      outcome: 'updated',
      changes: [
        '施設名：見本デイサービス　あおば → 見本苑',
        '区：中央区 → 東区',
        '住所：熊本県熊本市中央区水前寺1丁目1-1 → 熊本市東区錦ケ丘1-1',
        'ウェブサイト：（空欄） → http://www.example.or.jp',
      ],
    })
  })

  it('commits nothing without a preview or after a change', async () => {
    const file = openDataFile([{}])
    const { answer } = await post<PreviewAnswer>('preview', file)
    expect(await post('commit', file)).toMatchObject({ status: 409 })
    expect(await post('commit', openDataFile([{ name: '別の名' }]), sealed(answer))).toMatchObject({ status: 409 })
    expect(await stored()).toBe(0)
    expect(await post('commit', file, sealed(answer))).toMatchObject({ status: 200 })
    expect(await post('commit', file, sealed(answer))).toMatchObject({
      status: 409,
      answer: { errors: [{ message: expect.stringContaining('施設の情報が変わりました') }] },
    })
    expect(await stored()).toBe(1)
  })

  it('answers a faulty file with one sentence', async () => {
    const { answer, status } = await post<RefusalAnswer>('preview', Buffer.from([0x89, 0xee, 0x8c, 0xec]))
    expect([status, sentence(answer)]).toEqual([422, expect.stringContaining('Shift_JIS（CP932）')])
  })

  it('refuses too much, announced or not', async () => {
    expect(await post('preview', openDataFile([{}]), { 'Content-Length': String(200 * 1024 * 1024) })).toMatchObject({
      status: 413,
    })
    const piece = new Uint8Array(1024 * 1024).fill(0x61)
    let given = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        given += 1
        controller.enqueue(piece)
      },
    })
    expect(await post('preview', endless)).toMatchObject({ status: 413 })
    expect(given).toBeLessThan(LARGEST_FILE / piece.length + 4)
  })

  it.each(['city', 'admin'] as const)('is closed to the role %s', async (role) => {
    for (const path of ['preview', 'commit'] as const) {
      expect(await post(path, openDataFile([{}]), { Cookie: cookies[role] ?? '' })).toMatchObject({ status: 403 })
    }
  })

  it('is closed to visitors and to pages of other origins', async () => {
    expect(await post('preview', openDataFile([{}]), { Cookie: '' })).toMatchObject({ status: 403 })
    for (const headers of [{ Origin: 'https://example.com' }, { Origin: 'null' }]) {
      expect(await post('preview', openDataFile([{}]), headers)).toMatchObject({ status: 403 })
    }
  })
})
