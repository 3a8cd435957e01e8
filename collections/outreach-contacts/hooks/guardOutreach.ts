import type { CollectionBeforeChangeHook } from 'payload'
import { nowOf } from '@/access/clock'
import { dayOf } from '@/domain/calendar/jst'
import { idOf, type Ref } from '@/domain/idOf'
import { type OutreachRefusal, outreachRefusalOf } from '@/domain/outreach/refusal'
import { outreachRefusals } from '@/glossary/outreach'
import { fieldRefusal } from '../../fieldRefusal'

const FIELD: Record<OutreachRefusal, string> = {
  party_missing: 'facility',
  name_missing: 'partyName',
  day_ahead: 'contactedOn',
  next_step_missing: 'nextStep',
  due_missing: 'nextStepDueOn',
  due_before_day: 'nextStepDueOn',
  done_before_day: 'nextStepDoneOn',
  done_ahead: 'nextStepDoneOn',
}

/** Asks the domain whether a record may stand like this. Without another name, whoever writes it made the contact, today. */
export const guardOutreach: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const today = dayOf(nowOf(req))
  const merged = { ...(operation === 'create' ? {} : originalDoc), ...data }
  const refusal = outreachRefusalOf(
    {
      facility: idOf(merged.facility as Ref | null | undefined),
      officeNumber: merged.officeNumber || null,
      corporateNumber: merged.corporateNumber || null,
      partyName: merged.partyName ?? null,
      contactedOn: merged.contactedOn || today,
      nextStep: merged.nextStep ?? null,
      nextStepDueOn: merged.nextStepDueOn || null,
      nextStepDoneOn: merged.nextStepDoneOn || null,
    },
    today,
  )
  if (refusal)
    throw fieldRefusal({ collection: 'outreach-contacts', path: FIELD[refusal], message: outreachRefusals[refusal], req })
  const name = req.user?.collection === 'users' ? req.user.name : null
  return { ...data, contactedOn: merged.contactedOn || today, staffName: merged.staffName?.trim() || name }
}
