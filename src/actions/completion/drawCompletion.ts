import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq } from 'payload'
import { actorOf, asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { completionTexts as texts } from '@/glossary/completion'
import { completionTextsOf } from '@/queries/completionReport'
import { formInForce } from '@/queries/formInForce'
import type { JobHandler } from '../longJobs/handler'
import { refusal } from '../refusal'
import { completionFacts } from './completionFacts'
import { nextVersionOf } from './nextVersionOf'

const STEPS = 3

/** Makes the draft of a completion report: its model, PDF and workbook, as they will be issued; it takes the place of an older draft. */
export const drawCompletion: JobHandler = async ({ now, payload, programme, progress, user }) => {
  const db = databaseOf(payload)
  await progress(0, STEPS, texts.reading)
  const written = await completionTextsOf(db, { programme })
  if (!written) throw refusal(texts.notFound, 404)
  const version = await nextVersionOf(db, programme)
  const req = await createLocalReq(user ? { user, context: { now } } : { context: { ...asSystem, now } }, payload)
  const facts = await completionFacts(req, { texts: written, version, now })
  const { completionReport } = await import('@reports/completion/completionReport')
  const { writeDocumentPdf } = await import('@reports/document/documentPdf')
  const { documentWorkbook } = await import('@reports/document/documentWorkbook')
  const model = completionReport(facts, await formInForce(db, 'completion_report', facts.reportedOn))
  await progress(1, STEPS, texts.drawing)
  const pdf = await writeDocumentPdf(model)
  await progress(2, STEPS, texts.drawing)
  const workbook = await documentWorkbook(model)
  return async (within) => {
    await (await transactionOf(within)).execute(sql`
      INSERT INTO completion_drafts AS d (report_id, of_revision, version, title, model, pdf, workbook, pages, missing, made_at, made_by)
      VALUES (${written.id}::uuid, ${written.revision}, ${version}, ${model.title}, ${JSON.stringify(model)}::jsonb, ${pdf.bytes}, ${workbook}, ${pdf.pages},
              ${pdf.missing.join('')}, ${now.toISOString()}::timestamptz, ${actorOf(within).accountId})
      ON CONFLICT (report_id) DO UPDATE SET of_revision = EXCLUDED.of_revision, version = EXCLUDED.version, title = EXCLUDED.title, model = EXCLUDED.model,
        pdf = EXCLUDED.pdf, workbook = EXCLUDED.workbook, pages = EXCLUDED.pages, missing = EXCLUDED.missing, made_at = EXCLUDED.made_at, made_by = EXCLUDED.made_by`)
    return { href: `/admin/completion-report?programme=${programme}`, sentence: texts.done(pdf.pages) }
  }
}
