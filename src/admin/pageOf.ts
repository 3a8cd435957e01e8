/** The number of a page from an address; the first one where it says nothing sensible. */
export function pageOf(given: string | undefined): number {
  const page = Number(given ?? 1)
  return Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1
}
