import type { AddressReading, MunicipalityFacts } from './address'
import { cellIssue, type Issue, type Rejection } from './importIssue'
import { readMunicipalityColumns } from './municipalityColumn'
import { officeNumberFault } from './officeNumber'
import { LONGEST_TEXT, type OpenDataColumn, type OpenDataRow } from './openDataColumns'
import { serviceCodeOf } from './serviceTypes'

type Cells = OpenDataRow['cells']

/** Why a row cannot be taken: no municipality of ours, no key, no name, or a text no record can hold. */
export function rejectionsOf(cells: Cells, reading: AddressReading, municipality: MunicipalityFacts): Issue<Rejection>[] {
  const found: Issue<Rejection>[] = []
  const reject = (code: Rejection, column: OpenDataColumn) => found.push(cellIssue(code, column, cells[column]))
  const columns = readMunicipalityColumns(cells.code, cells.municipality, municipality)
  if (columns.kind === 'missing') reject('municipality_missing', 'municipality')
  else if (columns.kind === 'other') reject('other_municipality', cells.municipality === '' ? 'code' : 'municipality')
  else if (reading.elsewhere) reject('address_elsewhere', 'address')
  if (cells.officeNumber === '') reject('number_missing', 'officeNumber')
  else if (officeNumberFault(cells.officeNumber) === 'malformed') reject('number_malformed', 'officeNumber')
  if (cells.name === '') reject('name_missing', 'name')
  if (cells.address === '') reject('address_missing', 'address')
  if (cells.service === '') reject('service_missing', 'service')
  else if (serviceCodeOf(cells.service) === null) reject('service_unknown', 'service')
  for (const [column, longest] of Object.entries(LONGEST_TEXT) as [OpenDataColumn, number][]) {
    if (cells[column].length > longest) reject('too_long', column)
  }
  return found
}
