import type { Payload, TypedUser } from 'payload'
import { isUuid } from '@/domain/text/isUuid'
import { settlementTexts } from '@/glossary/settlement'
import { refusal } from '../refusal'

/** A new version of the terms that begins as this one, for whoever may write terms: amounts and choices, not what was agreed. */
export async function nextTerms(
  payload: Payload,
  { by, id, now }: { id: string; by: TypedUser; now: Date },
): Promise<{ id: string }> {
  const as = { user: by, overrideAccess: false, depth: 0, context: { now } } as const
  const from = isUuid(id) ? await payload.findByID({ collection: 'settlement-settings', id, disableErrors: true, ...as }) : null
  if (!from) throw refusal(settlementTexts.badRequest, 404)
  const {
    agreedOn: _on,
    cityAgreedAt: _cityAt,
    cityAgreedBy: _cityBy,
    createdAt: _created,
    id: _id,
    isAgreed: _agreed,
    matters: _matters,
    mattersDigest: _digest,
    note: _note,
    operatorAgreedAt: _operatorAt,
    operatorAgreedBy: _operatorBy,
    revision: _revision,
    updatedAt: _updated,
    version: _version,
    ...carried
  } = from
  const made = await payload.create({ collection: 'settlement-settings', data: carried, ...as })
  return { id: made.id }
}
