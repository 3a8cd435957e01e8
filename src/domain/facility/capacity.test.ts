import { readCapacity } from './capacity'

describe('the capacity of a facility', () => {
  it.each([
    ['29', 29],
    ['２９', 29],
    ['29名', 29],
    ['29.0', 29],
  ])('%s is %i people', (cell, people) => {
    expect(readCapacity(cell)).toBe(people)
  })

  it.each(['', '　', '0', '０'])('"%s" says nothing', (cell) => {
    expect(readCapacity(cell)).toBeNull()
  })

  it.each(['約20', '-5', '2.5', '100000', '=1+1'])('%s is not a count of people', (cell) => {
    expect(readCapacity(cell)).toBe('unreadable')
  })
})
