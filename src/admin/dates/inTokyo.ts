import type { Field, SanitizedConfig } from 'payload'

const at = (name: string) => `/src/admin/dates/${name}#${name}`

function datesOf(fields: readonly Field[]): void {
  for (const field of fields) {
    if (field.type === 'date') {
      field.admin = {
        ...field.admin,
        components: {
          Field: at('TokyoDateField'),
          Cell: at('TokyoDateCell'),
          Filter: at('TokyoDateFilter'),
          ...field.admin?.components,
        },
      }
    }
    if (field.type === 'tabs') for (const tab of field.tabs) datesOf(tab.fields)
    else if ('fields' in field && Array.isArray(field.fields)) datesOf(field.fields)
  }
}

/**
 * Every instant in the panel is shown and taken in Tokyo's time, whatever zone the browser is in. Runs on the finished
 * config, because Payload adds `createdAt` and `updatedAt` by itself.
 */
export function inTokyo(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    datesOf(collection.fields)
    const components = (collection.admin.components ??= {})
    const edit = (components.edit ??= {})
    edit.beforeDocumentControls = [at('TokyoDocumentDates'), ...(edit.beforeDocumentControls ?? [])]
  }
  return config
}
