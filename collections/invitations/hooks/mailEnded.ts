import type { CollectionAfterChangeHook } from 'payload'
import { tellOfEnding } from '@/mail/tellOfEnding'
import type { Invitation } from '@/payload-types'

/** Whoever was invited learns that the activity is off before they answer. That its time has come they know. */
export const mailEnded: CollectionAfterChangeHook<Invitation> = async ({ doc, operation, previousDoc, req }) => {
  const { endedBecause, id, state } = doc
  if (operation === 'update' && state === 'ended' && previousDoc.state !== 'ended' && endedBecause && endedBecause !== 'past')
    await tellOfEnding(req, { asking: 'invitation', id, because: endedBecause })
  return doc
}
