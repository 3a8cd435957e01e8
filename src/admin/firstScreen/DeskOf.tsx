import type { PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import type { StaffRole } from '@/domain/role'
import { firstScreenWords as words } from '@/glossary/screens'
import { documentLink } from '../links'
import { countedTiles } from './countedTiles'

/** What waits for this person, each count leading to its list. Counted under their own access. */
export async function DeskOf({ req }: { req: PayloadRequest }) {
  const { facilityIds, role } = actorOf(req)
  const user = req.user as TypedUser
  const mine = { user, overrideAccess: false as const, req }
  const tiles = await countedTiles(req)
  const facilities =
    facilityIds.length === 0
      ? []
      : (
          await req.payload.find({
            collection: 'facilities',
            where: { id: { in: [...facilityIds] } },
            depth: 0,
            limit: 200,
            ...mine,
          })
        ).docs
  return (
    <main className="care">
      <header className="care-head">
        <h1>{words.title('name' in user ? user.name : '')}</h1>
        <p className="care-quiet">{words.about[role as StaffRole]}</p>
      </header>
      {role === 'facility' && facilities.length === 0 && <p className="care-notice">{words.noFacility}</p>}
      <ul className="care-cards">
        {tiles.map(({ count, hint, href, label, urgent }) => (
          <li key={label} className={`care-card${urgent && count > 0 ? ' care-card--behind' : ''}`}>
            <h2 className="care-card__name">{label}</h2>
            <p className="care-card__value care-card__value--tile">
              <a href={href} aria-label={`${label} ${words.count(count)}。${words.open}`}>
                {words.count(count)}
              </a>
            </p>
            <p className="care-quiet">{hint}</p>
          </li>
        ))}
      </ul>
      {role === 'facility' && facilities.length > 0 && (
        <section className="care-block">
          <p>
            <a className="care-button" href="/admin/collections/tasks/create">
              {words.create}
            </a>
          </p>
          <h2>{words.facilities}</h2>
          <ul>
            {facilities.map(({ id, name }) => (
              <li key={id}>
                <a href={documentLink('facilities', id)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}
