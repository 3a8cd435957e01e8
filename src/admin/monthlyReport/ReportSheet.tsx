import { monthlyReportScreenWords as words } from '@/glossary/monthlyReportScreen'
import { reportWords } from '@/glossary/reportWords'
import type { Report } from '@reports/section'
import { ConfirmationBox } from '../sections/ConfirmationBox'
import { SheetLines } from '../sections/SheetLines'
import type { LinkOf } from '../sections/SectionTable'
import { SheetSection } from '../sections/SheetSection'

/** The report as a page: the third writer of the model that Excel and the PDF are written from. */
export function ReportSheet({ linkOf, report }: { report: Report; linkOf: (section: string) => LinkOf }) {
  return (
    <article className="care-sheet" aria-label={report.title}>
      <header>
        <p className="care-sheet__form">
          {report.form}
          <span>{report.mark ? <span className="care-badge care-badge--attention">{report.mark}</span> : report.edition}</span>
        </p>
        <p className="care-sheet__right">{report.date}</p>
        <p>{report.addressee}</p>
        <SheetLines lines={report.author} className="care-sheet__author" />
        <h2>{report.title}</h2>
        {report.statement.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </header>
      <p className="care-sheet__middle">{reportWords.record}</p>
      <SheetLines lines={report.facts} className="care-sheet__facts" />
      <SheetSection linkOf={linkOf(report.overview.key)} section={report.overview} />
      <h3>{reportWords.summary}</h3>
      <ul>
        {report.summary.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {report.parts.map(({ key, sections, title }) => (
        <section key={key} className="care-sheet__part">
          <h3>{title}</h3>
          {sections.map((section) => (
            <SheetSection key={section.key} linkOf={linkOf(section.key)} section={section} />
          ))}
        </section>
      ))}
      <section className="care-sheet__part">
        <h3>{words.definitions}</h3>
        <dl>
          {report.definitions.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className="care-sheet__right">{reportWords.end}</p>
      <ConfirmationBox confirmation={report.confirmation} />
    </article>
  )
}
