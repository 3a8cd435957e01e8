import { withdrawFacility } from '@/actions/withdrawFacility'
import { addDays } from '@/domain/calendar/jst'
import { withdrawalRefusalOf } from '@/domain/registration/withdrawing'
import type { RunningPayload } from '../payload'
import { registeredOn } from './rows'
import { type Person, roleOf, type Stage } from './stage'
import type { Verdicts } from './verdicts'

type Signed = Exclude<Person, 'system'>

/** Facilities that leave the programme, and what may not be left of them. */
export const leaversOf = (
  { adminSql, payload }: Pick<RunningPayload, 'adminSql' | 'payload'>,
  { asRuled, never }: Verdicts,
  programme: { endsOn: string },
) => {
  /** What lies ahead on days on which its facility is not registered; asked at any time. */
  const nothingLeft = async ({ facilities }: Stage, now: Date): Promise<void> => {
    const of = [Object.keys(facilities), now.toISOString()]
    await never(
      'an open slot lies ahead of a facility that has left by then',
      adminSql(
        `SELECT s.id FROM slots s WHERE s.facility_id = ANY ($1) AND s.status::text = 'open' AND s.starts_at > $2
            AND NOT ${registeredOn('s.facility_id', 's.starts_at')}`,
        of,
      ),
    )
    await never(
      'somebody waits for or comes to a facility that has left by then',
      adminSql(
        `SELECT a.id FROM applications a WHERE a.facility_id = ANY ($1) AND (a.is_waiting OR a.status::text = 'accepted') AND a.starts_at > $2
            AND NOT ${registeredOn('a.facility_id', 'a.starts_at')}`,
        of,
      ),
    )
  }
  return {
    nothingLeft,

    /** After the worker has looked: a facility that has left shows nothing. */
    nothingShown: ({ facilities }: Stage, now: Date): Promise<void> =>
      never(
        'a listing of a facility that has left is shown',
        adminSql(
          `SELECT t.id FROM tasks t WHERE t.facility_id = ANY ($1) AND t.is_published AND NOT ${registeredOn('t.facility_id', '$2::timestamptz')}`,
          [Object.keys(facilities), now.toISOString()],
        ),
      ),

    withdraw: async (
      stage: Stage,
      one: { by: Signed; place: number; days: number; reason: boolean; confirmed: boolean },
      now: Date,
    ): Promise<void> => {
      const id = stage.registrations[one.place === 0 ? 0 : 1]
      const [row] = await adminSql(
        `SELECT revision::int, starts_on AS "startsOn", last_day AS "withdrawnOn" FROM facility_registrations WHERE id = $1`,
        [id],
      )
      const { revision, ...standing } = row as { revision: number; startsOn: string; withdrawnOn: string | null }
      const [lastDay, reason] = [addDays(stage.day, one.days), one.reason ? '閉所のため' : '']
      const facts = { ...standing, by: roleOf(one.by), lastDay, reason, programmeEndsOn: programme.endsOn }
      const refused = withdrawalRefusalOf(facts)
      const asked = { id, revision, lastDay, reason, confirmed: one.confirmed, by: stage.users[one.by], now }
      const what = one.confirmed ? 'operator: a facility left' : 'operator: looked at what would be left of a facility'
      await asRuled(what, withdrawFacility(payload, asked), refused)
      if (refused || !one.confirmed) return
      await nothingLeft(stage, now)
      await never(
        'a listing of a facility that leaves is shown with nothing ahead',
        adminSql(
          `SELECT t.id FROM tasks t JOIN facility_registrations r ON r.facility_id = t.facility_id
            WHERE r.id = $1 AND t.is_published AND NOT EXISTS (SELECT 1 FROM slots s WHERE s.task_id = t.id AND s.is_visible AND s.starts_at > $2)`,
          [id, now.toISOString()],
        ),
      )
    },
  }
}
