import { officeNumberFault } from '@/domain/facility/officeNumber'
import { inputRefusals } from '@/glossary/input'

/** Ten letters and digits; the check digit only warns elsewhere, because real numbers fail it. */
export const validOfficeNumber = (value: string | null | undefined): string | true =>
  !value || officeNumberFault(value) !== 'malformed' ? true : inputRefusals.notAnOfficeNumber
