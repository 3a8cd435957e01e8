import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { previewWords as words } from '@/glossary/monthlyReportScreen'
import { appendixDifferencesSection, differencesSection, gapDifferencesSection } from '@reports/monthly/sections/differences'
import { SectionTable } from '../sections/SectionTable'
import { linkOfDifferences } from './linkOfDifferences'

/** What a corrected version (差替え) would change, before it is issued. */
export const ReplacementPreview = ({ figures, programme }: { figures: MonthlyFigures; programme: string }) => {
  const appendices = figures.appendixDifferences?.length ? appendixDifferencesSection(figures) : null
  const of = { programme, figures, before: figures.version - 1, after: 'now' } as const
  const analyses = figures.gapDifferences?.length ? gapDifferencesSection(figures) : null
  return (
    <section className="care-block">
      <h2>{words.title}</h2>
      {figures.differences.length === 0 && !appendices && !analyses ? (
        <p className="care-quiet">{words.same}</p>
      ) : (
        <>
          <p>{words.about(figures.version)}</p>
          <SectionTable
            section={differencesSection(figures)}
            caption={words.title}
            linkOf={linkOfDifferences('differences', of)}
          />
          {appendices && (
            <SectionTable section={appendices} caption={appendices.title} linkOf={linkOfDifferences('appendixDifferences', of)} />
          )}
          {analyses && <SectionTable section={analyses} caption={analyses.title} />}
        </>
      )}
    </section>
  )
}
