import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataFile, openDataHeader, openDataText } from '@/testing/openDataFile'
import { startPayload, type RunningPayload } from '@/testing/payload'
import { loadReference } from '@seed/reference/loadReference'
import { importFacilitiesCommand } from './importFacilitiesCommand'

let running: RunningPayload
let folder = ''
beforeAll(async () => {
  running = await startPayload()
  await loadReference(running.payload)
  folder = await mkdtemp(join(tmpdir(), 'import-command-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await running.stop()
})

const NOW = new Date('2026-01-15T03:00:00Z')
const fileOf = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  await writeFile(join(folder, name), bytes)
  return join(folder, name)
}
const run = (...args: string[]) => importFacilitiesCommand(args, async () => running.payload, NOW)
const withoutDatabase = (...args: string[]) =>
  importFacilitiesCommand(
    args,
    async () => {
      throw new Error('the database was asked')
    },
    NOW,
  )
const stored = async () => Number((await running.appSql('SELECT count(*) AS n FROM facilities'))[0]?.['n'])

describe('the import command', () => {
  it('says each rejected and doubtful row and ends with the counts; a dry run writes nothing', async () => {
    const path = await fileOf(
      'a.csv',
      openDataFile([{}, { officeNumber: '4399900028', url: 'なし' }, { officeNumber: '4399900036', name: '' }]),
    )
    const said = [
      '3行目［警告］URL「なし」はウェブサイトのアドレスではないため、使いません。',
      '4行目［却下］事業所名が空です。名称を入れてから取り込んでください。',
    ]
    const counts = 'read 3, created 2, updated 0, unchanged 0, warnings 1, rejected 1'
    expect(await run(path, '--dry-run')).toEqual({ code: 0, output: [...said, expect.stringContaining('--dry-run'), counts] })
    expect(await stored()).toBe(0)
    expect(await run(path)).toEqual({ code: 0, output: [...said, counts] })
    expect(await stored()).toBe(2)
    expect((await run(path)).output.at(-1)).toBe('read 3, created 0, updated 0, unchanged 2, warnings 1, rejected 1')
  })

  it('tells what is wrong with a file in one sentence, without asking the database', async () => {
    const cases: [string, Uint8Array | string, RegExp][] = [
      ['cp932.csv', Buffer.from([0x89, 0xee, 0x8c, 0xec, 0x2c, 0x31, 0x0d, 0x0a]), /1行目の1列目.*CP932/],
      [
        'column.csv',
        openDataFile(
          [{}],
          openDataHeader.filter((name) => name !== '住所'),
        ),
        /1行目.*「住所」の列がありません/,
      ],
      ['quote.csv', `${openDataText([{}])}431010,"閉じない`, /3行目の2列目.*引用符/],
      ['other.csv', '名前,年齢\r\n見本,20\r\n', /オープンデータ（CSV）をお選びください/],
      ['empty.csv', '', /空です/],
    ]
    for (const [name, bytes, sentence] of cases) {
      const path = await fileOf(name, bytes)
      expect(await withoutDatabase(path)).toEqual({ code: 1, output: [expect.stringMatching(sentence)] })
    }
  })

  it('refuses 200 MB, a missing file and anything but one file', async () => {
    const big = await fileOf('big.csv', '')
    await truncate(big, 200 * 1024 * 1024)
    expect(await withoutDatabase(big)).toEqual({ code: 1, output: [expect.stringContaining('24MB')] })
    expect(await withoutDatabase(join(folder, 'none.csv'))).toEqual({
      code: 1,
      output: [expect.stringContaining('見つかりません')],
    })
    for (const args of [[], ['--unknown'], ['a.csv', 'b.csv']]) {
      expect(await withoutDatabase(...args)).toEqual({ code: 1, output: [expect.stringContaining('使い方')] })
    }
  })

  it('says so when the database cannot be reached', async () => {
    const path = await fileOf('b.csv', openDataFile([{}]))
    expect(await withoutDatabase(path)).toEqual({ code: 1, output: [expect.stringContaining('何も書き込んでいません')] })
  })
})
