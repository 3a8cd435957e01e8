import type { PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { againstRulesTexts } from '@/glossary/listingReview'
import { registerScreenTexts } from '@/glossary/registers'
import { letterMarkTexts } from '@/glossary/proxyEntry'
import { publishedAgainstRules } from '@/queries/publishedAgainstRules'
import { lettersToWrite } from '@/queries/lettersToWrite'
import { programmes } from '@/queries/programmes'
import { registersDue } from '@/queries/registersDue'
import { lettersLink, registersLink } from '../links'
import { scopeOf } from '../scopeOf'
import type { Tile } from './tile'
import { tilesOf } from './tilesOf'

export type CountedTile = Pick<Tile, 'label' | 'hint' | 'href' | 'urgent'> & { count: number }

/** What waits for this person, counted under their own access. */
export async function countedTiles(req: PayloadRequest): Promise<CountedTile[]> {
  const { role } = actorOf(req)
  const now = new Date()
  const lists = tilesOf(role, now).map(async (tile): Promise<CountedTile> => {
    const { totalDocs } = await req.payload.count({
      collection: tile.collection,
      where: tile.where,
      overrideAccess: false,
      user: req.user as TypedUser,
      req,
    })
    return { ...tile, count: totalDocs }
  })
  if (role === 'operator')
    return Promise.all([...lists, againstRules(req, now), unsentLetters(req, now), dueInRegisters(req, now)])
  return Promise.all(role === 'city' ? [...lists, dueInRegisters(req, now)] : lists)
}

/** No filter of a list says which these are: it hangs on what was decided before and what was judged after. */
async function againstRules(req: PayloadRequest, now: Date): Promise<CountedTile> {
  const { total } = await publishedAgainstRules(databaseOf(req.payload), { limit: 1, now, scope: scopeOf(req) })
  const { hint, id, title } = againstRulesTexts
  return { label: title, hint, href: `/admin/listing-review#${id}`, urgent: true, count: total }
}

/** Whom no mail reaches is told of nothing until somebody writes. */
async function unsentLetters(req: PayloadRequest, now: Date): Promise<CountedTile> {
  const { unsent } = await lettersToWrite(databaseOf(req.payload), { limit: 0, now })
  const { waiting, waitingHint } = letterMarkTexts
  return { label: waiting, hint: waitingHint, href: lettersLink, urgent: false, count: unsent }
}

/** Dates that come near or are over, in all registers of the running programme. */
async function dueInRegisters(req: PayloadRequest, now: Date): Promise<CountedTile> {
  const db = databaseOf(req.payload)
  const [programme] = await programmes(db)
  const { total } = programme ? await registersDue(db, { today: dayOf(now), limit: 1, programme: programme.id }) : { total: 0 }
  const { tile, tileHint } = registerScreenTexts
  return { label: tile, hint: tileHint, href: registersLink(programme?.id), urgent: true, count: total }
}
