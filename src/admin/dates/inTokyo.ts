import type { Field, SanitizedConfig } from 'payload'
import { panelTexts } from '@/glossary/panel'

const at = (name: string) => `/src/admin/dates/${name}#${name}`

const IN_FILTER = {
  pickerAppearance: 'dayAndTime',
  timeFormat: 'HH:mm',
  timeIntervals: 60,
  overrides: { timeCaption: panelTexts.time },
} as const

function datesOf(fields: readonly Field[]): void {
  for (const field of fields) {
    if (field.type === 'date') {
      field.admin = {
        ...field.admin,
        // For a list's filter, which Payload draws itself: one of ours would not be told what was chosen.
        date: { ...field.admin?.date, ...IN_FILTER },
        components: {
          Field: at('TokyoDateField'),
          Cell: at('TokyoDateCell'),
          ...field.admin?.components,
        },
      }
    }
    if (field.type === 'tabs') for (const tab of field.tabs) datesOf(tab.fields)
    else if ('fields' in field && Array.isArray(field.fields)) datesOf(field.fields)
  }
}

/**
 * Every instant in the panel is shown and taken in Tokyo's time, whatever zone the browser is in; only a list's filter
 * takes it in the browser's. Runs on the finished
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
