import { registryField } from '@/access/registryFields'
import { IMPORTED_FIELDS, KEPT_BY_FACILITY } from '@/domain/facility/facilityRecord'
import { fields } from './fields'

const kept: readonly string[] = KEPT_BY_FACILITY
const accessOf = (name: string) =>
  fields.flatMap((field) => ('name' in field && field.name === name ? ['access' in field ? field.access : undefined] : []))

describe('the fields of a facility', () => {
  it('that an import leaves to its staff are those the staff may write, and the others are the operator’s', () => {
    for (const name of kept) expect([name, accessOf(name)]).toEqual([name, [undefined]])
    // The search form follows the name by itself: nobody writes it.
    for (const name of IMPORTED_FIELDS.filter((each) => !kept.includes(each) && each !== 'searchName'))
      expect([name, accessOf(name)]).toEqual([name, [registryField]])
  })
})
