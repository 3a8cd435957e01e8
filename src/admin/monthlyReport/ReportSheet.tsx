import { monthlyReportScreenWords as words } from '@/glossary/monthlyReportScreen'
import { reportWords, unitNote } from '@/glossary/reportWords'
import type { Line, Report, Section } from '@reports/section'
import { SectionChart } from '../sections/SectionChart'
import { SectionTable } from '../sections/SectionTable'

/** The report as a page: the third writer of the model that Excel and the PDF are written from. */
export function ReportSheet({ report }: { report: Report }) {
  return (
    <article className="care-sheet" aria-label={report.title}>
      <header>
        <p className="care-sheet__form">
          {report.form}
          <span>{report.mark ? <span className="care-badge care-badge--attention">{report.mark}</span> : report.edition}</span>
        </p>
        <p className="care-sheet__right">{report.date}</p>
        <p>{report.addressee}</p>
        <Lines lines={report.author} className="care-sheet__author" />
        <h2>{report.title}</h2>
        {report.statement.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </header>
      <p className="care-sheet__middle">{reportWords.record}</p>
      <Lines lines={report.facts} className="care-sheet__facts" />
      <SheetSection section={report.overview} />
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
            <SheetSection key={section.key} section={section} />
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
    </article>
  )
}

const Lines = ({ className, lines }: { lines: readonly Line[]; className: string }) => (
  <dl className={className}>
    {lines.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

const SheetSection = ({ section }: { section: Section }) => (
  <section className="care-sheet__section" data-section={section.key}>
    <h4>{section.title}</h4>
    {section.chart && section.chart.title !== section.title && <p className="care-quiet">{section.chart.title}</p>}
    {section.chart && <SectionChart section={section} chart={section.chart} />}
    <p className="care-sheet__right care-quiet">{unitNote(section.unit)}</p>
    <SectionTable section={section} />
    {section.notes.map((note) => (
      <p key={note} className="care-quiet">
        {note}
      </p>
    ))}
  </section>
)
