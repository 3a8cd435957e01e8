import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { COMPLETION_CHAPTERS } from '@/domain/completion/chapter'
import { completionReportWords as w } from '@/glossary/collections/completionReports'
import { programmeField } from '../programmeField'
import { officeText } from '../officeText'
import { startText } from '../report-forms/startText'
import { said, titled } from '../said'
import { validDay } from '../validators'

const f = said(w)

/** The operator's texts of a programme's completion report, chapter by chapter; the tables beside them come from what was issued. */
export const CompletionReports: CollectionConfig = {
  slug: 'completion-reports',
  ...titled(w),
  access: accessFor('completion-reports'),
  defaultSort: '-createdAt',
  hooks: { beforeValidate: [startText('completion_report')] },
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'programme', 'completedOn', 'updatedAt'],
    listSearchableFields: ['id'],
  },
  fields: [
    { ...f('title', { hidden: true }), type: 'text', virtual: 'programme.name' },
    programmeField(f('programme'), { unique: true }),
    { ...f('completedOn'), type: 'text', validate: validDay },
    { ...f('reportedOn'), type: 'text', validate: validDay },
    ...COMPLETION_CHAPTERS.map((chapter) => officeText(f(chapter))),
  ],
}
