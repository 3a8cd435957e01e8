import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeMonth } from '@/actions/closeMonth'
import { startOfDay } from '@/domain/calendar/jst'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { runNode } from '@/testing/runNode'
import { TEST_SECRETS } from '@/testing/secrets'
import { reportMonthlyCommand } from './reportMonthlyCommand'

const NOW = startOfDay('2026-02-03')
const FILES = ['登録者数等報告書_令和8年1月分.pdf', '登録者数等報告書_令和8年1月分.xlsx']
const UNKNOWN = '00000000-0000-7000-8000-000000000000'

let running: RunningPayload
let world: World
let folder = ''
beforeAll(async () => {
  running = await startPayload()
  folder = await mkdtemp(join(tmpdir(), 'report-command-'))
  world = await makeWorld(running.payload, { startsOn: '2026-01-01', endsOn: '2026-03-31' })
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await running.stop()
})

const run = (...args: string[]) => reportMonthlyCommand(args, async () => running.payload, NOW)
const refused = (sentence: RegExp) => ({ code: 1, output: [expect.stringMatching(sentence)] })

describe('the command for the monthly report', () => {
  it('says in one sentence that there is nothing to report yet', async () => {
    expect(await run('--month', '2026-01', '--out', folder)).toEqual(refused(/記録が一件もないため、報告書を作れません/))
    expect(await readdir(folder)).toEqual([])
  })

  it('writes both files of a month, the stored ones once it is closed, and says their digests', async () => {
    await world.registration((await world.facility()).id, '2026-01-10')
    const early = join(folder, 'early')
    expect((await run('--month', '2026-01', '--out', early)).code).toBe(0)
    expect((await readdir(early)).sort()).toEqual([
      '登録者数等報告書_令和8年1月分_速報.pdf',
      '登録者数等報告書_令和8年1月分_速報.xlsx',
    ])

    await closeMonth(running.payload, { programmeId: world.programme.id, month: '2026-01', by: world.operator, clock: () => NOW })
    const out = join(folder, 'deep', 'closed')
    const args = ['src/scripts/command.mjs', 'reportMonthly.ts', '--month', '2026-01', '--out', out]
    const command = runNode(args, { ...TEST_SECRETS, DATABASE_URL: running.appUrl, DATA_DIR: join(folder, 'data') })
    expect([await command.ended, command.stderr()]).toEqual([0, ''])
    expect((await readdir(out)).sort()).toEqual(FILES)
    const stored = await running.appSql('SELECT file_name, sha256 FROM monthly_report_files ORDER BY file_name')
    const digests = FILES.map(async (name) =>
      createHash('sha256')
        .update(await readFile(join(out, name)))
        .digest('hex'),
    )
    expect(stored).toEqual((await Promise.all(digests)).map((sha256, index) => ({ file_name: FILES[index], sha256 })))
    for (const { file_name, sha256 } of stored) {
      expect(command.stdout()).toContain(`${join(out, String(file_name))}（`)
      expect(command.stdout()).toContain(String(sha256))
    }
  }, 120_000)

  it.each([
    [['--month', '2026-13'], /月は「2026-01」のように/],
    [['--month', '令和8年1月'], /月は「2026-01」のように/],
    [[], /月は「2026-01」のように/],
    [['--month', '2026-03'], /まだ始まっていないため/],
    [['--month', '2025-12'], /履行期間に入っていません/],
    [['--month', '2026-01', '--programme', UNKNOWN], /事業年度が見つかりません/],
    [['--month', '2026-01', '--programme', '令和7年度'], /事業年度が見つかりません/],
    [['--month', '2026-01', '--monht', '2026-01'], /^使い方/],
  ])('ends with 1 and one sentence for %j', async (args, sentence) => {
    expect(await run(...args, '--out', join(folder, 'none'))).toEqual(refused(sentence))
    expect(await readdir(folder)).not.toContain('none')
  })

  it('ends with 1 and one sentence without a place to write to', async () => {
    expect(await run('--month', '2026-01')).toEqual(refused(/^使い方/))
    await writeFile(join(folder, 'a-file'), '')
    expect(await run('--month', '2026-01', '--out', join(folder, 'a-file', 'below'))).toEqual(
      refused(/書けませんでした（ENOTDIR）/),
    )
  })

  it('ends with 1 and one sentence when the database cannot be reached', async () => {
    const unreachable = async () => {
      throw new Error('connect ECONNREFUSED')
    }
    expect(await reportMonthlyCommand(['--month', '2026-01', '--out', folder], unreachable, NOW)).toEqual(
      refused(/データベースが動いていることを確かめて/),
    )
  })
})
