import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { lockRevision } from '@/database/revision'
import { isUuid } from '@/domain/text/isUuid'
import { completionTexts as texts, completionWords as words } from '@/glossary/completion'
import { accessRefusals } from '@/glossary/refusals'
import { completionDraft, completionDraftFiles, completionTextsOf } from '@/queries/completionReport'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { safeFileName } from '@/domain/pack/fileName'
import { issueVersion } from '../deliverables/issueVersion'
import { together } from '../deliverables/together'
import { refusal } from '../refusal'
import { nextVersionOf } from './nextVersionOf'

/**
 * Issues the draft of a completion report, to the byte, as the next version of its deliverable. Refused where the texts were changed
 * after the draft, or another version was issued meanwhile: what was looked at is what is issued.
 */
export const issueCompletion = (
  req: PayloadRequest,
  { note = null, report, revision }: { report: string; revision: number; note?: string | null },
): Promise<{ deliverable: string; version: number }> =>
  together(req, async (within) => {
    const { role } = actorOf(within)
    if (role !== 'operator' && role !== 'system') throw refusal(texts.operatorOnly, 403)
    const held = isUuid(report) ? await lockRevision(within, 'completion_reports', report, true) : null
    const db = await transactionOf(within)
    const written = held === null ? null : await completionTextsOf(db, { id: report })
    if (!written) throw refusal(texts.notFound, 404)
    if (revision !== written.revision) throw refusal(accessRefusals.revisionStale)
    const [draft, files] = [await completionDraft(db, report), await completionDraftFiles(db, report)]
    if (!draft || !files) throw refusal(texts.noDraft)
    if (draft.revision !== written.revision) throw refusal(texts.draftIsOld)
    if (draft.version !== (await nextVersionOf(db, written.programme))) throw refusal(texts.versionMoved)
    if (draft.version > 1 && !note?.trim()) throw refusal(texts.noteMissing, 400)
    const programme = await reportedProgramme(db, written.programme)
    const name = words.draftName(programme?.contractName ?? '', draft.version)
    return issueVersion(within, {
      programme: written.programme,
      kind: 'completion_report',
      subject: '',
      title: words.deliverableTitle,
      edition: words.editionOf(draft.version),
      model: draft.model,
      files: [
        { kind: 'pdf', fileName: safeFileName(`${name}.pdf`), bytes: files.pdf, pages: draft.pages },
        { kind: 'xlsx', fileName: safeFileName(`${name}.xlsx`), bytes: files.workbook, pages: null },
      ],
      note: note?.trim() || null,
    })
  })
