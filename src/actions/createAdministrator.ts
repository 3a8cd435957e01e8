import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { type PasswordLink, passwordLink } from '@/access/passwordLink'
import { administratorCommand } from '@/glossary/administratorCommand'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

/**
 * Makes another administrator, with a password nobody knows and the one link to choose it; sends no mail, because
 * whoever needs this may have none that arrives. Throws an APIError when the address has an account, of whatever role.
 */
export const createAdministrator = (
  payload: Payload,
  { email: given, name }: { email: string; name: string },
): Promise<PasswordLink> =>
  inTransaction(payload, { context: asSystem }, async (req) => {
    const email = given.toLowerCase()
    const where = { email: { equals: email } }
    const { totalDocs } = await payload.count({ collection: 'users', where, overrideAccess: true, req })
    if (totalDocs > 0) throw refusal(administratorCommand.taken(email))
    await payload.create({
      collection: 'users',
      data: { email, name, role: 'admin', active: true, password: randomBytes(32).toString('base64url') },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return passwordLink(req, email)
  })
