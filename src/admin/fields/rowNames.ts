import type { Field } from 'payload'

/** Calls the rows of every list of a form by the list's own name; Payload makes an English one of the field's key. */
export function nameRows(fields: readonly Field[]): void {
  for (const field of fields) {
    if (field.type === 'array' && typeof field.label === 'string') field.labels = { singular: field.label, plural: field.label }
    if (field.type === 'tabs') for (const tab of field.tabs) nameRows(tab.fields)
    else if ('fields' in field && Array.isArray(field.fields)) nameRows(field.fields)
  }
}
