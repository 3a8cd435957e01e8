import { facilityKey, IMPORTED_FIELDS, KEPT_BY_FACILITY, type FacilityRecord, type ImportedField } from './facilityRecord'
import { cellIssue } from './importIssue'
import type { Issue, Rejection, Warning } from './importIssue'
import type { JudgedRow } from './judgeOpenDataRow'

/** A facility as it is stored now: the fields an import may write, where it came from, and whether its own staff keep it. */
export type StoredFacility = FacilityRecord & { id: string; source: 'open_data' | 'entered'; registered: boolean }

export type FieldChange = { field: ImportedField; from: string | number | null; to: string | number | null }

type Taken = { row: number; record: FacilityRecord; warnings: Issue<Warning>[] }
export type PlannedRow =
  | { outcome: 'rejected'; row: number; rejections: Issue<Rejection>[] }
  | ({ outcome: 'created' } & Taken)
  | ({ outcome: 'updated'; id: string; changes: FieldChange[] } & Taken)
  | ({ outcome: 'unchanged' } & Taken)

/** `absent` counts the facilities that came from open data before and are not in this file. They are left as they are. */
export type ImportPlan = { rows: PlannedRow[]; absent: number }

/** What the file does not say (null) takes nothing away: the value may have been entered by people. */
const changesBetween = (stored: StoredFacility, record: FacilityRecord): FieldChange[] =>
  IMPORTED_FIELDS.filter((field) => record[field] !== null && record[field] !== stored[field]).map((field) => ({
    field,
    from: stored[field],
    to: record[field],
  }))

/** The row without what a registered facility has put otherwise itself, each with a warning. */
function withoutKept(stored: StoredFacility, taken: Taken): Taken {
  if (!stored.registered) return taken
  const { record } = taken
  const kept = KEPT_BY_FACILITY.filter(
    (field) => record[field] !== null && stored[field] !== null && record[field] !== stored[field],
  )
  return {
    ...taken,
    record: { ...record, ...Object.fromEntries(kept.map((field) => [field, null])) },
    warnings: [...taken.warnings, ...kept.map((field) => cellIssue('kept_by_facility', field, String(record[field])))],
  }
}

const sameRecord = (a: FacilityRecord, b: FacilityRecord): boolean => IMPORTED_FIELDS.every((field) => a[field] === b[field])

function takenByKey(judged: readonly JudgedRow[]): Map<string, Taken[]> {
  const groups = new Map<string, Taken[]>()
  for (const row of judged) {
    if (!('record' in row)) continue
    const key = facilityKey(row.record)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}

/**
 * What an import of these rows would do to the facilities as they stand. Rows of the same office number and service:
 * when they say the same the first is taken and the others are unchanged, with a warning; when they differ none is.
 */
export function planImport(judged: readonly JudgedRow[], stored: readonly StoredFacility[]): ImportPlan {
  const groups = takenByKey(judged)
  const storedByKey = new Map(stored.map((facility) => [facilityKey(facility), facility]))

  const planTaken = (taken: Taken): PlannedRow => {
    const key = facilityKey(taken.record)
    const group = groups.get(key) ?? [taken]
    const [first = taken, ...others] = group
    const rows = group.filter(({ row }) => row !== taken.row).map(({ row }) => row)
    if (others.some(({ record }) => !sameRecord(first.record, record))) {
      return { outcome: 'rejected', row: taken.row, rejections: [{ code: 'repeated_differently', column: 'officeNumber', rows }] }
    }
    if (taken !== first) {
      const repeated: Issue<Warning> = { code: 'repeated_identically', column: 'officeNumber', rows: [first.row] }
      return { ...taken, outcome: 'unchanged', warnings: [...taken.warnings, repeated] }
    }
    const existing = storedByKey.get(key)
    if (!existing) return { ...taken, outcome: 'created' }
    const allowed = withoutKept(existing, taken)
    const changes = changesBetween(existing, allowed.record)
    return changes.length > 0
      ? { ...allowed, outcome: 'updated', id: existing.id, changes }
      : { ...allowed, outcome: 'unchanged' }
  }

  const named = new Set(judged.map((row) => ('record' in row ? facilityKey(row.record) : row.key)))
  return {
    rows: judged.map((row) =>
      'record' in row ? planTaken(row) : { outcome: 'rejected', row: row.row, rejections: row.rejections },
    ),
    absent: stored.filter((facility) => facility.source === 'open_data' && !named.has(facilityKey(facility))).length,
  }
}
