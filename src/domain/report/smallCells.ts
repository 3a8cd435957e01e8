/** From how many people on a cell of a table is shown (clauses 5(6) and 10): fewer could be recognised. */
export const FEWEST_SHOWN = 5

const isSmall = (count: number): boolean => count > 0 && count < FEWEST_SHOWN

/** Each count, or null where too few people stand behind it. For cells that do not add up to a total that is known. */
export const withoutSmall = (counts: readonly number[]): (number | null)[] =>
  counts.map((count) => (isSmall(count) ? null : count))

/**
 * The same for cells that add up to a total that is known elsewhere. A single hidden cell could be taken from it, so the next
 * smallest is hidden as well; and where what is hidden is still fewer than five people together, the next ones too.
 */
export function hideSmall(counts: readonly number[]): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, index) => (isSmall(count) ? [index] : [])))
  if (hidden.size === 0) return [...counts]
  const hiddenSum = (): number => [...hidden].reduce((sum, index) => sum + (counts[index] ?? 0), 0)
  const others = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count, index }) => count > 0 && !hidden.has(index))
    .sort((a, b) => a.count - b.count)
  for (const { index } of others) {
    if (hidden.size > 1 && hiddenSum() >= FEWEST_SHOWN) break
    hidden.add(index)
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count))
}
