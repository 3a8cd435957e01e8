import type { CollectionBeforeChangeHook } from 'payload'
import { nowOf } from '@/access/clock'
import { dayOf } from '@/domain/calendar/jst'
import { caseRefusalOf } from '@/domain/caseRecord/caseRecord'
import { idOf, type Ref } from '@/domain/idOf'
import { caseRefusals } from '@/glossary/papers'
import type { Case } from '@/payload-types'
import { fieldRefusal } from '../../fieldRefusal'

/** Asks the domain whether a case may stand like this. */
export const guardCase: CollectionBeforeChangeHook<Case> = ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data } as Case
  const refusal = caseRefusalOf(
    {
      publicity: merged.publicity ?? 'closed',
      facility: merged.facility ? idOf(merged.facility as Ref) : null,
      consentBy: merged.consentBy ?? null,
      consentOn: merged.consentOn || null,
    },
    dayOf(nowOf(req)),
  )
  if (refusal)
    throw fieldRefusal({
      collection: 'cases',
      path: refusal === 'consent_ahead' ? 'consentOn' : 'consentBy',
      message: caseRefusals[refusal],
      req,
    })
  return data
}
