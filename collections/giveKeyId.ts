import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** The number that binds a ciphertext to its record. It is made once and outlives copies, versions and restores. */
export const giveKeyId: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  keyId: originalDoc?.keyId ?? randomUUID(),
})
