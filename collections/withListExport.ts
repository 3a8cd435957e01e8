import type { CollectionConfig } from 'payload'
import { EXPORTED_LISTS } from '@/domain/export/lists'

const EXPORTED: readonly string[] = EXPORTED_LISTS

/** Gives a collection's list the buttons that save it as a file, where it is one that people take out. */
export function withListExport(collection: CollectionConfig): CollectionConfig {
  if (!EXPORTED.includes(collection.slug)) return collection
  const components = collection.admin?.components
  const afterListTable = [...(components?.afterListTable ?? []), '/src/admin/exports/ListExport#ListExport']
  return { ...collection, admin: { ...collection.admin, components: { ...components, afterListTable } } }
}
