import { PACK_STATUSES, PACK_STEPS, packRefusalOf } from './status'

describe('the steps of a pack', () => {
  it('follow one another, and nothing follows what was delivered', () => {
    const table = PACK_STEPS.map((step) => PACK_STATUSES.map((status) => packRefusalOf(step, { status, isNewest: true })))
    expect(table).toEqual([
      [null, null, 'already_packed', 'already_delivered'],
      ['not_scanned', null, 'already_packed', 'already_delivered'],
      ['not_packed', 'not_packed', null, 'already_delivered'],
    ])
  })

  it('are none of a version that another one took the place of', () => {
    const codes = PACK_STEPS.flatMap((step) => PACK_STATUSES.map((status) => packRefusalOf(step, { status, isNewest: false })))
    expect(new Set(codes)).toEqual(new Set(['replaced', 'already_delivered']))
  })
})
