import type { CollectionBeforeValidateHook } from 'payload'
import { runningProgramme } from './runningProgramme'

/** A new record belongs to the programme that is running, unless another is named. */
export const defaultProgramme: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data || data['programme']) return data
  const programme = await runningProgramme(req)
  return programme ? { ...data, programme } : data
}
