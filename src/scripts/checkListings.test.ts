import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from '@/testing/runNode'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-listings-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(text: string) {
  const file = join(folder, 'listings.jsonl')
  await writeFile(file, text)
  const started = runNode(['src/scripts/checkListings.mjs', file], {})
  return { code: await started.ended, stdout: started.stdout(), stderr: started.stderr() }
}

describe('the command that judges a file of listings', () => {
  it('prints one line of JSON for each, and nothing else', async () => {
    const { code, stdout } = await run('{"id":"a","title":"配膳"}\n{"id":"b","title":"入浴介助","description":""}\n')
    expect(code).toBe(0)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(lines).toEqual([
      { id: 'a', verdict: 'allowed', hits: [] },
      { id: 'b', verdict: 'prohibited', hits: [expect.objectContaining({ field: 'title', start: 0, end: 4, rule: 'bathing' })] },
    ])
  })

  it('names the line it cannot read and prints nothing', async () => {
    const { code, stdout, stderr } = await run('{"id":"a","title":"配膳"}\n{"id"\n')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('2行目')
  })
})
