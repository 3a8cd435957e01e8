import { corporateNumberFault } from '@/domain/facility/corporateNumber'
import { inputRefusals } from '@/glossary/input'

/** Thirteen digits; a failing check digit is doubtful, not refused: published data holds some. */
export const validCorporateNumber = (value: string | null | undefined): string | true =>
  !value || corporateNumberFault(value) !== 'malformed' ? true : inputRefusals.notACorporateNumber
