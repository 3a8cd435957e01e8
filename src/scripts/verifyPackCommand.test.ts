import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { CHECK_SUMS } from '@/domain/pack/checkSums'
import { verifyPackTexts as texts } from '@/glossary/packs'
import { packZip, sha256Of } from '@reports/pack/packZip'
import { verifyPackCommand } from './verifyPackCommand'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-pack-'))
})
afterAll(() => rm(folder, { recursive: true }))

const zip = packZip(
  [
    { path: '01_月報/月報.pdf', bytes: Buffer.from('月報') },
    { path: '02_議事録/第1回.pdf', bytes: Buffer.from('議事録') },
  ],
  '2026-03-31',
)
const verified = async (bytes: Uint8Array) => {
  const file = join(folder, 'pack.zip')
  await writeFile(file, bytes)
  return verifyPackCommand([file])
}
const changed = (change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
  const files = unzipSync(zip)
  change(files)
  return zipSync(files)
}

describe('the command that checks a pack against its list', () => {
  it('ends with 0 where every file is as listed', async () => {
    expect(await verified(zip)).toEqual({ code: 0, output: [texts.same(2), texts.sha256(sha256Of(zip))] })
  })

  it('ends with 1 and names what is missing, additional and changed', async () => {
    const other = changed((files) => {
      delete files['01_月報/月報.pdf']
      files['02_議事録/第1回.pdf'] = Buffer.from('書き換え')
      files['02_議事録/第2回.pdf'] = Buffer.from('知らない')
    })
    const { code, output } = await verified(other)
    expect(code).toBe(1)
    expect(output.slice(0, 4)).toEqual([
      `${texts.findings.missing}：01_月報/月報.pdf`,
      `${texts.findings.additional}：02_議事録/第2回.pdf`,
      `${texts.findings.changed}：02_議事録/第1回.pdf`,
      texts.differs,
    ])
  })

  it('ends with 2 where it cannot tell', async () => {
    const withoutList = changed((files) => {
      delete files[CHECK_SUMS]
    })
    const file = join(folder, 'pack.zip')
    expect(await verified(withoutList)).toEqual({ code: 2, output: [texts.noList(CHECK_SUMS)] })
    expect(await verified(Buffer.from('no zip'))).toEqual({ code: 2, output: [texts.notZip(file)] })
    expect(await verifyPackCommand([])).toEqual({ code: 2, output: [texts.usage] })
    expect((await verifyPackCommand([join(folder, 'none.zip')])).output).toEqual([
      texts.notRead(join(folder, 'none.zip'), 'ENOENT'),
    ])
  })
})
