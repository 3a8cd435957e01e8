import { unitNote } from '@/glossary/reportWords'
import type { Section } from '@reports/section'
import { SectionChart } from './SectionChart'
import { type LinkOf, SectionTable } from './SectionTable'

type Props = {
  section: Section
  heading?: 'h4' | 'h5' | 'h6'
  /** Where its numbers lead, where they lead somewhere. */
  linkOf?: LinkOf
}

/** A computed table of a report with its chart, as it stands on the sheet. `heading` fits the headings around it. */
export function SheetSection({ heading: Heading = 'h4', linkOf, section }: Props) {
  return (
    <section className="care-sheet__section" data-section={section.key}>
      <Heading>{section.title}</Heading>
      {section.chart && section.chart.title !== section.title && <p className="care-quiet">{section.chart.title}</p>}
      {section.chart && <SectionChart section={section} chart={section.chart} />}
      {section.unit !== '' && <p className="care-sheet__right care-quiet">{unitNote(section.unit)}</p>}
      <SectionTable section={section} {...(linkOf ? { linkOf } : {})} />
      {section.notes.map((note) => (
        <p key={note} className="care-quiet">
          {note}
        </p>
      ))}
    </section>
  )
}
