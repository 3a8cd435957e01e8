import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { readSupportClock } from '@/domain/support/supportRequest'
import { tokyoInstant } from '@/glossary/instants'
import { supportClockWords as words } from '@/glossary/support'
import type { SupportRequest } from '@/payload-types'
import '../admin.css'
import '../record.css'

/** On a question: how long there is left to answer it, in red when there is none. For the office and the city. */
export const AnswerClock: UIFieldServerComponent = ({ data, id, req }) => {
  const { role } = actorOf(req)
  const { dueAt, status } = data as SupportRequest
  if (!id || !dueAt || (role !== 'operator' && role !== 'city')) return null
  const reading = readSupportClock({ dueAt: new Date(dueAt), status }, nowOf(req))
  const late = reading.state === 'late'
  return (
    <section className="care care-inset" aria-label={words.label}>
      <h2>{words.label}</h2>
      <p className={late ? 'care-notice care-notice--attention' : undefined} role={late ? 'alert' : undefined}>
        <strong className={late ? 'care-late' : undefined}>{words.reading(reading)}</strong>
      </p>
      <p className="care-quiet">
        {words.due(tokyoInstant(new Date(dueAt)))}（{words.hours}）
      </p>
    </section>
  )
}
