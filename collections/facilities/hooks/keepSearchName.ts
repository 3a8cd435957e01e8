import type { CollectionBeforeChangeHook } from 'payload'
import { searchKey } from '@/domain/text/searchKey'

/** The form of the name that search compares; the name itself stays as it was written. */
export const keepSearchName: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const name: unknown = data['name'] ?? originalDoc?.name
  return typeof name === 'string' ? { ...data, searchName: searchKey(name) } : data
}
