import { createHash } from 'node:crypto'

/**
 * A fingerprint of the rows that lie in tables of their own, without the ids Payload gives them: what changes there
 * changes the record, and its revision counts it.
 */
export const digestOf = (...lists: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify(lists, (key, value: unknown) => (key === 'id' ? undefined : value)))
    .digest('hex')
