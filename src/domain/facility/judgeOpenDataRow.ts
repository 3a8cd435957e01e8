import { searchKey } from '../text/searchKey'
import { plainCode, tidyLine, tidyText } from '../text/tidyText'
import { readAddress, type MunicipalityFacts } from './address'
import { readAvailableDays } from './availableDays'
import { readCapacity } from './capacity'
import { readCoordinates, type Bounds } from './coordinates'
import { corporateNumberFault } from './corporateNumber'
import { facilityKey, type FacilityRecord } from './facilityRecord'
import { cellIssue, type Issue, type Rejection, type Warning } from './importIssue'
import { rejectionsOf } from './judgeIdentity'
import { judgeWard } from './judgeWard'
import { readMunicipalityColumns } from './municipalityColumn'
import { officeNumberFault } from './officeNumber'
import type { OpenDataColumn, OpenDataRow } from './openDataColumns'
import { serviceCodeOf } from './serviceTypes'
import { telephoneOf } from '../text/telephone'
import { readWebAddress } from './webAddress'

/** Everything a row is judged by. `formatPhone` gives the usual Japanese form of a number, or null for what is none. */
export type ImportFacts = { municipality: MunicipalityFacts; bounds: Bounds; formatPhone: (text: string) => string | null }

/** A rejected row keeps its `key` where it has one: its facility is in the file, though its content is not taken. */
export type JudgedRow =
  | { row: number; key?: string; rejections: Issue<Rejection>[] }
  | { row: number; record: FacilityRecord; warnings: Issue<Warning>[] }

const CODES = ['code', 'rowNumber', 'officeNumber', 'corporateNumber', 'latitude', 'longitude'] as const

function tidyCells({ cells }: OpenDataRow): OpenDataRow['cells'] {
  const tidy = Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, tidyLine(text)])) as OpenDataRow['cells']
  for (const column of CODES) tidy[column] = plainCode(tidy[column])
  return { ...tidy, availableDaysNote: tidyText(cells.availableDaysNote) }
}

const orNull = (text: string): string | null => (text === '' ? null : text)

/**
 * One row of the open data as a record to store with its warnings, or the reasons why it is left out.
 *
 * Numbers that fail their check digit, telephones that cannot be read (kept as written), unusable web addresses,
 * coordinates outside the municipality and contradicting wards are warnings: the row is taken without the doubtful value.
 */
export function judgeOpenDataRow(source: OpenDataRow, facts: ImportFacts): JudgedRow {
  const cells = tidyCells(source)
  const reading = readAddress(cells.address, facts.municipality)
  const rejections = rejectionsOf(cells, reading, facts.municipality)
  const serviceCode = serviceCodeOf(cells.service)
  if (rejections.length > 0 || serviceCode === null) {
    return {
      row: source.row,
      rejections,
      ...(serviceCode && { key: facilityKey({ officeNumber: cells.officeNumber, serviceCode }) }),
    }
  }

  const warnings: Issue<Warning>[] = []
  const warn = (code: Warning, column: OpenDataColumn) => {
    warnings.push(cellIssue(code, column, cells[column]))
  }

  if (officeNumberFault(cells.officeNumber) === 'check_digit') warn('office_check_digit', 'officeNumber')
  if (cells.rowNumber !== '' && cells.rowNumber !== cells.officeNumber) warn('number_disagrees', 'rowNumber')

  const columns = readMunicipalityColumns(cells.code, cells.municipality, facts.municipality)
  const ward = judgeWard(reading, columns.kind === 'ours' ? columns.ward : null, cells.address)
  warnings.push(...ward.warnings)

  const corporateFault = cells.corporateNumber === '' ? null : corporateNumberFault(cells.corporateNumber)
  if (corporateFault) warn(corporateFault === 'malformed' ? 'corporate_malformed' : 'corporate_check_digit', 'corporateNumber')

  const place = readCoordinates(cells.latitude, cells.longitude, facts.bounds)
  if (place === 'unreadable' || place === 'outside') {
    warnings.push(cellIssue(`coordinates_${place}`, 'latitude', `${cells.latitude}, ${cells.longitude}`))
  }
  const coordinates = place === null || typeof place === 'string' ? { latitude: null, longitude: null } : place

  const phone = (column: 'phone' | 'fax'): string | null => {
    const formatted = cells[column] === '' ? null : facts.formatPhone(cells[column])
    if (formatted !== null || cells[column] === '') return formatted
    const isNumber = telephoneOf(cells[column]) !== null
    warn(isNumber ? `${column}_unreadable` : `${column}_unusable`, column)
    return isNumber ? cells[column] : null
  }
  const url = readWebAddress(cells.url)
  if (url === 'unusable') warn('url_unusable', 'url')
  const capacity = readCapacity(cells.capacity)
  if (capacity === 'unreadable') warn('capacity_unreadable', 'capacity')
  const { days, unknown } = readAvailableDays(cells.availableDays)
  if (unknown.length > 0) warn('days_unreadable', 'availableDays')

  return {
    row: source.row,
    record: {
      officeNumber: cells.officeNumber,
      serviceCode,
      name: cells.name,
      searchName: searchKey(cells.name),
      kana: orNull(cells.kana),
      corporateName: orNull(cells.corporateName),
      corporateNumber: corporateFault === 'malformed' ? null : orNull(cells.corporateNumber),
      ward: ward.ward,
      address: cells.address,
      building: orNull(cells.building),
      ...coordinates,
      phone: phone('phone'),
      fax: phone('fax'),
      url: url === 'unusable' ? null : url,
      capacity: capacity === 'unreadable' ? null : capacity,
      availableDays: days?.join(',') ?? null,
      availableDaysNote: orNull(cells.availableDaysNote),
    },
    warnings,
  }
}
