import type { BeforeListTableServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { outreachListTexts as texts } from '@/glossary/paperScreens'
import { programmes } from '@/queries/programmes'
import { Paper } from './Paper'

/** Above the publicity: the list that is made of it, of the running programme first, then of those that are over. */
export async function OutreachListPanel({ payload, user }: BeforeListTableServerProps) {
  const [first, ...others] = await programmes(databaseOf(payload))
  if (!first || !user) return null
  const req = { payload, user, context: {} } as Parameters<typeof actorOf>[0] & Parameters<typeof Paper>[0]['req']
  const { role } = actorOf(req)
  if (role !== 'city' && role !== 'operator') return null
  const listOf = (programme: string) => (
    <Paper kind="outreach_list" programme={programme} record={programme} req={req} subject="" today={dayOf(nowOf(req))} />
  )
  return (
    <>
      {listOf(first.id)}
      {others.map(({ id, name }) => (
        <details className="care care-details" key={id}>
          <summary>{texts.listOfProgramme(name)}</summary>
          {listOf(id)}
        </details>
      ))}
    </>
  )
}
