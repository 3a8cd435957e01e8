import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { deliverableActionTexts, deliverableKindLabels } from '@/glossary/deliverables'
import { paperTexts as texts } from '@/glossary/paperScreens'
import { issueVersion } from '../deliverables/issueVersion'
import { together } from '../deliverables/together'
import { refusal } from '../refusal'
import { paperFile } from './paperFile'
import { type PaperAsked, readPaper } from './readPaper'

type Asked = PaperAsked & { note: string | null }

/**
 * Makes the next version of a paper of the records as they stand, as PDF and Excel, and keeps it as a version of its
 * deliverable, which is owed first where it is not. For the operator. A version after the first says what changed.
 */
export const issuePaper = (
  req: PayloadRequest,
  { kind, note, record }: Asked,
): Promise<{ deliverable: string; version: number }> =>
  together(req, async (within) => {
    if (actorOf(within).role !== 'operator') throw refusal(texts.makerOnly, 403)
    const { document, source, version } = await readPaper(within, { kind, record, draft: false })
    const changed = note?.trim() || null
    if (version > 1 && !changed) throw refusal(texts.noteMissing, 400)
    const named = { kind, about: source.about, version, draft: false, document }
    return issueVersion(within, {
      programme: source.programme,
      kind,
      subject: source.subject,
      title: source.about === '' ? deliverableKindLabels[kind] : deliverableActionTexts.reportOf(kind, source.about),
      model: { ...document, ...source.kept },
      files: [await paperFile(named, 'pdf'), await paperFile(named, 'xlsx')],
      eventOn: source.eventOn,
      note: changed,
    })
  })
