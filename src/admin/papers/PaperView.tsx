import { notFound } from 'next/navigation'
import { APIError, type AdminViewServerProps } from 'payload'
import { type ReadPaper, readPaper } from '@/actions/papers/readPaper'
import { chaptersOf } from '@/actions/papers/issuedChapters'
import { differencesOf } from '@/domain/paper/differences'
import { isPaperKind } from '@/domain/paper/kind'
import { isUuid } from '@/domain/text/isUuid'
import { paperTexts as texts } from '@/glossary/paperScreens'
import { chapterTexts } from '@reports/papers/chapterTexts'
import { single } from '../dashboard/choice'
import { ListTable } from '../ListTable'
import { ScreenHead } from '../ScreenHead'
import { DraftFiles } from './DraftFiles'
import { recordLink } from './recordLink'
import { DocumentSheet } from '../sections/DocumentSheet'
import { Fault } from '../Fault'
import '../admin.css'
import '../deliverables/deliverables.css'

/** A paper as it would be issued now, with what changed since its last version. Whoever registers it guards it. */
export async function PaperView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const [kind, record] = [single(searchParams?.['kind']), single(searchParams?.['record'])]
  if (!isPaperKind(kind) || !isUuid(record)) notFound()
  const read = await readPaper(req, { kind, record, draft: true }).catch((error: unknown) => {
    if (error instanceof APIError && error.isPublic) return error.message
    throw error
  })
  return (
    <main className="care">
      <ScreenHead title={texts.label(kind)} about={texts.about} back={{ href: recordLink(kind, record), label: texts.back }} />
      {typeof read === 'string' ? (
        <Fault sentence={read} />
      ) : (
        <>
          <p className="care-actions">
            <DraftFiles kind={kind} record={record} />
          </p>
          {read.version > 1 && <Changes of={read} />}
          <DocumentSheet document={read.document} />
        </>
      )}
    </main>
  )
}

function Changes({ of: { before, document } }: { of: ReadPaper }) {
  const chapters = chaptersOf(before)
  const changes = chapters ? differencesOf(chapterTexts(chapters, ['changes']), chapterTexts(document.chapters, ['changes'])) : []
  return (
    <section className="care-block">
      <h2>{texts.changes}</h2>
      {changes.length === 0 ? (
        <p className="care-empty">{texts.noChanges}</p>
      ) : (
        <ListTable stacked title={texts.changes} columns={[texts.chapter, texts.removed, texts.added]}>
          {changes.map(({ added, removed, title }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{lines(removed)}</td>
              <td>{lines(added)}</td>
            </tr>
          ))}
        </ListTable>
      )}
    </section>
  )
}

const lines = (given: readonly string[]) =>
  given.length === 0 ? '—' : given.map((line, index) => <div key={`${index}-${line}`}>{line}</div>)
