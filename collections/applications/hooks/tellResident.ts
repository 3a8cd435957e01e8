import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { letterAbout } from '@/domain/application/letters'
import { isToldOtherwise, tellOfDecision } from '@/mail/tellOfDecision'

/** Whoever applied learns of every move of their application that they did not make themselves. */
export const tellResident: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || isToldOtherwise(req)) return doc
  const letter = letterAbout({ from: previousDoc.status, to: doc.status, by: actorOf(req).role })
  if (letter)
    await tellOfDecision(req, letter, {
      application: doc.id,
      to: doc.status,
      reason: doc.statusReason ?? null,
      revision: doc.revision ?? 0,
    })
  return doc
}
