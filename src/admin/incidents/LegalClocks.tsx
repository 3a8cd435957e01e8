import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { LEGAL_REPORTS, legalDates, pressingFrom, readLegal } from '@/domain/incident/legalClock'
import { legalClockWords as words } from '@/glossary/incidents'
import { readDay } from '@/glossary/instants'
import { holidaysBetween } from '@/imports/holidays/holidaysBetween'
import type { Incident } from '@/payload-types'
import '../admin.css'
import '../record.css'

/** On an incident with personal data: until when the two reports of the law are due, in red when they are late. */
export const LegalClocks: UIFieldServerComponent = ({ data, id, req }) => {
  const { role } = actorOf(req)
  const { detectedAt, isMalicious, isPersonalData, legalFinalOn, legalFirstOn } = data as Incident
  if (!id || !isPersonalData || !detectedAt || (role !== 'operator' && role !== 'city')) return null
  const known = dayOf(new Date(detectedAt))
  const today = dayOf(nowOf(req))
  const dates = legalDates(new Date(detectedAt), isMalicious === true, holidaysBetween(known, addDays(known, 90)))
  const doneOn = { first: legalFirstOn || null, final: legalFinalOn || null }
  return (
    <section className="care care-inset" aria-label={words.label}>
      <h2>{words.label}</h2>
      <p className="care-quiet">{words.about}</p>
      {LEGAL_REPORTS.map((report) => {
        const { dueOn, takenUntil } = dates[report]
        const reading = readLegal({ dueOn }, { doneOn: doneOn[report], pressingOn: pressingFrom(dates, report), today })
        const late = reading.state === 'late' || reading.state === 'pressing'
        return (
          <p className={late ? 'care-notice care-notice--attention' : undefined} key={report} role={late ? 'alert' : undefined}>
            <strong className={late ? 'care-late' : undefined}>
              {words.names[report]}　{words.reading(reading)}
            </strong>
            <br />
            {words.due(readDay(dueOn), takenUntil === dueOn ? null : readDay(takenUntil))}
          </p>
        )
      })}
    </section>
  )
}
