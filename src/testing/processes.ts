import fs from 'node:fs'

/** The parent of every process of this machine that can be read. On Linux alone, where the tests run. */
const parents = (): Map<number, number> =>
  new Map(
    fs
      .readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          const [, parent] = /^PPid:\s*(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
          return [[Number(pid), Number(parent)]]
        } catch {
          return []
        }
      }),
  )

/** Whether a process still runs; one that only waits to be taken note of does not. */
export function isRunning(pid: number): boolean {
  try {
    return !/^State:\s*[ZX]/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** Every process that this one started, and those that they started. */
export function processesBelow(pid: number): number[] {
  const known = parents()
  const below = (parent: number): number[] =>
    [...known].filter(([, of]) => of === parent).flatMap(([child]) => [child, ...below(child)])
  return below(pid)
}
