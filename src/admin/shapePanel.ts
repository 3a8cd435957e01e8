import type { Field, SanitizedConfig } from 'payload'
import { panelTexts } from '@/glossary/panel'
import { inTokyo } from './dates/inTokyo'
import { nameRows } from './fields/rowNames'
import { withOwnFields } from './fields/withOwnFields'
import { withNextStates } from './status/withNextStates'

/** What Payload adds to a picture for programs, under English names. */
function withoutAddresses(fields: Field[]): void {
  for (const field of fields) {
    if (!('name' in field) || !['url', 'thumbnailURL', 'mimeType'].includes(field.name)) continue
    Object.assign(field, {
      label: field.name === 'mimeType' ? panelTexts.fileKind : false,
      admin: { ...field.admin, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
    })
  }
}

/** What we change of Payload's own screens, on the finished configuration. */
export function shapePanel(config: SanitizedConfig): SanitizedConfig {
  // The tab with a record's JSON is for programmers; the answers themselves stay as they are.
  for (const collection of config.collections) {
    collection.admin.hideAPIURL = true
    // The server takes changes one record at a time: a panel that offered several at once would only be refused.
    collection.disableBulkEdit = true
    collection.disableBulkDelete = true
    collection.admin.components ??= {}
    const edit = (collection.admin.components.edit ??= {})
    edit.beforeDocumentControls = ['/src/admin/words/NewTitle#NewTitle', ...(edit.beforeDocumentControls ?? [])]
    nameRows(collection.fields)
    if (collection.upload) withoutAddresses(collection.fields)
  }
  return withOwnFields(withNextStates(inTokyo(config)))
}
