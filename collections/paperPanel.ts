import type { UIField } from 'payload'

/** Above a record: what the document made of it looks like, its versions, and the press that makes the next one. */
export const paperPanel = (kind: string, label: string): UIField => ({
  name: 'paper',
  type: 'ui',
  label,
  admin: {
    disableListColumn: true,
    components: { Field: { path: '/src/admin/papers/PaperPanel#PaperPanel', serverProps: { kind } } },
  },
})
