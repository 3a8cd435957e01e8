import { FUNNEL_ENDS, FUNNEL_STAGES, type FunnelPart } from '@/domain/kpi/funnel'
import { ratio } from '@/domain/kpi/ratio'
import type { Appendices } from '@/domain/report/monthlyFigures'
import { funnelLabels } from '@/glossary/dashboard'
import { appendixNotes, appendixTitles, columnLabels, unitTexts } from '@/glossary/reportMonthly'
import type { Row, Section } from '../../section'

/** From application to completion, and apart from it where the others ended. */
export function funnelSection({ funnel }: Appendices): Section {
  const row = (part: FunnelPart, tone?: Row['tone']): Row => ({
    key: part,
    tone,
    cells: { stage: funnelLabels[part], count: funnel[part], share: ratio(funnel[part], funnel.applied) },
  })
  return {
    key: 'funnel',
    title: appendixTitles.funnel,
    shortTitle: appendixTitles.funnelSheet,
    unit: unitTexts.count,
    columns: [
      { key: 'stage', label: columnLabels.stage, kind: 'text' },
      { key: 'count', label: columnLabels.count, kind: 'count' },
      { key: 'share', label: columnLabels.ofApplied, kind: 'ratio' },
    ],
    rows: [...FUNNEL_STAGES.map((stage) => row(stage)), ...FUNNEL_ENDS.map((end) => row(end, 'part'))],
    total: null,
    chart: null,
    notes: [appendixNotes.funnel, appendixNotes.funnelEnds],
  }
}
