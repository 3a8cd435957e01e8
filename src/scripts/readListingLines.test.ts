import { readListingLines } from './readListingLines'

describe('the lines of a file of listings', () => {
  it('are read, empty ones passed over, a missing description as an empty one', () => {
    expect(readListingLines('\uFEFF{"id":"a","title":"配膳"}\r\n\n{"id":2,"title":"掃除","description":"窓"}\n')).toEqual({
      listings: [
        { id: 'a', title: '配膳', description: '' },
        { id: 2, title: '掃除', description: '窓' },
      ],
    })
  })

  it.each([
    ['{"id":1', 'notJson'],
    ['[1]', 'notAnObject'],
    ['{"title":"配膳"}', 'id'],
    ['{"id":1}', 'title'],
    ['{"id":1,"title":"配膳","description":5}', 'description'],
  ])('are refused with the number of the line: %s', (line, fault) => {
    expect(readListingLines(`{"id":1,"title":"配膳"}\n${line}`)).toEqual({ line: 2, fault })
  })
})
