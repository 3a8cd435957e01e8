import type { SanitizedConfig } from 'payload'
import { isStateful } from './nextStates'

const FIELD = '/src/admin/status/NextStatusField#NextStatusField'

/** Puts the field that offers only possible next states in place of the bare list of all. */
export function withNextStates(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!isStateful(collection.slug)) continue
    const status = collection.fields.find((field) => field.type === 'select' && field.name === 'status')
    if (status?.type === 'select') status.admin = { ...status.admin, components: { ...status.admin?.components, Field: FIELD } }
  }
  return config
}
