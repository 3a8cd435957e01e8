/** A chapter as its lines of text, to be compared with another version of it. */
export type ChapterText = { key: string; title: string; lines: readonly string[] }
export type ChapterChange = { title: string; removed: string[]; added: string[] }

/** The longest run of lines that both have, in order; by the usual table. */
function kept(before: readonly string[], after: readonly string[]): { removed: string[]; added: string[] } {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const removed: string[] = []
  const added: string[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i++
      j++
    } else if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) removed.push(before[i++] ?? '')
    else added.push(after[j++] ?? '')
  }
  return { removed, added }
}

/** What changed from one version of a document to another, by chapter; chapters that did not change are left out. */
export function differencesOf(before: readonly ChapterText[], after: readonly ChapterText[]): ChapterChange[] {
  const keys = [...new Set([...after.map(({ key }) => key), ...before.map(({ key }) => key)])]
  return keys.flatMap((key) => {
    const [was, is] = [before.find((each) => each.key === key), after.find((each) => each.key === key)]
    const { added, removed } = kept(was?.lines ?? [], is?.lines ?? [])
    return removed.length + added.length === 0 ? [] : [{ title: (is ?? was)?.title ?? '', removed, added }]
  })
}
