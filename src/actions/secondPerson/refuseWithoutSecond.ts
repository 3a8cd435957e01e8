import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import type { GuardedAction } from '@/domain/secondPerson/guarded'
import { secondPersonTexts } from '@/glossary/secondPerson'
import { secondPersonSetting } from '@/queries/secondPersonSetting'
import { refusal } from '../refusal'

/** Under this name a confirmation says which action it confirms; a request from outside cannot set `context`. */
export const CONFIRMING = 'confirmingAction'

/** Refuses an action alone where a second person is asked for it. On every way to it: the panel and REST end here as well. */
export async function refuseWithoutSecond(req: PayloadRequest, kind: GuardedAction): Promise<void> {
  if (req.context[CONFIRMING] === kind) return
  const setting = await secondPersonSetting(await transactionOf(req), null)
  if (setting?.kinds.includes(kind)) throw refusal(secondPersonTexts.needed)
}
