import type { FacilityImport } from '@/actions/importFacilities'
import type { FieldChange, PlannedRow } from '@/domain/facility/importPlan'
import { importedFieldLabel, issueSentence } from '@/glossary/import'
import { importScreenTexts as texts } from '@/glossary/importScreen'
import type { ShownRow } from './answer'

const LONGEST = 80
const clip = (text: string): string => ([...text].length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text)
const shownValue = (value: string | number | null): string => (value === null || value === '' ? texts.blank : clip(String(value)))

/** The search form follows the name, and wards are told by name: what a person reads, not what is stored. */
const shownChanges = (changes: readonly FieldChange[], wardNames: ReadonlyMap<string, string>): string[] =>
  changes
    .filter(({ field }) => field !== 'searchName')
    .map(({ field, from, to }) => {
      const value = (given: FieldChange['from']) =>
        shownValue(field === 'ward' && given !== null ? (wardNames.get(String(given)) ?? given) : given)
      return texts.change(importedFieldLabel(field), value(from), value(to))
    })

function remarksOf(
  planned: PlannedRow,
  wardNames: ReadonlyMap<string, string>,
): Pick<ShownRow, 'reasons' | 'warnings' | 'changes'> {
  if (planned.outcome === 'rejected') return { reasons: planned.rejections.map(issueSentence) }
  return {
    ...(planned.warnings.length > 0 && { warnings: planned.warnings.map(issueSentence) }),
    ...(planned.outcome === 'updated' && { changes: shownChanges(planned.changes, wardNames) }),
  }
}

/** The rows of an import as the screen shows them, in the order of the file. A rejected row shows what stood in its cells. */
export function showRows({ plan, source }: FacilityImport, wardNames: ReadonlyMap<string, string>): ShownRow[] {
  return plan.rows.map((planned, index) => {
    const from = source.rows[index]
    const cells = from && 'cells' in from ? from.cells : { officeNumber: '', name: '', service: '' }
    const title = {
      officeNumber: clip(cells.officeNumber.trim()),
      name: clip(cells.name.trim()),
      service: clip(cells.service.trim()),
    }
    return { row: planned.row, outcome: planned.outcome, ...title, ...remarksOf(planned, wardNames) }
  })
}
