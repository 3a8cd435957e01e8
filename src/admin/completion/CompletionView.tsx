import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { COMPLETION_CHAPTERS } from '@/domain/completion/chapter'
import { keyOf } from '@/domain/longJob/longJob'
import { completionChapterTitles, completionScreenTexts as texts, completionWords } from '@/glossary/completion'
import { tokyoInstant } from '@/glossary/instants'
import { type CompletionDraft, type CompletionTexts, completionDraft, completionTextsOf } from '@/queries/completionReport'
import { latestJob } from '@/queries/latestJob'
import { programmes } from '@/queries/programmes'
import { blocksOf } from '@reports/document/fromLexical'
import type { OfficeDocument } from '@reports/document/officeDocument'
import { single } from '../dashboard/choice'
import { completionDraftLink, completionLink, deliverablesLink, documentLink, newCompletionLink } from '../links'
import { ListTable } from '../ListTable'
import { JobProgress } from '../longJobs/JobProgress'
import { DocumentSheet } from '../sections/DocumentSheet'
import { CompletionSteps } from './CompletionSteps'
import { ProgrammeFilter } from '../ProgrammeFilter'
import { ScreenHead } from '../ScreenHead'
import '../admin.css'

/** The completion report of a programme: which texts are written, the draft, and how it is issued. Whoever registers it guards it. */
export async function CompletionView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const db = databaseOf(req.payload)
  const all = await programmes(db)
  const wanted = single(searchParams?.['programme'])
  const programme = all.find(({ id }) => id === wanted) ?? all[0]
  if (!programme)
    return (
      <main className="care">
        <h1>{texts.title}</h1>
        <p className="care-empty">{texts.noProgramme}</p>
      </main>
    )
  const written = await completionTextsOf(db, { programme: programme.id })
  const draft = written && (await completionDraft(db, written.id))
  const job = await latestJob(db, { kind: 'completion_report', key: keyOf({ programme: programme.id }) })
  const operator = actorOf(req).role === 'operator'
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about} />
      <ProgrammeFilter action={completionLink()} all={all} chosen={programme.id} words={texts} />
      {written ? (
        <>
          <Chapters operator={operator} written={written} />
          <section className="care-block">
            <h2>{texts.draft}</h2>
            {job && <JobProgress job={job} reload />}
            <DraftFacts draft={draft} written={written} />
            {operator && (
              <CompletionSteps draft={draft && { revision: draft.revision, version: draft.version }} written={written} />
            )}
            <p className="care-quiet">
              {texts.issued}{' '}
              <a href={deliverablesLink({ programme: programme.id, kind: 'completion_report' })}>{texts.toDeliverable}</a>
            </p>
          </section>
          {draft && (
            <section className="care-block">
              <h2>{texts.preview}</h2>
              <DocumentSheet document={draft.model as OfficeDocument} />
            </section>
          )}
        </>
      ) : (
        <section className="care-block">
          <p className="care-empty">{texts.notBegun}</p>
          {operator && (
            <p className="care-actions">
              <a className="care-button" href={newCompletionLink(programme.id)}>
                {texts.begin}
              </a>
            </p>
          )}
        </section>
      )}
    </main>
  )
}

const Chapters = ({ operator, written }: { operator: boolean; written: CompletionTexts }) => (
  <section className="care-block">
    <h2>{texts.chapters}</h2>
    <ListTable columns={[texts.chapter, texts.chapters]} title={texts.chapters}>
      {COMPLETION_CHAPTERS.map((chapter, index) => {
        const there = blocksOf(written.texts[chapter], () => null).length > 0
        return (
          <tr key={chapter}>
            <th scope="row">{completionWords.numbered(index + 1, completionChapterTitles[chapter])}</th>
            <td>
              <span className={there ? 'care-badge care-badge--done' : 'care-badge care-badge--attention'}>
                {there ? texts.written : texts.unwritten}
              </span>
            </td>
          </tr>
        )
      })}
    </ListTable>
    {operator && (
      <p className="care-actions">
        <a className="care-button care-button--quiet" href={documentLink('completion-reports', written.id)}>
          {texts.edit}
        </a>
      </p>
    )}
  </section>
)

function DraftFacts({ draft, written }: { draft: CompletionDraft | null; written: CompletionTexts }) {
  if (!draft) return <p className="care-empty">{texts.none}</p>
  return (
    <>
      <p>{texts.madeAt(tokyoInstant(new Date(draft.madeAt)), draft.pages)}</p>
      {draft.revision !== written.revision && <p className="care-notice care-notice--attention">{texts.old}</p>}
      {draft.missing !== '' && <p className="care-notice care-notice--attention">{texts.missing(draft.missing)}</p>}
      <ul className="care-files">
        <li>
          <a href={completionDraftLink(written.id, 'pdf')}>{texts.pdf}</a>
        </li>
        <li>
          <a href={completionDraftLink(written.id, 'xlsx')}>{texts.workbook}</a>
        </li>
      </ul>
    </>
  )
}
