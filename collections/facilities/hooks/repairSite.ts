import type { FieldHook } from 'payload'
import { readWebAddress } from '@/domain/facility/webAddress'

/** A web address is kept as it can be followed (`www.example.jp` → `http://www.example.jp`); what is none is left to the check. */
export const repairSite: FieldHook = ({ value }) => {
  const address = typeof value === 'string' ? readWebAddress(value) : value
  return address === 'unusable' ? value : address
}
