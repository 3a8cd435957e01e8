import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { rulesNow } from '@/database/listingRules'
import type { CompiledRules } from '@/domain/listingCheck/compile'
import { readyRules } from '@/language/readyRules'

/** The rules by which listings are judged now, read in the transaction of the request. */
export const rulesInForce = async (req: PayloadRequest): Promise<CompiledRules> =>
  readyRules(...(await rulesNow(await transactionOf(req))))
