import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { idOf } from '@/domain/idOf'
import { readClock } from '@/domain/incident/clock'
import { followUpDue } from '@/domain/incident/followUp'
import { clockWords } from '@/glossary/incidents'
import { tokyoInstant } from '@/glossary/instants'
import type { Incident } from '@/payload-types'
import { emergencyContacts } from '@/queries/emergencyContacts'
import { incidentHours } from '@/queries/incidentHours'
import { Contacts } from './Contacts'
import '../admin.css'
import '../record.css'

/** On an incident: how long there is left to tell the city, and then to tell it again, in red when there is none; and whom to call. For the office and the city. */
export const CityClock: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  const { cityDueAt, cityToldAt, endedAt, followUps, programme, status } = data as Incident
  if (!id || !cityDueAt || (role !== 'operator' && role !== 'city')) return null
  const dueAt = new Date(cityDueAt)
  const toldAt = cityToldAt ? new Date(cityToldAt) : null
  const reading = readClock({ dueAt, toldAt }, nowOf(req))
  const needless = status === 'dismissed' && !toldAt
  const late = !needless && reading.state === 'late'
  const db = databaseOf(req.payload)
  const of = idOf(programme)
  const hours = of ? (await incidentHours(db, of)).followUp : null
  const contacts = of ? await emergencyContacts(db, of) : []
  const next = followUpDue({
    status,
    cityToldAt: toldAt,
    followUps: (followUps ?? []).flatMap(({ at }) => (at ? [new Date(at)] : [])),
    endedAt: endedAt ? new Date(endedAt) : null,
    everyHours: hours,
  })
  const nextLate = next !== null && next < nowOf(req)
  return (
    <section className="care care-inset" aria-label={clockWords.label}>
      <h2>{clockWords.label}</h2>
      <p className={late ? 'care-notice care-notice--attention' : undefined} role={late ? 'alert' : undefined}>
        <strong className={late ? 'care-late' : undefined}>{needless ? clockWords.needless : clockWords.reading(reading)}</strong>
      </p>
      <p className="care-quiet">
        {clockWords.due(tokyoInstant(dueAt))}
        {toldAt && `　${clockWords.told(tokyoInstant(toldAt))}`}
      </p>
      {next && (
        <p className={nextLate ? 'care-notice care-notice--attention' : undefined} role={nextLate ? 'alert' : undefined}>
          <strong className={nextLate ? 'care-late' : undefined}>
            {(nextLate ? clockWords.followUpLate : clockWords.followUp)(tokyoInstant(next))}
          </strong>
        </p>
      )}
      {contacts.length > 0 && <Contacts contacts={contacts} />}
    </section>
  )
}
