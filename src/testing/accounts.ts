import type { Payload, TypeWithID } from 'payload'
import { asSystem } from '@/access/actor'

type Data = Record<string, unknown>
type Slug = 'users' | 'volunteer-accounts'
type CreateAccount = (collection: Slug, data: Data) => Promise<Data & { id: string }>

/**
 * Makes accounts that all have one password. The first is made as the product makes it; the others are given its hash,
 * because making one takes a quarter of a second and tests need hundreds of accounts.
 */
export function accountsOf(payload: Payload, password: string): CreateAccount {
  let hash: Data | undefined
  return async (collection, data) => {
    if (hash) {
      const { hash: _hash, salt: _salt, ...made } = await payload.db.create({ collection, data: { ...data, ...hash } })
      return { ...made, id: String(made['id']) }
    }
    const given = { ...data, password } as never
    const made = await payload.create({ collection, data: given, overrideAccess: true, context: asSystem })
    const stored = await payload.db.findOne<Data & TypeWithID>({ collection, where: { id: { equals: made.id } } })
    hash = { hash: stored?.['hash'], salt: stored?.['salt'] }
    return { ...made, id: String(made.id) }
  }
}
