import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { CHECK_SUMS, packFindings, readCheckSums } from '@/domain/pack/checkSums'
import { verifyPackTexts as texts } from '@/glossary/packs'

/** What the command says, and its code: 0 all as listed, 1 something differs, 2 it could not be checked. */
export type Verified = { code: 0 | 1 | 2; output: string[] }

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const FINDINGS = ['missing', 'additional', 'changed'] as const

/**
 * `npm run -s verify:pack -- FILE.zip [SHA256]`: compares every file of a pack with its list, and the pack with the digest that the
 * panel shows, which tells of a list that was changed as well. Needs no database and no settings.
 */
export async function verifyPackCommand(args: readonly string[]): Promise<Verified> {
  const [file, given] = args
  const digest = given?.trim().toLowerCase()
  if (!file || args.length > 2 || (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest)))
    return { code: 2, output: [texts.usage] }
  try {
    return verifyPack(await readFile(file), file, digest)
  } catch (error) {
    return { code: 2, output: [texts.notRead(file, String((error as NodeJS.ErrnoException).code ?? ''))] }
  }
}

const isFolder = (name: string, size: number): boolean => name.endsWith('/') && size === 0

function verifyPack(zip: Uint8Array, file: string, given: string | undefined): Verified {
  const names: string[] = []
  let entries: Record<string, Uint8Array>
  try {
    entries = unzipSync(zip, { filter: ({ name, originalSize }) => !isFolder(name, originalSize) && names.push(name) > 0 })
  } catch {
    return { code: 2, output: [texts.notZip(file)] }
  }
  const list = entries[CHECK_SUMS]
  const listed = list ? readCheckSums(strFromU8(list)) : null
  if (!listed) return { code: 2, output: [texts.noList(CHECK_SUMS)] }
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  const found = Object.entries(entries)
    .filter(([path]) => path !== CHECK_SUMS)
    .map(([path, bytes]) => ({ path, sha256: sha256(bytes) }))
  const findings = packFindings(listed, found)
  // A name that no object takes (`__proto__`) is in no list of ours either.
  const unread = names.filter((name) => !Object.hasOwn(entries, name))
  const digest = sha256(zip)
  const said = [
    ...(given !== undefined && given !== digest ? [texts.otherZip(given)] : []),
    ...unread.map((path) => `${texts.findings.additional}：${path}`),
    ...twice.map((path) => texts.twice(path)),
    ...FINDINGS.flatMap((finding) => findings[finding].map((path) => `${texts.findings[finding]}：${path}`)),
  ]
  return said.length === 0
    ? { code: 0, output: [texts.same(found.length), texts.sha256(digest)] }
    : { code: 1, output: [...said, texts.differs, texts.sha256(digest)] }
}
