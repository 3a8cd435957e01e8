import type { OpenDataColumn } from './openDataColumns'
import type { ServiceCode } from './serviceTypes'

/** What the open data says of one facility, as it is stored. Null is "the file does not say". */
export type FacilityRecord = {
  officeNumber: string
  serviceCode: ServiceCode
  name: string
  searchName: string
  kana: string | null
  corporateName: string | null
  corporateNumber: string | null
  ward: string | null
  address: string
  building: string | null
  latitude: number | null
  longitude: number | null
  phone: string | null
  fax: string | null
  url: string | null
  capacity: number | null
  availableDays: string | null
  availableDaysNote: string | null
}

/** What the public directory says of an office: the operator may mend it, the facility may not. */
const OF_THE_REGISTRY = [
  'name',
  'searchName',
  'kana',
  'corporateName',
  'corporateNumber',
  'ward',
  'address',
] as const satisfies readonly (keyof FacilityRecord)[]

/**
 * What the staff of a registered facility keep themselves. While it is registered an import fills these when they are
 * empty and never changes them.
 */
export const KEPT_BY_FACILITY = [
  'building',
  'latitude',
  'longitude',
  'phone',
  'fax',
  'url',
  'capacity',
  'availableDays',
  'availableDaysNote',
] as const satisfies readonly (keyof FacilityRecord & OpenDataColumn)[]

/** The fields an import may write in a facility that is already there. Every other field belongs to the office's people. */
export const IMPORTED_FIELDS = [...OF_THE_REGISTRY, ...KEPT_BY_FACILITY] as const
export type ImportedField = (typeof IMPORTED_FIELDS)[number]

/** One facility per office number and service: 123 of 401 real numbers offer several, 51 of them under different names. */
export const facilityKey = ({ officeNumber, serviceCode }: Pick<FacilityRecord, 'officeNumber' | 'serviceCode'>): string =>
  `${officeNumber}/${serviceCode}`
