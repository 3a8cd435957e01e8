import { outreachStageLabels, outreachTexts as texts } from '@/glossary/outreach'
import type { StageCount } from '@/queries/outreachStages'
import type { Section } from '@reports/section'

/** How many facilities came to each stage, as a table with its picture. */
export function outreachSection(stages: readonly StageCount[]): Section {
  const shown = stages.filter(({ stage }) => stage !== 'approached')
  const named = shown.map((row) => ({ ...row, label: outreachStageLabels[row.stage] }))
  const told = shown[0]?.reached ?? 0
  return {
    key: 'outreach',
    title: texts.section,
    shortTitle: texts.section,
    unit: texts.unit,
    columns: [
      { key: 'stage', label: texts.stage, kind: 'text' },
      { key: 'reached', label: texts.reached, kind: 'count' },
      { key: 'here', label: texts.arrived, kind: 'count' },
      { key: 'late', label: texts.late, kind: 'count' },
      { key: 'ended', label: texts.gone, kind: 'count' },
      { key: 'took', label: texts.took, kind: 'text' },
    ],
    rows: named.map(({ ended, here, label, late, reached, stage, took }) => ({
      key: stage,
      cells: { stage: label, reached, here, late, ended, took: took === null ? null : texts.days(took) },
    })),
    total: null,
    chart:
      told === 0
        ? null
        : {
            form: 'bars',
            label: 'stage',
            series: [{ column: 'reached', label: texts.reached, role: 'actual' }],
            title: texts.chartTitle(told, shown.at(-1)?.reached ?? 0),
            summary: texts.chartSummary(named),
          },
    notes: [],
  }
}
