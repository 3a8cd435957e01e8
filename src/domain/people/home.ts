/** How a home outside the city is chosen on the forms of residents. */
export const OUTSIDE = 'outside'

export type GivenHome = {
  postalCode: string
  /** A ward's id, `OUTSIDE`, or '' for "take it from the postal code". */
  ward: string
  municipalityName: string
}
export type Home = { ward: string; municipalityName: null } | { ward: null; municipalityName: string }
export type HomeFault =
  | 'not_a_postal_code'
  | 'choose_ward'
  | 'several_wards'
  | 'ward_differs'
  | 'lies_in_city'
  | 'municipality_missing'

/** Seven digits as they stand in the directory, or null. */
export function postalCodeOf(raw: string): string | null {
  const digits = raw.normalize('NFKC').replace(/[^\d]/gu, '')
  return /^\d{7}$/.test(digits) ? digits : null
}

/**
 * The ward of a home, or what is wrong, by field. `wards` are those of the city in which the postal code lies: none for a
 * code outside it, several where an area straddles. What the person chose must agree with it.
 */
export function homeOf(
  { municipalityName, postalCode, ward }: GivenHome,
  wards: readonly string[],
): { home: Home } | { field: keyof GivenHome; fault: HomeFault } {
  if (postalCodeOf(postalCode) === null) return { field: 'postalCode', fault: 'not_a_postal_code' }
  if (ward === OUTSIDE) {
    if (wards.length > 0) return { field: 'ward', fault: 'lies_in_city' }
    const name = municipalityName.trim()
    return name ? { home: { ward: null, municipalityName: name } } : { field: 'municipalityName', fault: 'municipality_missing' }
  }
  const [only] = wards
  if (ward === '' && wards.length === 1 && only) return { home: { ward: only, municipalityName: null } }
  if (ward === '') return { field: 'ward', fault: wards.length === 0 ? 'choose_ward' : 'several_wards' }
  // A code that the directory does not know (a new one, a company's own) leaves it to the person.
  if (wards.length > 0 && !wards.includes(ward)) return { field: 'ward', fault: 'ward_differs' }
  return { home: { ward, municipalityName: null } }
}
