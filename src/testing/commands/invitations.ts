import { declineInvitation } from '@/actions/invitations/declineInvitation'
import { endAskings } from '@/actions/endAskings'
import { invite } from '@/actions/invitations/invite'
import { type Ending, endingOf } from '@/domain/asking/ending'
import { dayOf, startOfDay } from '@/domain/calendar/jst'
import { type InvitationState, invitationRefusalOf, RECEIVED_PER_DAY } from '@/domain/invitation/invitation'
import type { TaskStatus } from '@/domain/task/status'
import type { RunningPayload } from '../payload'
import { mayTouch } from './moves'
import { apart } from './rows'
import { MINOR, type Person, residentOf, roleOf, type Stage } from './stage'
import { orThrow, type Verdicts } from './verdicts'

type Signed = Exclude<Person, 'system'>
type Asked = {
  number: string
  facility: string
  slotOpen: boolean
  startsAt: Date
  sentToday: number
  receivedToday: number
  may: boolean
}
export type InvitationRow = { id: string; slot: string; volunteer: string; state: InvitationState }
type StandingRow = InvitationRow & {
  endedBecause: Ending | null
  listing: TaskStatus
  calledOff: boolean
  until: Date
  facilityStays: boolean
}

/** Invitations: who may be invited, how they are answered, and that those nobody can answer end by themselves. */
export const invitationsOf = (
  { adminSql, payload }: Pick<RunningPayload, 'adminSql' | 'payload'>,
  { asRuled, reach }: Verdicts,
) => {
  /** Of a stage, the oldest first, with what each rests on. */
  const standing = async ({ tasks }: Stage, now: Date): Promise<StandingRow[]> =>
    (await adminSql(
      `SELECT i.id, i.slot_id AS slot, i.volunteer_id AS volunteer, i.state::text, i.ended_because::text AS "endedBecause", t.status::text AS listing,
              s.status::text = 'cancelled' AS "calledOff", s.starts_at AS until,
              EXISTS (SELECT 1 FROM facility_registrations r WHERE r.facility_id = i.facility_id AND (r.last_day IS NULL OR r.last_day >= $2)) AS "facilityStays"
         FROM invitations i JOIN slots s ON s.id = i.slot_id JOIN tasks t ON t.id = s.task_id WHERE t.id = ANY ($1) ORDER BY i.made_at, i.id`,
      [tasks, dayOf(now)],
    )) as StandingRow[]

  return {
    standing,

    invite: async (stage: Stage, one: { by: Signed; who: number; slot: number }, now: Date): Promise<void> => {
      const slot = stage.slots[one.slot] ?? ''
      const [row] = await adminSql(
        `SELECT v.number, s.facility_id AS facility, s.is_visible AND s.seats_taken < s.capacity AS "slotOpen", s.starts_at AS "startsAt",
                (SELECT count(*)::int FROM invitations i WHERE i.facility_id = s.facility_id AND i.made_at >= $3) AS "sentToday",
                (SELECT count(*)::int FROM invitations i WHERE i.volunteer_id = v.id AND i.made_at >= $3) AS "receivedToday",
                v.withdrawn_at IS NULL AND v.merged_into_id IS NULL AND v.verified_at IS NOT NULL
                  AND NOT (coalesce(v.paused_from, v.paused_until) IS NOT NULL AND $4 BETWEEN coalesce(v.paused_from, '0') AND coalesce(v.paused_until, '9'))
                  AND NOT ${apart('v.id', 's.facility_id')}
                  AND NOT EXISTS (SELECT 1 FROM invitations i WHERE i.slot_id = s.id AND i.volunteer_id = v.id)
                  AND NOT EXISTS (SELECT 1 FROM applications a WHERE a.volunteer_id = v.id AND (a.slot_id = s.id
                                     OR a.holds_seat AND tstzrange(a.starts_at, a.ends_at) && tstzrange(s.starts_at, s.ends_at))) AS may
           FROM slots s, volunteers v WHERE s.id = $1 AND v.id = $2`,
        [slot, stage.volunteers[one.who], startOfDay(dayOf(now)).toISOString(), stage.day],
      )
      const { may, number, receivedToday, ...known } = row as Asked
      const mayBeInvited = may && one.who !== MINOR && receivedToday < RECEIVED_PER_DAY
      const refused = mayTouch(stage, one.by, known.facility)
        ? invitationRefusalOf({ ...known, by: roleOf(one.by), mayBeInvited }, now)
        : 'not theirs'
      return asRuled(`${roleOf(one.by)}: invited`, invite(payload, { user: stage.users[one.by], slot, number, now }), refused)
    },

    decline: async (stage: Stage, one: { by: Signed; which: number }, now: Date): Promise<void> => {
      const all = await standing(stage, now)
      const asked = all[one.which % Math.max(1, all.length)]
      if (!asked) return
      const theirs = residentOf(stage, asked.volunteer) === one.by
      const refused = !theirs ? 'not theirs' : asked.state === 'open' || asked.state === 'declined' ? null : asked.state
      const call = declineInvitation(payload, { resident: stage.users[one.by], invitation: asked.id, now })
      return asRuled('resident: declined an invitation', orThrow(call), refused)
    },

    /** What cannot be answered any more ends with the reason that the domain gives, and nothing else ends. Tells how many failed. */
    endByThemselves: async (stage: Stage, now: Date): Promise<number> => {
      const before = (await standing(stage, now)).filter(({ state }) => state === 'open')
      const { failed } = await endAskings(payload, now)
      const after = new Map((await standing(stage, now)).map((one) => [one.id, one]))
      for (const one of before) {
        const expected = endingOf({ ...one, timeIsSet: false }, now)
        const { endedBecause = null, state = 'open' } = after.get(one.id) ?? {}
        if (endedBecause !== expected || state !== (expected === null ? 'open' : 'ended'))
          throw new Error(
            `an invitation: the rules say ${expected ?? 'it stands'}, it is ${state} (${endedBecause ?? 'no reason'})`,
          )
        if (expected !== null) reach('an invitation ended by itself')
      }
      return failed
    },
  }
}
