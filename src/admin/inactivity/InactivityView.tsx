import type { AdminViewServerProps } from 'payload'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { spokenDay } from '@/domain/calendar/spoken'
import { isInactive } from '@/domain/people/inactivity'
import { inactivityTexts as texts } from '@/glossary/inactivity'
import { tokyoInstant } from '@/glossary/instants'
import { roleLabels } from '@/glossary/roles'
import { type InactivePerson, inactivePeople, inactivityRules } from '@/queries/inactivePeople'
import { ListTable } from '../ListTable'
import { documentLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import { DecideInactivity } from './DecideInactivity'
import '../admin.css'

const SHOWN = 200

/** Who was warned, is archived, or cannot be warned. Whoever registers it guards it: it shows names. */
export async function InactivityView({ initPageResult: { req } }: AdminViewServerProps) {
  const [db, now] = [databaseOf(req.payload), nowOf(req)]
  const rules = await inactivityRules(db)
  const found = (await inactivePeople(db, { limit: SHOWN, months: rules.months, now })).filter(
    ({ activeAt, archived, warned }) => archived || warned || isInactive(activeAt, rules.months, now),
  )
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about}>
        <p className="care-quiet">{texts.rule(rules.months, rules.noticeDays)}</p>
      </ScreenHead>
      {found.length === 0 ? <p className="care-empty">{texts.none}</p> : <People found={found} now={now} />}
      {found.length === SHOWN && <p className="care-quiet">{texts.shown(SHOWN)}</p>}
    </main>
  )
}

const People = ({ found, now }: { found: readonly InactivePerson[]; now: Date }) => (
  <ListTable stacked title={texts.title} columns={[texts.person, texts.activeAt, texts.state, texts.decision]}>
    {found.map((person) => (
      <tr key={person.id}>
        <th scope="row">
          <a href={documentLink('volunteers', person.id)}>
            {person.number}　{person.name}
          </a>
        </th>
        <td>{texts.lastSeen(spokenDay(person.activeAt, now))}</td>
        <td>{stateOf(person, now)}</td>
        <td>
          <DecideInactivity
            number={person.number}
            steps={person.archived ? ['restored'] : ['kept', 'archived']}
            volunteer={person.id}
          />
        </td>
      </tr>
    ))}
  </ListTable>
)

function stateOf({ archived, last, reachable, warned }: InactivePerson, now: Date): string {
  if (archived && last) {
    const who = last.by ?? (last.byRole ? roleLabels[last.byRole] : '')
    return [texts.archived(tokyoInstant(last.at), who), last.reason].filter(Boolean).join('　')
  }
  if (warned) return texts.warned(warned.dueOn, now)
  return reachable ? texts.toBeWarned : texts.unreachable
}
