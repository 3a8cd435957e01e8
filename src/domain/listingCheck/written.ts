import type { Clause } from './clauses'
import type { Token } from './token'

/** Words as one text. */
export const written = (tokens: readonly Token[]): string => tokens.map(({ surface }) => surface).join('')

/** What follows a hit up to the end of its clause, and outside the bracket it stands in. */
export const tailOf = (clause: Clause, end: number): string =>
  written([...clause.tokens.filter(({ start }) => start >= end), ...clause.tail])
