import { byCorporation, chosenFacilities } from './chosenFacilities'

const facilities = [
  { id: 'a', name: 'ひまわり苑', corporation: '社会福祉法人ひまわり' },
  { id: 'b', name: 'ひまわり苑 通所', corporation: '社会福祉法人ひまわり' },
  { id: 'c', name: 'さくら荘', corporation: null },
]
const own = ['a', 'b', 'c']

describe('the facilities somebody looks at', () => {
  it.each([
    [{}, ['a', 'b', 'c']],
    [{ facility: 'b' }, ['b']],
    [{ corporation: '社会福祉法人ひまわり' }, ['a', 'b']],
    [{ facility: 'b', corporation: '社会福祉法人ひまわり' }, ['b']],
    [{ facility: 'z' }, ['a', 'b', 'c']],
    [{ corporation: 'よその法人' }, ['a', 'b', 'c']],
  ])('%j are %j', (asked, expected) => {
    expect(chosenFacilities(own, facilities, asked)).toEqual(expected)
  })
  it('are grouped by who runs them', () => {
    expect(byCorporation(facilities)).toEqual([
      { corporation: '社会福祉法人ひまわり', facilities: facilities.slice(0, 2) },
      { corporation: null, facilities: facilities.slice(2) },
    ])
  })
})
