import type { ImportSummary } from '@/domain/facility/importSummary'
import { importScreenTexts as texts } from '@/glossary/importScreen'

/** The six counts of an import, each with its name. */
export const Counts = ({ summary }: { summary: ImportSummary }) => (
  <dl className="import-facilities__counts">
    {(Object.keys(texts.counts) as (keyof ImportSummary)[]).map((name) => (
      <div key={name} data-kind={name}>
        <dt>{texts.counts[name]}</dt>
        <dd>{texts.countOf(summary[name])}</dd>
      </div>
    ))}
  </dl>
)
