import type { PayloadRequest } from 'payload'
import { databaseOf } from '@/database/handle'
import type { GuardedAction } from '@/domain/secondPerson/guarded'
import { secondPersonSetting } from '@/queries/secondPersonSetting'

/** For how many days a second person would be asked for an action; null where it is done alone. */
export async function asksSecond(req: PayloadRequest, kind: GuardedAction): Promise<number | null> {
  const setting = await secondPersonSetting(databaseOf(req.payload), null)
  return setting?.kinds.includes(kind) ? setting.days : null
}
