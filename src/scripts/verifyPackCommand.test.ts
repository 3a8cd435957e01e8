import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { sha256 } from '@/database/sha256'
import { CHECK_SUMS } from '@/domain/pack/checkSums'
import { verifyPackTexts as texts } from '@/glossary/packs'
import { packZip } from '@reports/pack/packZip'
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
    expect(await verified(zip)).toEqual({ code: 0, output: [texts.same(2), texts.sha256(sha256(zip))] })
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

  it('finds an entry that hides behind a name of the language, or behind that of a folder', async () => {
    const hidden = Buffer.from(changed((files) => (files['00_proto00'] = Buffer.from('隠し')) && undefined))
    for (const { index } of hidden.toString('latin1').matchAll(/00_proto00/g)) hidden.write('__proto__/', index, 'latin1')
    const folder = await verified(hidden)
    expect([folder.code, folder.output[0]]).toEqual([1, `${texts.findings.additional}：__proto__/`])
    const named = Buffer.from(changed((files) => (files['00proto00'] = Buffer.from('隠し')) && undefined))
    for (const { index } of named.toString('latin1').matchAll(/00proto00/g)) named.write('__proto__', index, 'latin1')
    const proto = await verified(named)
    expect([proto.code, proto.output[0]]).toEqual([1, `${texts.findings.additional}：__proto__`])
  })

  it('tells a pack whose list was changed with its files by the digest of the whole', async () => {
    const path = '01_月報/月報.pdf'
    const forged = packZip([{ path, bytes: Buffer.from('別の月報') }], '2026-03-31')
    const file = join(folder, 'pack.zip')
    expect((await verified(forged)).code).toBe(0)
    const { code, output } = await verifyPackCommand([file, sha256(zip)])
    expect([code, output[0]]).toEqual([1, texts.otherZip(sha256(zip))])
    expect((await verifyPackCommand([file, sha256(forged).toUpperCase()])).code).toBe(0)
    expect(await verifyPackCommand([file, 'abc'])).toEqual({ code: 2, output: [texts.usage] })
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
