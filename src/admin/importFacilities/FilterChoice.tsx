'use client'
import type { ImportSummary } from '@/domain/facility/importSummary'
import { importScreenTexts as texts } from '@/glossary/importScreen'
import { filterCount, ROW_FILTERS, type RowFilter } from './rowFilter'

type Props = { chosen: RowFilter; summary: ImportSummary; onChoose: (filter: RowFilter) => void }

/** Which rows are shown: plain radio buttons, so that arrow keys and screen readers know them. */
export const FilterChoice = ({ chosen, summary, onChoose }: Props) => (
  <fieldset className="import-facilities__filters">
    <legend>{texts.filterLabel}</legend>
    {ROW_FILTERS.map((filter) => (
      <label key={filter} data-chosen={filter === chosen}>
        <input type="radio" name="import-rows" value={filter} checked={filter === chosen} onChange={() => onChoose(filter)} />
        {texts.filters[filter]}
        <span>{texts.countOf(filterCount(filter, summary))}</span>
      </label>
    ))}
  </fieldset>
)
