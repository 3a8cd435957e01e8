import type { PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import type { StaffRole } from '@/domain/role'
import { firstScreenWords as words } from '@/glossary/screens'
import { StandsStill } from '../home/StandsStill'
import { ScreenHead } from '../ScreenHead'
import { countedTiles } from './countedTiles'
import { Tiles } from './Tiles'

/** What waits for this person, each count leading to its list. Counted under their own access. */
export async function DeskOf({ req }: { req: PayloadRequest }) {
  const { role } = actorOf(req)
  const user = req.user as TypedUser
  const tiles = await countedTiles(req)
  return (
    <main className="care">
      <ScreenHead title={words.title('name' in user ? user.name : '')} about={words.about[role as StaffRole]} />
      {role === 'admin' && <StandsStill now={nowOf(req)} payload={req.payload} />}
      <Tiles tiles={tiles} />
    </main>
  )
}
