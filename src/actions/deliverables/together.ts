import type { PayloadRequest } from 'payload'
import { inTransaction } from '../inTransaction'

/** Does the work in the transaction the request carries; in one of its own, as the same person and at the same time, where it carries none. */
export const together = <T>(req: PayloadRequest, work: (req: PayloadRequest) => Promise<T>): Promise<T> =>
  req.transactionID ? work(req) : inTransaction(req.payload, { user: req.user, context: req.context }, work)
