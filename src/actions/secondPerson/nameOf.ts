import type { PayloadRequest } from 'payload'

/** What somebody of the staff is called now. */
export const nameOf = async (req: PayloadRequest, account: string): Promise<string> =>
  (await req.payload.findByID({ collection: 'users', id: account, depth: 0, overrideAccess: true, req })).name
