import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'

/**
 * Runs work in one transaction of its own and gives it the request that carries it: every nested call passes `req`.
 * Whatever it throws undoes everything. In `repeatable read` all of it reads as of its first query.
 */
export async function inTransaction<T>(
  payload: Payload,
  { user, context, isolation }: { user?: TypedUser | null; context?: Record<string, unknown>; isolation?: 'repeatable read' },
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({ ...(user ? { user } : {}), ...(context ? { context } : {}) }, payload)
  const id = await payload.db.beginTransaction(isolation && { isolationLevel: isolation })
  if (id === null) throw new Error('the database adapter gave no transaction')
  req.transactionID = id
  let result: T
  try {
    result = await work(req)
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  }
  await payload.db.commitTransaction(id)
  return result
}
