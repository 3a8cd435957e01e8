import type { AdminViewServerProps } from 'payload'
import { nowOf } from '@/access/clock'
import { actorOf } from '@/access/actor'
import { absentFrom, mayTakeBack } from '@/domain/application/transitions'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { spokenDay, spokenSpan, spokenTime } from '@/domain/calendar/spoken'
import { todayWords as words } from '@/glossary/checkIn'
import type { Role } from '@/domain/role'
import { type SlotOfDay, slotsOfDay } from '@/queries/slotsOfDay'
import { checkInSheetLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import { scopeOf } from '../scopeOf'
import { Kiosks } from '../kiosk/Kiosks'
import { PersonRow } from './PersonRow'
import '../admin.css'
import '../record.css'
import './today.css'

const MOST = 100

/** Who comes today, by slot, with what to press when they come and go. Whoever registers it guards it: it names people. */
export async function TodayView({ initPageResult: { req } }: AdminViewServerProps) {
  const [now, { role }] = [nowOf(req), actorOf(req)]
  const slots = await slotsOfDay(databaseOf(req.payload), { now, limit: MOST, scope: scopeOf(req), slot: null })
  return (
    <main className="care">
      <ScreenHead title={`${words.title}　${spokenDay(now, now)}`} about={words.about} />
      {slots.length === MOST && <p className="care-quiet">{words.most(MOST)}</p>}
      {slots.length === 0 ? (
        <p className="care-empty">{words.none}</p>
      ) : (
        slots.map((slot) => <Slot key={slot.slot} now={now} role={role} {...slot} />)
      )}
      <Kiosks now={now} req={req} />
    </main>
  )
}

function Slot({ endsAt, facility, now, people, role, slot, startsAt, supervisor, title }: SlotOfDay & { now: Date; role: Role }) {
  return (
    <section aria-labelledby={slot} className="care-block">
      <h2 id={slot}>
        {dayOf(startsAt) === dayOf(endsAt) && dayOf(startsAt) === dayOf(now)
          ? `${spokenTime(startsAt)}〜${spokenTime(endsAt)}`
          : spokenSpan({ startsAt, endsAt }, now)}
        　{title}
      </h2>
      <p className="care-quiet">
        {facility}
        {supervisor && `　${words.supervisor(supervisor)}`}
      </p>
      <p>
        <a href={checkInSheetLink(slot)}>{words.sheet}</a>
      </p>
      {people.length === 0 ? (
        <p className="care-empty">{words.nobody}</p>
      ) : (
        <ul className="care-people">
          {people.map((person) => (
            <PersonRow
              key={person.application}
              begun={now >= startsAt}
              late={now >= absentFrom({ startsAt, endsAt })}
              mayTakeBack={mayTakeBack({ ...person, since: new Date(person.since) }, role, now)}
              over={now >= endsAt}
              {...person}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
