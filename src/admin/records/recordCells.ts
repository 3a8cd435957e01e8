import type { Figure } from '@/domain/kpi/figure'
import type { AgeBand } from '@/domain/people/profile'
import type { ListingCounts } from '@/domain/report/monthlyFigures'
import { ageBandLabels } from '@/glossary/choices'
import { recordColumns, recordFileColumns } from '@/glossary/dashboard'
import type { FigureRecord } from '@/queries/figureRecord'
import type { RecordColumn, RecordRow } from '@reports/records/table'

/** The columns of the file: those of the screen, how much each record counts, and its id. No names of people. */
export function recordFileColumnsOf(figure: Figure, rule: keyof ListingCounts): RecordColumn[] {
  const labels = recordColumns[figure]
  const days = figure === 'facilities'
  const noted = labels.note !== null && !(figure === 'listings' && rule === 'listing')
  return [
    { key: 'name', label: labels.name, kind: 'text' },
    { key: 'detail', label: labels.detail, kind: 'text' },
    { key: 'ward', label: labels.ward, kind: 'text' },
    { key: 'at', label: labels.at, kind: days ? 'day' : 'instant' },
    ...(noted && labels.note
      ? [
          {
            key: 'note',
            label: labels.note,
            kind: figure === 'completions' ? 'text' : figure === 'listings' ? 'instant' : 'day',
          } as const,
        ]
      : []),
    { key: 'counted', label: recordFileColumns.counted, kind: 'number' },
    { key: 'id', label: recordFileColumns.id, kind: 'text' },
  ]
}

/** The records as rows of those columns. */
export async function* recordCells(figure: Figure, batches: AsyncIterable<FigureRecord[]>): AsyncGenerator<RecordRow[]> {
  for await (const batch of batches)
    yield batch.map(({ detail, isSlot: _isSlot, ...record }) => ({
      ...record,
      detail: figure === 'residents' && detail ? ageBandLabels[detail as AgeBand] : detail,
    }))
}
