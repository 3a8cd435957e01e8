import type { MunicipalityFacts } from './address'
import { localGovernmentCode } from './localGovernmentCode'

/** What the columns for code and municipality say: ours (with the ward, if they name one), another one, or nothing. */
export type MunicipalityColumn = { kind: 'ours'; ward: string | null } | { kind: 'other' } | { kind: 'missing' }

function wardByCode(code: string, municipality: MunicipalityFacts): MunicipalityColumn | null {
  if (code === municipality.id) return { kind: 'ours', ward: null }
  const ward = municipality.wards.find(({ id }) => id === code)
  return ward ? { kind: 'ours', ward: ward.id } : null
}

/**
 * Reads the columns 都道府県コード又は市町村コード and 市区町村名 together. A row is ours only when neither of them
 * speaks of another municipality; the code tells the ward before the name does.
 */
export function readMunicipalityColumns(code: string, name: string, municipality: MunicipalityFacts): MunicipalityColumn {
  if (code === '' && name === '') return { kind: 'missing' }
  const full = code === '' ? null : localGovernmentCode(code)
  const byCode = full ? wardByCode(full, municipality) : null
  if (code !== '' && byCode === null) return { kind: 'other' }
  if (name === '') return byCode ?? { kind: 'missing' }
  if (!name.startsWith(municipality.name)) return { kind: 'other' }
  const wardName = name.slice(municipality.name.length)
  const byName = municipality.wards.find((ward) => ward.name === wardName)?.id ?? null
  return { kind: 'ours', ward: (byCode?.kind === 'ours' ? byCode.ward : null) ?? byName }
}
