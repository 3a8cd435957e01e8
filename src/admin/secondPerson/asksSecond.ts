import type { PayloadRequest } from 'payload'
import { databaseOf } from '@/database/handle'
import type { GuardedAction } from '@/domain/secondPerson/guarded'
import { secondPersonSetting } from '@/queries/secondPersonSetting'

/** For how many days a second person would be asked for an action; null where it is done alone. */
export async function asksSecond(req: PayloadRequest, kind: GuardedAction, programme: string | null): Promise<number | null> {
  const setting = await secondPersonSetting(databaseOf(req.payload), programme)
  return setting?.kinds.includes(kind) ? setting.days : null
}
