export type ListingLine = { id: string | number; title: string; description: string }
export type ListingLineFault = 'notJson' | 'notAnObject' | 'id' | 'title' | 'description'

/** The listings of a JSONL text, or the first line (from 1) that is none. Empty lines are passed over; no description is an empty one. */
export function readListingLines(text: string): { listings: ListingLine[] } | { line: number; fault: ListingLineFault } {
  const listings: ListingLine[] = []
  for (const [at, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === '') continue
    const read = readLine(line)
    if (typeof read === 'string') return { line: at + 1, fault: read }
    listings.push(read)
  }
  return { listings }
}

function readLine(line: string): ListingLine | ListingLineFault {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'notJson'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'notAnObject'
  const { id, title, description = '' } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return 'id'
  if (typeof title !== 'string') return 'title'
  if (typeof description !== 'string') return 'description'
  return { id, title, description }
}
