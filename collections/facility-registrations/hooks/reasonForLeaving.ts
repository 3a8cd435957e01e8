import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { registrationWords } from '@/glossary/collections/facilities'
import { inputRefusals } from '@/glossary/input'

/** A last day needs its reason: the city asks why a facility left. */
export const reasonForLeaving: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data }
  if (merged['lastDay'] && !String(merged['withdrawalReason'] ?? '').trim()) {
    throw new ValidationError(
      {
        collection: 'facility-registrations',
        errors: [
          {
            path: 'withdrawalReason',
            label: registrationWords.fields.withdrawalReason[0],
            message: inputRefusals.reasonRequired,
          },
        ],
        req,
      },
      req.t,
    )
  }
  return data
}
