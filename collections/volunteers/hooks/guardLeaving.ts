import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { leavingTexts } from '@/glossary/leaving'
import { fieldRefusal } from '../../fieldRefusal'

const instant = (value: unknown): number | null => (value ? new Date(value as string).getTime() : null)

/** Somebody leaves by the action that ends what is theirs as well, never by a date in a form. */
export const guardLeaving: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data['withdrawnAt'] === undefined || instant(data['withdrawnAt']) === instant(originalDoc?.withdrawnAt)) return data
  if (actorOf(req).role === 'system') return data
  throw fieldRefusal({ collection: 'volunteers', path: 'withdrawnAt', message: leavingTexts.bareField, req })
}
