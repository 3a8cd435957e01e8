import type { CollectionBeforeChangeHook } from 'payload'
import { type TermsRefusal, termsRefusalOf } from '@/domain/settlement/agreeing'
import { writtenTermsOf } from '@/domain/settlement/writtenTerms'
import { termsRefusals } from '@/glossary/settlement'
import { fieldRefusal } from '../../fieldRefusal'

const FIELD: Record<TermsRefusal, string> = {
  not_whole_yen: 'unitFee',
  no_unit_fee: 'unitFee',
  plan_missing: 'planBasis',
  cutoff_day: 'cutoffDay',
  fee_beyond_contract: 'contractAmount',
}

/** Asks the domain whether a programme could be settled by these terms. */
export const guardTerms: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const refused = termsRefusalOf(writtenTermsOf({ ...originalDoc, ...data }))
  if (refused)
    throw fieldRefusal({ collection: 'settlement-settings', path: FIELD[refused], message: termsRefusals[refused], req })
  return data
}
