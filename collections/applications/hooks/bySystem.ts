import { createLocalReq, type PayloadRequest, type RequestContext } from 'payload'
import { asSystem } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { isToldOtherwise, toldOtherwise } from '@/mail/tellOfDecision'

/**
 * A call by the system in the transaction and under the locks of a person's: what the system may do must not reach the rest
 * of their request, so it has one of its own.
 */
export async function bySystem(req: PayloadRequest, context: RequestContext = {}) {
  const told = isToldOtherwise(req) ? toldOtherwise : {}
  const own = await createLocalReq({ context: { ...asSystem, ...context, ...told, now: nowOf(req) } }, req.payload)
  const transaction = await req.transactionID
  if (transaction !== undefined) own.transactionID = transaction
  return { depth: 0, overrideAccess: true as const, req: own }
}
