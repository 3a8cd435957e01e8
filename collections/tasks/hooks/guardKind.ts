import type { CollectionBeforeChangeHook } from 'payload'
import { type KindRefusal, kindRefusalOf } from '@/domain/flexible/kind'
import { kindRefusals } from '@/glossary/wishes'
import { fieldRefusal } from '../../fieldRefusal'

const FIELD: Record<KindRefusal, string> = {
  period_missing: 'flexibleFrom',
  period_reversed: 'flexibleUntil',
  how_missing: 'remoteHow',
  place_of_remote: 'place',
}

/** Asks the domain whether the listing says what its kind needs. */
export const guardKind: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data }
  const refusal = kindRefusalOf({
    timing: merged.timing ?? 'fixed',
    from: merged.flexibleFrom || null,
    until: merged.flexibleUntil || null,
    isRemote: merged.isRemote === true,
    remoteHow: merged.remoteHow ?? null,
    place: merged.place ?? null,
  })
  if (refusal) throw fieldRefusal({ collection: 'tasks', path: FIELD[refusal], message: kindRefusals[refusal], req })
  return data
}
