import type { CollectionBeforeChangeHook } from 'payload'
import { type InsuranceRefusal, insuranceRefusalOf } from '@/domain/insurance/insurance'
import { insuranceRefusals } from '@/glossary/insurances'
import { fieldRefusal } from '../../fieldRefusal'

const FIELD: Record<InsuranceRefusal, string> = {
  facility_missing: 'facility',
  person_missing: 'volunteer',
  covers_one: 'covers',
}

/** Asks the domain whether the policy says whom it covers. */
export const guardCover: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { covers, facility, volunteer } = { ...originalDoc, ...data }
  const refusal = insuranceRefusalOf(covers, { facility, volunteer })
  if (refusal) throw fieldRefusal({ collection: 'insurances', path: FIELD[refusal], message: insuranceRefusals[refusal], req })
  return data
}
