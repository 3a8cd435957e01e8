import type { CollectionBeforeChangeHook } from 'payload'
import { checkInAsked, checkInFactsOf } from '@/access/checkInContext'
import { nowOf } from '@/access/clock'
import { checkInRefusalOf } from '@/domain/attendance/checkIn'
import { checkInRefusals } from '@/glossary/checkIn'
import type { Application } from '@/payload-types'
import { fieldRefusal } from '../../fieldRefusal'

/** Writes when somebody came and left, where a use case asks for it; under the locks of the application. */
export const stampCheckIn: CollectionBeforeChangeHook<Application> = ({ data, operation, originalDoc, req }) => {
  const asked = checkInAsked(req)
  if (operation !== 'update' || !asked || !originalDoc) return data
  const now = nowOf(req)
  const refusal = checkInRefusalOf(asked, checkInFactsOf(originalDoc), now)
  if (refusal) throw fieldRefusal({ collection: 'applications', path: 'arrivedAt', message: checkInRefusals[refusal], req })
  if (asked.step === 'undo')
    return { ...data, ...(originalDoc.leftAt ? { leftAt: null, leftWay: null } : { arrivedAt: null, checkInWay: null }) }
  return asked.step === 'arrive'
    ? { ...data, arrivedAt: now.toISOString(), checkInWay: asked.way }
    : { ...data, leftAt: now.toISOString(), leftWay: asked.way }
}
