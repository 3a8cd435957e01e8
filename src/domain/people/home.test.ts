import { homeOf, OUTSIDE, postalCodeOf } from './home'

const given = (change: object = {}) => ({ postalCode: '860-0806', ward: '', municipalityName: '', ...change })

describe('the ward of a home', () => {
  it('comes from the postal code where that lies in one ward', () => {
    expect(homeOf(given(), ['431010'])).toEqual({ home: { ward: '431010', municipalityName: null } })
    expect(homeOf(given({ postalCode: '８６０ー０８０６', ward: '431010' }), ['431010'])).toMatchObject({
      home: { ward: '431010' },
    })
  })
  it('is asked where the code lies in several wards or is not known', () => {
    expect(homeOf(given(), ['431010', '431028'])).toEqual({ field: 'ward', fault: 'several_wards' })
    expect(homeOf(given({ ward: '431028' }), ['431010', '431028'])).toMatchObject({ home: { ward: '431028' } })
    expect(homeOf(given(), [])).toEqual({ field: 'ward', fault: 'choose_ward' })
    expect(homeOf(given({ ward: '431028' }), [])).toMatchObject({ home: { ward: '431028' } })
  })
  it('must agree with the postal code', () => {
    expect(homeOf(given({ ward: '431028' }), ['431010'])).toEqual({ field: 'ward', fault: 'ward_differs' })
    expect(homeOf(given({ ward: OUTSIDE, municipalityName: '合志市' }), ['431010'])).toEqual({
      field: 'ward',
      fault: 'lies_in_city',
    })
    expect(homeOf(given({ postalCode: '860-08' }), [])).toEqual({ field: 'postalCode', fault: 'not_a_postal_code' })
  })
  it('lies outside the city with the name of the municipality', () => {
    expect(homeOf(given({ ward: OUTSIDE, municipalityName: ' 合志市 ' }), [])).toEqual({
      home: { ward: null, municipalityName: '合志市' },
    })
    expect(homeOf(given({ ward: OUTSIDE }), [])).toEqual({ field: 'municipalityName', fault: 'municipality_missing' })
  })
  it('reads a postal code however it is typed', () => {
    expect(['〒860-0806', '8600806', '８６００８０６'].map(postalCodeOf)).toEqual(['8600806', '8600806', '8600806'])
    expect(postalCodeOf('86008060')).toBeNull()
  })
})
