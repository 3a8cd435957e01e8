import type { CollectionAfterChangeHook } from 'payload'
import { tellOfConsultation } from '@/mail/tellOfConsultation'
import type { Consultation } from '@/payload-types'

const when = ({ heldOn, time, way }: Consultation): string => JSON.stringify([heldOn ?? '', time ?? '', way ?? ''])

/** The facility is told by mail of the day that was planned, of every other day, and that it was called off. */
export const tellFacility: CollectionAfterChangeHook<Consultation> = async ({ doc, operation, previousDoc, req }) => {
  const before = operation === 'create' ? null : previousDoc
  const told = { id: doc.id, revision: doc.revision ?? 1 }
  if (doc.status === 'planned' && (before?.status !== 'planned' || when(before) !== when(doc)))
    await tellOfConsultation(req, { ...told, occasion: 'planned' })
  if (doc.status === 'called_off' && before?.status !== 'called_off')
    await tellOfConsultation(req, { ...told, occasion: 'called_off' })
  return doc
}
