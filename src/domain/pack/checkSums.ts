/** The file in a pack that names every other one with its SHA-256, as sha256sum reads it. */
export const CHECK_SUMS = 'SHA256SUMS.txt'

export type Sum = { path: string; sha256: string }

/** One line for each file: the digest, two spaces, the path. */
export const checkSums = (files: readonly Sum[]): string => files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')

/** Reads such a list; null where a line is none of it, or a path stands twice. */
export function readCheckSums(text: string): Sum[] | null {
  const sums: Sum[] = []
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (line === '') continue
    const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line) ?? []
    if (!sha256 || !path || sums.some((each) => each.path === path)) return null
    sums.push({ path, sha256: sha256.toLowerCase() })
  }
  return sums
}

export type PackFindings = { missing: string[]; additional: string[]; changed: string[] }

/** What a pack has otherwise than its list says. */
export function packFindings(listed: readonly Sum[], found: readonly Sum[]): PackFindings {
  const there = new Map(found.map(({ path, sha256 }) => [path, sha256]))
  const named = new Set(listed.map(({ path }) => path))
  return {
    missing: listed.filter(({ path }) => !there.has(path)).map(({ path }) => path),
    additional: found.filter(({ path }) => !named.has(path)).map(({ path }) => path),
    changed: listed.filter(({ path, sha256 }) => there.has(path) && there.get(path) !== sha256).map(({ path }) => path),
  }
}
