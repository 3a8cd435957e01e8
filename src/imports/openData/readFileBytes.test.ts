import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileBytes } from './readFileBytes'

describe('reading a file from disk', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'open-data-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('gives its bytes', async () => {
    await writeFile(join(folder, 'a.csv'), 'あ')
    expect(await readFileBytes(join(folder, 'a.csv'))).toEqual(Buffer.from('あ'))
  })

  it('refuses 200 MB by its size alone', async () => {
    await writeFile(join(folder, 'big.csv'), '')
    await truncate(join(folder, 'big.csv'), 200 * 1024 * 1024)
    expect(await readFileBytes(join(folder, 'big.csv'))).toEqual({ fault: { code: 'too_large' } })
  })

  it('tells a missing file from one that cannot be read', async () => {
    expect(await readFileBytes(join(folder, 'none.csv'))).toEqual({ fault: { code: 'not_found' } })
    expect(await readFileBytes(folder)).toEqual({ fault: { code: 'not_readable' } })
  })
})
