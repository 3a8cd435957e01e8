'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { importOutcomeLabels } from '@/glossary/import'
import { importScreenTexts as texts } from '@/glossary/importScreen'
import type { PreviewAnswer, ShownRow } from './answer'
import { FilterChoice } from './FilterChoice'
import { matches, type RowFilter } from './rowFilter'

const PER_PAGE = 50
const { columns } = texts

function Remarks({ row }: { row: ShownRow }) {
  const lines = [
    ...(row.reasons ?? []).map((text) => ({ kind: 'reason', label: texts.reason, text })),
    ...(row.warnings ?? []).map((text) => ({ kind: 'warning', label: texts.warning, text })),
    ...(row.changes ?? []).map((text) => ({ kind: 'change', label: null, text })),
  ]
  if (lines.length === 0) return <span className="import-facilities__quiet">{texts.noRemarks}</span>
  return (
    <ul>
      {lines.map(({ kind, label, text }) => (
        <li key={`${kind}${text}`} data-kind={kind}>
          {label && <strong>{label}</strong>}
          {text}
        </li>
      ))}
    </ul>
  )
}

const Row = ({ row }: { row: ShownRow }) => (
  <tr>
    <th scope="row" data-label={columns.row}>
      {texts.rowNumber(row.row)}
    </th>
    <td data-label={columns.outcome}>
      <span className="import-facilities__outcome" data-kind={row.outcome}>
        {importOutcomeLabels[row.outcome]}
      </span>
    </td>
    <td data-label={columns.officeNumber}>{row.officeNumber || texts.blank}</td>
    <td data-label={columns.name}>{row.name || texts.blank}</td>
    <td data-label={columns.service}>{row.service || texts.blank}</td>
    <td data-label={columns.remarks}>
      <Remarks row={row} />
    </td>
  </tr>
)

/** The rows of a preview, by fifties: a file of thousands of rows draws no more than one of fifty. */
export function Rows({ preview }: { preview: PreviewAnswer }) {
  const [filter, setFilter] = useState<RowFilter>(
    preview.summary.rejected > 0 ? 'rejected' : preview.summary.warnings > 0 ? 'warned' : 'all',
  )
  const [page, setPage] = useState(0)
  const rows = preview.rows.filter((row) => matches(filter, row))
  const first = page * PER_PAGE
  const several = rows.length > PER_PAGE
  const shown = rows.slice(first, first + PER_PAGE)
  return (
    <section aria-labelledby="import-rows">
      <h3 id="import-rows">{texts.rowsTitle}</h3>
      <FilterChoice
        chosen={filter}
        summary={preview.summary}
        onChoose={(next) => {
          setFilter(next)
          setPage(0)
        }}
      />
      {shown.length === 0 ? (
        <p>{texts.noneShown}</p>
      ) : (
        <table className="import-facilities__rows" aria-labelledby="import-rows">
          <thead>
            <tr>
              {Object.values(columns).map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.row} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && (
        <nav className="import-facilities__pages" aria-label={texts.pages}>
          {several && (
            <Button buttonStyle="secondary" margin={false} disabled={page === 0} onClick={() => setPage(page - 1)}>
              {texts.previous}
            </Button>
          )}
          <span role="status">{texts.range(first + 1, first + shown.length, rows.length)}</span>
          {several && (
            <Button
              buttonStyle="secondary"
              margin={false}
              disabled={first + PER_PAGE >= rows.length}
              onClick={() => setPage(page + 1)}
            >
              {texts.next}
            </Button>
          )}
        </nav>
      )}
    </section>
  )
}
