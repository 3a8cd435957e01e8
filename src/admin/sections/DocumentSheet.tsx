import { reportWords } from '@/glossary/reportWords'
import { entriesOf } from '@reports/document/headings'
import type { OfficeDocument } from '@reports/document/officeDocument'
import { ConfirmationBox } from './ConfirmationBox'
import { SheetBlocks } from './SheetBlocks'
import { SheetLines } from './SheetLines'

/** A document of the office on the screen: the third writer of the model that PDF and Excel are written from. */
export function DocumentSheet({ document }: { document: OfficeDocument }) {
  return (
    <article className="care-sheet care-document" aria-label={document.title}>
      <header>
        <p className="care-sheet__form">
          {document.form}
          <span>
            {document.mark && <span className="care-badge care-badge--attention">{document.mark}</span>} {document.edition}
          </span>
        </p>
        <p className="care-sheet__right">{document.date}</p>
        {document.addressee !== '' && <p>{document.addressee}</p>}
        <SheetLines lines={document.author} className="care-sheet__author" />
        <h2>{document.title}</h2>
        {document.statement.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </header>
      {document.opening === 'letter' && document.facts.length > 0 && <p className="care-sheet__middle">{reportWords.record}</p>}
      <SheetLines lines={document.facts} className="care-sheet__facts" />
      {document.contents && <Contents document={document} />}
      {document.chapters.map(({ blocks, key, title }) => (
        <section key={key} className="care-sheet__part">
          {title !== '' && <h3 id={key}>{title}</h3>}
          <SheetBlocks blocks={blocks} chapter={key} />
        </section>
      ))}
      {document.opening === 'letter' && <p className="care-sheet__right">{reportWords.end}</p>}
      <ConfirmationBox confirmation={document.confirmation} />
    </article>
  )
}

const Contents = ({ document }: { document: OfficeDocument }) => (
  <nav aria-label={reportWords.contents} className="care-sheet__contents">
    <h3>{reportWords.contents}</h3>
    <ul>
      {entriesOf(document).map(({ key, level, title }) => (
        <li key={key} data-level={level}>
          <a href={`#${key}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
)
