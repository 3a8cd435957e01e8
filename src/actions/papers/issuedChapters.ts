import type { Chapter, OfficeDocument } from '@reports/document/officeDocument'

/** The chapters of a document that was frozen with a version; null where none was. */
export const chaptersOf = (model: unknown): readonly Chapter[] | null => {
  const chapters = (model as Partial<OfficeDocument> | null)?.chapters
  return Array.isArray(chapters) ? chapters : null
}
