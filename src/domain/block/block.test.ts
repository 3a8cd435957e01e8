import { BLOCK_SIDES, BLOCK_STATES, blockRefusalOf, endRefusalOf } from './block'

describe('a block', () => {
  it('is given its reason by staff, while a resident need not explain themselves', () => {
    for (const side of BLOCK_SIDES)
      for (const reason of [null, undefined, '', '　 '])
        expect([side, blockRefusalOf(side, reason)]).toEqual([side, side === 'resident' ? null : 'reason_required'])
    for (const side of BLOCK_SIDES) expect(blockRefusalOf(side, '約束の時間のことで行き違いがあったため')).toBeNull()
  })

  it('ends once and is not taken up again', () => {
    for (const from of BLOCK_STATES)
      for (const to of BLOCK_STATES)
        expect([from, to, endRefusalOf(from, to)]).toEqual([from, to, from === 'ended' && to === 'active' ? 'is_over' : null])
  })
})
