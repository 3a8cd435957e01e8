import { localGovernmentCode } from '@/domain/facility/localGovernmentCode'
import { MUNICIPALITY, WARDS } from './kumamoto'
import { listPostalAreas } from './listPostalAreas'

describe('the reference data of the city', () => {
  it('has codes with right check digits', () => {
    for (const { id } of [MUNICIPALITY, ...WARDS]) expect(localGovernmentCode(id)).toBe(id)
  })

  it('has each postal area once, in a ward of the city', () => {
    const areas = listPostalAreas()
    expect(areas).toHaveLength(435)
    expect(new Set(areas.map(({ postalCode, ward, town }) => `${postalCode}${ward}${town}`)).size).toBe(435)
    expect(WARDS.map(({ id }) => areas.filter(({ ward }) => ward === id).length)).toEqual([110, 72, 53, 104, 96])
    for (const { postalCode, town } of areas) expect(`${postalCode} ${town}`).toMatch(/^86\d{5} [^\d\s]+$/)
  })

  it('knows nineteen towns and the rest that lie in more than one ward', () => {
    const wardsOf = new Map<string, Set<string>>()
    for (const { town, ward } of listPostalAreas()) wardsOf.set(town, (wardsOf.get(town) ?? new Set()).add(ward))
    const straddling = [...wardsOf].filter(([, wards]) => wards.size > 1).map(([town]) => town)
    expect(straddling).toHaveLength(20)
    expect(straddling).toEqual(expect.arrayContaining(['帯山', '島崎', '渡鹿', '以下に掲載がない場合']))
  })
})
