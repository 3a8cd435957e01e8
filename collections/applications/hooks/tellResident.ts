import type { CollectionAfterChangeHook } from 'payload'
import { letterAbout } from '@/domain/application/letters'
import { isTakenBack } from '@/domain/application/transitions'
import { recordTakenBack } from '@/glossary/refusals'
import { isToldOtherwise, tellOfDecision } from '@/mail/tellOfDecision'
import { moverOfDoc } from './moverOfDoc'

/** Whoever applied learns of every move of their application that they did not make themselves. */
export const tellResident: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || isToldOtherwise(req)) return doc
  const letter = letterAbout({ from: previousDoc.status, to: doc.status, by: moverOfDoc(doc, req) })
  if (letter)
    await tellOfDecision(req, letter, {
      application: doc.id,
      to: doc.status,
      reason: isTakenBack(previousDoc.status, doc.status) ? recordTakenBack : (doc.statusReason ?? null),
      revision: doc.revision ?? 0,
    })
  return doc
}
