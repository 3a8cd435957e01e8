import type { Section } from '@reports/section'
import { SectionChart } from './SectionChart'
import { type LinkOf, SectionTable } from './SectionTable'

type Props = {
  section: Section
  linkOf?: LinkOf
  tableLabel: string
  emptyReason: string
  definition?: { label: string; text: string }
}

/** A chart with what it says as its title, and its table one key away. Without a chart it says why. */
export function SectionPanel({ section, linkOf, tableLabel, emptyReason, definition }: Props) {
  const { chart, title } = section
  return (
    <section className="care-panel">
      <h3 className="care-panel__title">{chart?.title ?? title}</h3>
      {chart && chart.title !== title && <p className="care-quiet">{title}</p>}
      {chart ? <SectionChart section={section} chart={chart} /> : <p className="care-empty">{emptyReason}</p>}
      {definition && (
        <details className="care-details">
          <summary>{definition.label}</summary>
          <p>{definition.text}</p>
        </details>
      )}
      <details className="care-details">
        <summary>{tableLabel}</summary>
        <SectionTable section={section} caption={title} {...(linkOf ? { linkOf } : {})} />
        {section.notes.map((note) => (
          <p key={note} className="care-quiet">
            {note}
          </p>
        ))}
      </details>
    </section>
  )
}
