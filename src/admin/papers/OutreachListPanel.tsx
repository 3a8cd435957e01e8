import type { BeforeListTableServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { programmes } from '@/queries/programmes'
import { Paper } from './Paper'

/** Above the publicity: the list that is made of it for the running programme. */
export async function OutreachListPanel({ payload, user }: BeforeListTableServerProps) {
  const [running] = await programmes(databaseOf(payload))
  if (!running || !user) return null
  const req = { payload, user, context: {} } as Parameters<typeof actorOf>[0] & Parameters<typeof Paper>[0]['req']
  const { role } = actorOf(req)
  if (role !== 'city' && role !== 'operator') return null
  return <Paper kind="outreach_list" programme={running.id} record={running.id} req={req} subject="" today={dayOf(nowOf(req))} />
}
