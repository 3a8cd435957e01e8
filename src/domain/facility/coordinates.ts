/** The box in which every place of a municipality lies, in degrees. */
export type Bounds = { latMin: number; latMax: number; lonMin: number; lonMax: number }
export type Coordinates = { latitude: number; longitude: number }
export type CoordinatesFault = 'unreadable' | 'outside'

/** Seven decimals are about a centimetre; the published eighteen are noise of the conversion. */
const PLACES = 7

const degrees = (text: string): number =>
  /^[-+]?\d{1,3}(\.\d+)?$/u.test(text) ? Number(Number(text).toFixed(PLACES)) : Number.NaN

/**
 * A pair of coordinates inside the municipality; null when both are blank; a fault otherwise. Outside are, in real
 * data, the middle of Japan (an address the geocoder did not know) and places in other countries.
 */
export function readCoordinates(latitude: string, longitude: string, bounds: Bounds): Coordinates | CoordinatesFault | null {
  if (latitude === '' && longitude === '') return null
  const pair = { latitude: degrees(latitude), longitude: degrees(longitude) }
  if (Number.isNaN(pair.latitude) || Number.isNaN(pair.longitude)) return 'unreadable'
  const inside =
    pair.latitude >= bounds.latMin &&
    pair.latitude <= bounds.latMax &&
    pair.longitude >= bounds.lonMin &&
    pair.longitude <= bounds.lonMax
  return inside ? pair : 'outside'
}
