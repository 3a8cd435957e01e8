import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { chosenFacilities } from '@/domain/facility/chosenFacilities'
import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import { firstScreenWords as words } from '@/glossary/screens'
import { facilitiesOfStaff } from '@/queries/facilitiesOfStaff'
import { DESK_COUNTS, facilityDesk } from '@/queries/facilityDesk'
import { single } from '../dashboard/choice'
import { Tiles } from '../firstScreen/Tiles'
import { deskLink, documentLink } from '../links'
import { scopeOf } from '../scopeOf'
import { ScreenHead } from '../ScreenHead'
import { deskTiles } from './deskTiles'
import { FacilitySwitch } from './FacilitySwitch'
import { FirstSteps } from './FirstSteps'
import { FiguresOf } from './FiguresOf'
import { ReturnedListings } from './ReturnedListings'
import { UsualTasks } from './UsualTasks'
import { VisitsToRecord } from './VisitsToRecord'
import { WaitingApplicants } from './WaitingApplicants'
import { WeekOf } from './WeekOf'
import '../admin.css'
import '../record.css'
import '../listingReview/listingReview.css'
import './facilityDesk.css'

type Given = { req: PayloadRequest; searchParams: AdminViewServerProps['searchParams'] }

/** What a facility's staff find after sign-in: what waits for them, decided on right here; the coming days; their figures. */
export async function FacilityDesk({ req, searchParams }: Given) {
  const now = nowOf(req)
  const db = databaseOf(req.payload)
  const { facilityIds } = actorOf(req)
  const facilities = await facilitiesOfStaff(db, { scope: scopeOf(req) })
  const asked = { facility: single(searchParams?.['facility']), corporation: single(searchParams?.['corporation']) }
  const ids = chosenFacilities(facilityIds, facilities, asked)
  const page = Math.min(Math.max(Math.trunc(Number(single(searchParams?.['page']))) || 1, 1), 1000)
  const desk = await facilityDesk(db, { now, page, scope: { kind: 'facilities', ids } })
  const tiles = deskTiles(now, ids)
  const given = { desk, ids, now, several: ids.length > 1 }
  const name = req.user && 'name' in req.user ? req.user.name : ''
  return (
    <main className="care">
      <ScreenHead title={words.title(name)} about={texts.about} />
      {facilities.length === 0 ? (
        <p className="care-notice">{words.noFacility}</p>
      ) : (
        <>
          <FacilitySwitch chosen={ids} facilities={facilities} />
          <UsualTasks />
          <FirstSteps desk={desk} ids={ids} />
          <section aria-labelledby="desk-today" className="care-block">
            <h2 id="desk-today">{texts.today}</h2>
            <div className="care-desk__today">
              <WaitingApplicants {...given} />
              <VisitsToRecord {...given} pageLink={(to) => deskLink({ ...asked, page: to })} />
              <ReturnedListings {...given} />
            </div>
          </section>
          <WeekOf {...given} />
          <FiguresOf figures={desk.figures} />
          <section aria-labelledby="desk-lists" className="care-block">
            <h2 id="desk-lists">{texts.lists}</h2>
            <Tiles tiles={DESK_COUNTS.map((key) => ({ ...tiles[key], count: desk.counts[key] }))} />
          </section>
          <section aria-labelledby="desk-facilities" className="care-block">
            <h2 id="desk-facilities">{words.facilities}</h2>
            <ul>
              {facilities.map((facility) => (
                <li key={facility.id}>
                  <a href={documentLink('facilities', facility.id)}>{facility.name}</a>
                  {facility.corporation && <span className="care-quiet">　{facility.corporation}</span>}
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </main>
  )
}
