import type { CollectionAfterChangeHook } from 'payload'
import { tellOfSeminar } from '@/mail/tellOfSeminar'
import type { Seminar } from '@/payload-types'

const where = ({ endsAt, isOnline, onlineUrl, place, startsAt }: Seminar): string =>
  JSON.stringify([new Date(startsAt).getTime(), new Date(endsAt).getTime(), place ?? '', isOnline === true, onlineUrl ?? ''])

/** Who signed up is told by mail that the seminar was called off, or that its time or place changed. */
export const tellAttendees: CollectionAfterChangeHook<Seminar> = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || previousDoc.status !== 'published') return doc
  if (doc.status === 'called_off') await tellOfSeminar(req, { id: doc.id, occasion: 'called_off', revision: doc.revision ?? 1 })
  else if (doc.status === 'published' && where(doc) !== where(previousDoc))
    await tellOfSeminar(req, { id: doc.id, occasion: 'moved', revision: doc.revision ?? 1 })
  return doc
}
