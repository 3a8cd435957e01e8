import { prefectureOfAddress, prefectureOfCode } from './prefectures'

export type Ward = { id: string; name: string }
/** A town and the ward it lies in; a town that straddles wards stands there once for each. */
export type TownArea = { ward: string; town: string }

/** What an import must know of the municipality whose facilities it may bring in. */
export type MunicipalityFacts = {
  id: string
  name: string
  wards: readonly Ward[]
  towns: ReadonlyMap<string, readonly string[]>
}

/** What the beginning of an address says. `ward` comes from its name, `townWards` from its town (several when it straddles). */
export type AddressReading = { elsewhere: boolean; ward: string | null; townWards: readonly string[] }

const LONGEST_TOWN = 20
const townKey = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').replace(/ヶ/gu, 'ケ')

/** Towns by name with the wards in which they lie. A postal area without a town ("not listed below") says nothing. */
export function townsByName(areas: readonly TownArea[]): Map<string, readonly string[]> {
  const towns = new Map<string, string[]>()
  for (const { town, ward } of areas) {
    const key = townKey(town)
    if (key === '') continue
    const wards = towns.get(key) ?? []
    if (!wards.includes(ward)) towns.set(key, [...wards, ward])
  }
  return towns
}

function wardsOfTown(rest: string, towns: MunicipalityFacts['towns']): readonly string[] {
  for (let length = Math.min(LONGEST_TOWN, rest.length); length > 0; length--) {
    const wards = towns.get(rest.slice(0, length))
    if (wards) return wards
  }
  return []
}

/**
 * Reads municipality, ward and town off the beginning of an address as offices write it: with or without prefecture,
 * municipality and ward, with spaces between them or none. `elsewhere` is said only of an address that names another
 * prefecture, city or county; one that begins with a street is taken for ours.
 */
export function readAddress(address: string, municipality: MunicipalityFacts): AddressReading {
  let rest = townKey(address)
  const prefecture = prefectureOfAddress(rest)
  if (prefecture !== null && prefecture !== prefectureOfCode(municipality.id))
    return { elsewhere: true, ward: null, townWards: [] }
  if (prefecture !== null) rest = rest.slice(prefecture.length)
  const named = rest.startsWith(municipality.name)
  if (named) rest = rest.slice(municipality.name.length)
  const ward = municipality.wards.find(({ name }) => rest.startsWith(name)) ?? null
  if (ward) rest = rest.slice(ward.name.length)
  const townWards = wardsOfTown(rest, municipality.towns)
  const elsewhere = !named && ward === null && townWards.length === 0 && /^[^0-9]{1,6}?[市郡]/u.test(rest)
  return { elsewhere, ward: ward?.id ?? null, townWards }
}
