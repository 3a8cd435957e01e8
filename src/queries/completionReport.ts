import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import { COMPLETION_CHAPTERS, type CompletionChapter } from '@/domain/completion/chapter'

export type CompletionTexts = {
  id: string
  programme: string
  revision: number
  completedOn: Day | null
  reportedOn: Day | null
  /** The editor's state of each chapter; null where nothing was written. */
  texts: Record<CompletionChapter, unknown>
}

const columns =
  sql.raw(`id, programme_id AS programme, revision::int AS revision, completed_on AS "completedOn", reported_on AS "reportedOn",
  json_build_object(${COMPLETION_CHAPTERS.map((chapter) => `'${chapter}', ${chapter}`).join(', ')}) AS texts`)

/** The operator's texts of a programme's completion report; null where nobody began to write. By its programme, or by its own id. */
export async function completionTextsOf(
  db: Database,
  of: { programme: string } | { id: string },
): Promise<CompletionTexts | null> {
  const which = 'id' in of ? sql`id = ${of.id}::uuid` : sql`programme_id = ${of.programme}::uuid`
  const { rows } = await db.execute(sql`SELECT ${columns} FROM completion_reports WHERE ${which}`)
  return (rows[0] as CompletionTexts | undefined) ?? null
}

export type CompletionDraft = {
  /** Of the texts when the draft was made, and the version it would be issued as. */
  revision: number
  version: number
  title: string
  model: unknown
  pages: number
  missing: string
  /** ISO 8601. */
  madeAt: string
}

/** The draft that would be issued; null where none was made. */
export async function completionDraft(db: Database, report: string): Promise<CompletionDraft | null> {
  const { rows } = await db.execute(sql`
    SELECT of_revision AS revision, version, title, model, pages, missing, made_at AS "madeAt" FROM completion_drafts WHERE report_id = ${report}::uuid`)
  const [row] = rows
  return row ? ({ ...row, madeAt: new Date(row['madeAt'] as string).toISOString() } as CompletionDraft) : null
}

/** Its files, to the byte. */
export async function completionDraftFiles(db: Database, report: string): Promise<{ pdf: Buffer; workbook: Buffer } | null> {
  const { rows } = await db.execute(sql`SELECT pdf, workbook FROM completion_drafts WHERE report_id = ${report}::uuid`)
  return (rows[0] as { pdf: Buffer; workbook: Buffer } | undefined) ?? null
}
