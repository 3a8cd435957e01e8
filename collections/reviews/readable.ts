import type { Access, Where } from 'payload'
import { actorOf } from '@/access/actor'
import { can } from '@/access/can'
import { sideOf } from '@/domain/review/criteria'

const asTheTableSays = can('read', 'reviews', { facility: 'facility', own: 'volunteer', published: 'isShown' })

/**
 * The permission table, and for the two sides of a visit double-blind: their own, and the other's only once it is
 * released and not hidden (`isShown`, kept by a trigger). A condition on the row: what is not yet released can neither be
 * counted nor found by a filter or an order.
 */
export const readable: Access = async (args) => {
  const answer = await asTheTableSays(args)
  const side = sideOf(actorOf(args.req).role)
  if (!side || typeof answer === 'boolean') return answer
  const ownOrShown: Where = { or: [{ side: { equals: side } }, { isShown: { equals: true } }] }
  return { and: [answer, ownOrShown] }
}
