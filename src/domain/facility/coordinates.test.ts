import { readCoordinates } from './coordinates'

const bounds = { latMin: 32.6, latMax: 33, lonMin: 130.5, lonMax: 130.9 }

describe('the place of a facility', () => {
  it('is read from the long decimals of published files', () => {
    expect(readCoordinates('32.794443200000000', '130.725103799999940', bounds)).toEqual({
      latitude: 32.7944432,
      longitude: 130.7251038,
    })
  })

  it('may be missing', () => {
    expect(readCoordinates('', '', bounds)).toBeNull()
  })

  it.each([
    ['36.204824', '138.252924'],
    ['53.3498', '-6.2603'],
    ['130.7', '32.8'],
    ['0', '0'],
  ])('is not taken outside the city: %s, %s', (lat, lon) => {
    expect(readCoordinates(lat, lon, bounds)).toBe('outside')
  })

  it.each([
    ['32.8', ''],
    ['北緯32度', '130.7'],
    ['1e9', '130.7'],
    ['=32.8', '130.7'],
  ])('is not taken from %s, %s', (lat, lon) => {
    expect(readCoordinates(lat, lon, bounds)).toBe('unreadable')
  })
})
