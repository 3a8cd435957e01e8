import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { spokenInstant } from '@/domain/calendar/spoken'
import { kioskPanelTexts as texts } from '@/glossary/kiosk'
import { facilitiesOfStaff } from '@/queries/facilitiesOfStaff'
import { kiosks } from '@/queries/kiosks'
import { scopeOf } from '../scopeOf'
import { EndKiosk } from './EndKiosk'
import { OpenKiosk } from './OpenKiosk'

/** On the list of today: the screens that are open at receptions, and making this device one. */
export async function Kiosks({ now, req }: { now: Date; req: PayloadRequest }) {
  const [db, scope] = [databaseOf(req.payload), scopeOf(req)]
  const open = await kiosks(db, { now, scope })
  const facilities = actorOf(req).role === 'facility' ? await facilitiesOfStaff(db, { scope }) : []
  if (open.length === 0 && facilities.length === 0) return null
  return (
    <section aria-labelledby="kiosks" className="care-block">
      <h2 id="kiosks">{texts.title}</h2>
      <p className="care-quiet">{texts.about}</p>
      {open.map(({ endsAt, facility, facilityName, id, openedAt, openedBy }) => {
        const since = spokenInstant(openedAt, now)
        return (
          <div key={id} className="care-notice">
            <p>{texts.opened(facilityName, since, openedBy, spokenInstant(endsAt, now))}</p>
            <EndKiosk facility={facility} kiosk={id} label={texts.endOf(facilityName, since)} />
          </div>
        )
      })}
      {facilities.map(({ id, name }) => (
        <OpenKiosk key={id} facility={id} name={name} />
      ))}
    </section>
  )
}
