import type { UIField } from 'payload'
import { meetingsAboutTexts as texts } from '@/glossary/paperScreens'

/** The meetings at which a record was talked about. */
export const meetingsPanel: UIField = {
  name: 'meetingsAbout',
  type: 'ui',
  label: texts.title,
  admin: { disableListColumn: true, components: { Field: '/src/admin/meetings/MeetingsAbout#MeetingsAbout' } },
}
