import { nameRegular } from '@/actions/autoAccept/nameRegular'
import { changeOwnWishes } from '@/actions/changeOwnWishes'
import { refusalOf } from '@/domain/application/transitions'
import { type AutoAcceptFacts, decide } from '@/domain/autoAccept/rule'
import { dayOf } from '@/domain/calendar/jst'
import type { RunningPayload } from '../payload'
import { factsOf, mayTouch } from './moves'
import type { ApplicationRow, Rows } from './rows'
import { acting, facilityAt, type Person, type Stage } from './stage'
import { orThrow, type Verdicts } from './verdicts'

type Signed = Exclude<Person, 'system'>
type Kept = Omit<AutoAcceptFacts, 'facilityPause' | 'personPause' | 'day'> &
  Record<'from' | 'until' | 'ownFrom' | 'ownUntil', string | null>

/** Rules by which a facility accepts at once, its breaks and those of people, and what each of them leads to. */
export const rulesOf = (
  { adminSql, payload }: Pick<RunningPayload, 'adminSql' | 'payload'>,
  rows: Rows,
  { asRuled, inWords, reach }: Verdicts,
) => {
  const known = async ({ id, startsAt }: ApplicationRow): Promise<AutoAcceptFacts> => {
    const [row] = await adminSql(
      `WITH same AS (SELECT v.id FROM applications a JOIN volunteers v ON a.volunteer_id IN (v.id, v.merged_into_id) WHERE a.id = $1)
       SELECT f.auto_accept_paused_from AS "from", f.auto_accept_paused_until AS until, p.paused_from AS "ownFrom", p.paused_until AS "ownUntil",
              (SELECT count(*)::int FROM applications x WHERE x.facility_id = f.id AND x.status::text = 'completed' AND x.volunteer_id IN (SELECT id FROM same)) AS "visitsHere",
              (SELECT count(*)::int FROM applications x WHERE x.facility_id = f.id AND x.status::text = 'no_show' AND x.volunteer_id IN (SELECT id FROM same)) AS "absencesHere",
              (SELECT coalesce(json_agg(json_build_object('id', r.id, 'title', r.title, 'kind', r.kind::text, 'visits', r.visits::int,
                                                          'namesThem', coalesce(r.volunteer_id IN (SELECT id FROM same), false))), '[]')
                 FROM auto_accept_rules r WHERE r.facility_id = f.id AND r.state::text = 'active') AS rules
         FROM applications a JOIN facilities f ON f.id = a.facility_id JOIN volunteers p ON p.id = a.volunteer_id WHERE a.id = $1`,
      [id],
    )
    const { from, ownFrom, ownUntil, until, ...rest } = row as unknown as Kept
    return {
      ...rest,
      facilityPause: { from: from || null, until: until || null },
      personPause: { from: ownFrom || null, until: ownUntil || null },
      day: dayOf(startsAt),
    }
  }

  /** Of applications that were asked about: accepted is whom a rule accepts, and everybody else waits. */
  const answered = async (stage: Stage, asked: (row: ApplicationRow) => boolean, now: Date, reached: string): Promise<void> => {
    for (const row of (await rows.applications(stage, now)).filter(asked)) {
      const facts = await known(row)
      // What is accepted has its seat already: its rule is looked at, and whether seats and times allow it by the invariants.
      const refused =
        row.status === 'applied'
          ? refusalOf({ from: 'applied', to: 'accepted', by: 'system' }, { ...factsOf(stage, row, null), byRule: true }, now)
          : null
      const accepts = decide(facts, refused)?.outcome === 'accepted'
      if (accepts !== (row.status === 'accepted'))
        throw new Error(`rules of a facility: they say ${accepts ? 'accept' : 'leave'}, the application is ${row.status}`)
      if (accepts) reach(reached)
    }
  }

  /** Sends what makes a facility ask its rules about who waits, and looks how each of them was answered. */
  const askingWaiting = async (stage: Stage, facility: string, now: Date, change: () => Promise<boolean>): Promise<void> => {
    const waits = (row: ApplicationRow): boolean =>
      row.facility === facility && row.status === 'applied' && !row.blocked && row.startsAt > now
    const before = new Set((await rows.applications(stage, now)).filter(waits).map(({ id }) => id))
    if (await change()) await answered(stage, ({ id }) => before.has(id), now, 'a rule accepted who waited')
  }

  return {
    /** After somebody applied at `now`: the rules were asked about this application. */
    applied: async (stage: Stage, now: Date): Promise<void> => {
      const isNew = ({ appliedAt, facility, status }: ApplicationRow): boolean =>
        appliedAt.getTime() === now.getTime() && stage.ruled.has(facility) && (status === 'applied' || status === 'accepted')
      if (stage.ruled.size > 0) await answered(stage, isNew, now, 'a rule accepted who applied')
    },

    make: (stage: Stage, one: { by: Signed; place: number; visits: number }, now: Date): Promise<void> => {
      const facility = facilityAt(stage, one.place)
      return askingWaiting(stage, facility, now, async () => {
        const data = { facility, kind: 'visits', visits: one.visits, state: 'active' } as never
        const call = payload.create({ collection: 'auto-accept-rules', data, depth: 0, ...acting(stage, one.by, now) })
        const mine = mayTouch(stage, one.by, facility)
        await asRuled('a rule was made', call, mine ? null : 'not theirs')
        if (mine) stage.ruled.add(facility)
        return mine
      })
    },

    name: (stage: Stage, one: { by: Signed; row: ApplicationRow }, now: Date): Promise<void> => {
      const { facility, id, volunteer } = one.row
      return askingWaiting(stage, facility, now, async () => {
        const named = await adminSql(
          'SELECT 1 FROM auto_accept_rules WHERE facility_id = $1 AND volunteer_id = $2 AND is_active',
          [facility, volunteer],
        )
        const refused = !mayTouch(stage, one.by, facility) ? 'not theirs' : named.length > 0 ? 'named already' : null
        const call = nameRegular(payload, { user: stage.users[one.by], application: id, now })
        await asRuled('a regular was named', call, refused)
        if (refused === null) stage.ruled.add(facility)
        return refused === null
      })
    },

    end: async (stage: Stage, one: { by: Signed; which: number }, now: Date): Promise<void> => {
      const made = (await adminSql(
        'SELECT id, facility_id AS facility, revision::int FROM auto_accept_rules WHERE facility_id = ANY ($1) AND is_active ORDER BY created_at, id',
        [Object.keys(stage.facilities)],
      )) as { id: string; facility: string; revision: number }[]
      const rule = made[one.which % Math.max(1, made.length)]
      if (!rule) return
      const data = { state: 'ended', revision: rule.revision } as never
      const call = payload.update({ collection: 'auto-accept-rules', id: rule.id, data, depth: 0, ...acting(stage, one.by, now) })
      return asRuled('a rule was ended', call, mayTouch(stage, one.by, rule.facility) ? null : 'not theirs')
    },

    pause: (stage: Stage, one: { by: Signed; place: number; on: boolean }, now: Date): Promise<void> => {
      const facility = facilityAt(stage, one.place)
      return askingWaiting(stage, facility, now, async () => {
        const [row] = await adminSql('SELECT revision::int, auto_accept_paused_from AS "from" FROM facilities WHERE id = $1', [
          facility,
        ])
        const from = one.on ? stage.day : null
        const data = { autoAcceptPausedFrom: from, revision: row?.['revision'] } as never
        const call = payload.update({ collection: 'facilities', id: facility, data, depth: 0, ...acting(stage, one.by, now) })
        const mine = mayTouch(stage, one.by, facility)
        await asRuled('a facility changed its break', call, mine ? null : 'not theirs')
        return mine && (row?.['from'] || null) !== from
      })
    },

    /** A resident is away on the day of all slots, or back. */
    rest: async (stage: Stage, one: { by: Signed; on: boolean }): Promise<void> => {
      const resident = stage.users[one.by]
      const volunteer = stage.volunteers[Number(one.by.slice('resident'.length))]
      const [row] = await adminSql('SELECT revision::int FROM volunteers WHERE id = $1', [volunteer])
      const wishes = { pausedFrom: one.on ? stage.day : null, pausedUntil: one.on ? stage.day : null }
      return inWords(
        'resident: changed their break',
        orThrow(changeOwnWishes(payload, { resident, revision: Number(row?.['revision']), wishes })),
      )
    },
  }
}
