import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { registerFileRefusals } from '@/glossary/collections/registers/kept'

/** What a record of a register rests on stays as it was shown to the other side: another paper is another file. */
export const keepUploaded: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' && req.file) throw new APIError(registerFileRefusals.isKept, 409, null, true)
  return args
}
