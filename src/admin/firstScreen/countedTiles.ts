import type { PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { type Tile, tilesOf } from './tilesOf'

/** What waits for this person, counted under their own access. */
export const countedTiles = (req: PayloadRequest): Promise<(Tile & { count: number })[]> =>
  Promise.all(
    tilesOf(actorOf(req).role, new Date()).map(async (tile) => {
      const { totalDocs } = await req.payload.count({
        collection: tile.collection,
        where: tile.where,
        overrideAccess: false,
        user: req.user as TypedUser,
        req,
      })
      return { ...tile, count: totalDocs }
    }),
  )
