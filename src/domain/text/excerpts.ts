/** Letters of the same words before the first one that differs. */
const CONTEXT = 12

/**
 * Two wordings of one text, each at most so many letters (and 「…」 where it was cut), from shortly before the place where they
 * begin to differ: what changed is seen however far down it stands. null stays null; line feeds become spaces.
 */
export function excerpts(
  before: string | null,
  after: string | null,
  most: number,
): { before: string | null; after: string | null } {
  const [was, is] = [lettersOf(before), lettersOf(after)]
  let same = 0
  while (same < was.length && same < is.length && was[same] === is[same]) same += 1
  const from = was.length <= most && is.length <= most ? 0 : same <= most / 2 ? 0 : same - CONTEXT
  return { before: before === null ? null : cut(was, from, most), after: after === null ? null : cut(is, from, most) }
}

const lettersOf = (text: string | null): string[] => [...(text ?? '').replaceAll(/\s*\n\s*/gu, ' ').trim()]

const cut = (letters: readonly string[], from: number, most: number): string =>
  `${from > 0 ? '…' : ''}${letters.slice(from, from + most).join('')}${letters.length > from + most ? '…' : ''}`
