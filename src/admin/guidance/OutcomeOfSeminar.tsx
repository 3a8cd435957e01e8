import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { idOf, type Ref } from '@/domain/idOf'
import { listingsAroundTexts as texts } from '@/glossary/guidance'
import type { Seminar } from '@/payload-types'
import { listingsAround } from '@/queries/listingsAround'
import { outcomeDays } from '@/queries/outcomeDays'
import { scopeOf } from '../scopeOf'
import { ListingsAround } from './ListingsAround'
import '../admin.css'
import '../record.css'

/** On a seminar, for the city and the operator: the listings of the facilities that came, before and after it. */
export const OutcomeOfSeminar: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id || (role !== 'city' && role !== 'operator')) return null
  const { programme, startsAt, status } = data as Seminar
  const db = databaseOf(req.payload)
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      {status === 'held' ? (
        <ListingsAround
          day={dayOf(new Date(startsAt))}
          days={await outcomeDays(db, idOf(programme as Ref))}
          listings={await listingsAround(db, { kind: 'seminar', id: String(id), scope: scopeOf(req) })}
          today={dayOf(nowOf(req))}
        />
      ) : (
        <p>{texts.notHeld}</p>
      )}
    </section>
  )
}
