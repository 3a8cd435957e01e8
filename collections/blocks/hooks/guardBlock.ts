import type { CollectionBeforeChangeHook } from 'payload'
import { nowOf } from '@/access/clock'
import { type BlockSide, type BlockState, blockRefusalOf, endRefusalOf } from '@/domain/block/block'
import { blockRefusals } from '@/glossary/blocks'
import { fieldRefusal } from '../../fieldRefusal'

/** Asks the domain whether a block may be made or ended, and stamps when. */
export const guardBlock: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const at = nowOf(req).toISOString()
  if (operation === 'create') {
    const side = (data['side'] ?? 'office') as BlockSide
    const refused = blockRefusalOf(side, data['reason'] as string | null)
    if (refused) throw fieldRefusal({ collection: 'blocks', path: 'reason', message: blockRefusals[refused], req })
    return { ...data, side, state: 'active', madeAt: at, endedAt: null }
  }
  const [from, to] = [originalDoc.state as BlockState, (data['state'] ?? originalDoc.state) as BlockState]
  const refused = endRefusalOf(from, to)
  if (refused) throw fieldRefusal({ collection: 'blocks', path: 'state', message: blockRefusals[refused], req })
  return from === to ? data : { ...data, endedAt: at }
}
