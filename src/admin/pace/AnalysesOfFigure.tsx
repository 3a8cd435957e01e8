import type { FigurePace } from '@/actions/pace/paceAt'
import { gapStateLabels } from '@/glossary/gapAnalyses'
import { paceTexts as texts } from '@/glossary/pace'
import type { GapOfMonth } from '@/queries/gapsOfMonth'
import { onAxis } from '@reports/written'
import { verdictOf } from '../gapAnalysis/verdictOf'
import { documentLink, newGapLink } from '../links'

type Props = { analyses: readonly GapOfMonth[]; pace: FigurePace; programme: string; mayBegin: boolean }

/** What was found about a figure behind its plan, month by month, and whether what was agreed about it worked. */
export function AnalysesOfFigure({ analyses, mayBegin, pace, programme }: Props) {
  const month = pace.asOf.slice(0, 7)
  return (
    <>
      {analyses.map((analysis) => {
        const verdict = verdictOf(analysis, { day: pace.asOf, gap: pace.gap })
        return (
          <div key={analysis.id}>
            <p>
              <a href={documentLink('gap-analyses', analysis.id)}>{texts.analysisOf(onAxis('month', analysis.month))}</a>　
              {gapStateLabels[analysis.status]}
            </p>
            {verdict && (
              <p>
                <strong>{verdict}</strong>
              </p>
            )}
            {analysis.causes && (
              <p className="care-lines">
                {texts.causes}：{analysis.causes}
              </p>
            )}
            {analysis.result && (
              <p className="care-lines">
                {texts.result}：{analysis.result}
              </p>
            )}
          </div>
        )
      })}
      {!analyses.some((each) => each.month === month) && (
        <p className="care-quiet">
          {texts.noAnalyses}
          {mayBegin && (
            <>
              {' '}
              <a href={newGapLink({ figure: pace.figure, month, programme })}>{texts.openAnalysis}</a>
            </>
          )}
        </p>
      )}
    </>
  )
}
