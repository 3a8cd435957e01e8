import { agreeOnTime } from '@/actions/agreeOnTime'
import { blockApplicant } from '@/actions/blocks/blockApplicant'
import { hideFacility } from '@/actions/blocks/hideFacility'
import { endAskings } from '@/actions/endAskings'
import { expireStartedApplications } from '@/actions/expireStartedApplications'
import { passOnOffers } from '@/actions/passOnOffers'
import { wishForTime } from '@/actions/wishForTime'
import { refusalOf } from '@/domain/application/transitions'
import type { ApplicationStatus } from '@/domain/application/status'
import { at } from '@/domain/calendar/jst'
import type { ListingVerdict } from '@/domain/listingCheck/ruleSet'
import { taskRefusalOf, type TaskStatus } from '@/domain/task/status'
import type { RunningPayload } from '../payload'
import { refusalOfCall } from '../refusalOfCall'
import type { Command } from './command'
import { acting, MINOR, type Person, residentOf, roleOf, type Stage } from './stage'

const HOUR = 3_600_000

/** What the usual next step of an application is, by whom. */
const USUAL: Partial<Record<ApplicationStatus, readonly [ApplicationStatus, 'facility' | 'resident' | 'operator']>> = {
  applied: ['accepted', 'facility'],
  waitlisted: ['accepted', 'facility'],
  accepted: ['attended', 'facility'],
  attended: ['disputed', 'resident'],
  disputed: ['completed', 'operator'],
  completed: ['disputed', 'operator'],
}
/** The usual way of a listing to where residents see it. */
const TO_PUBLISHED: Partial<Record<TaskStatus, readonly [TaskStatus, 'facility' | 'operator']>> = {
  draft: ['submitted', 'facility'],
  returned: ['submitted', 'facility'],
  submitted: ['published', 'operator'],
  in_review: ['published', 'operator'],
  suspended: ['published', 'operator'],
}
const TEXTS = [
  '昼食の配膳と下膳をお願いします。',
  '昼食の配膳と、食堂の机の片付けをお願いします。',
  '利用者さまの入浴介助とおむつ交換をお願いします。',
] as const

type Row = {
  id: string
  facility: string
  volunteer: string
  status: ApplicationStatus
  since: Date
  startsAt: Date
  endsAt: Date
  leftAt: Date | null
  slotVisible: boolean
  seatFree: boolean
  overlaps: boolean
  offerUntil: Date | null
  volunteerWithdrawn: boolean
  revision: number
}
type Listing = {
  id: string
  facility: string
  status: TaskStatus
  verdict: ListingVerdict
  overridden: boolean
  revision: number
}

/**
 * Sends commands as people of a stage, and asks the rules what should come of each move first: throws where the system says
 * anything else, or refuses without a sentence. `reached` collects the moves that were made.
 */
export function commandsOf({ adminSql, payload }: RunningPayload, reached: Set<string>) {
  let reasons = 0
  /** Always another one: the reason of the last move stays in the form and counts for nothing. */
  const newReason = (): string => `都合により（${++reasons}）`
  const isSentence = (said: string): boolean => /[ぁ-ん].*。/su.test(said)
  const expectSentence = (said: string): void => {
    if (said !== 'no refusal' && !isSentence(said)) throw new Error(`refused without a sentence: ${said}`)
  }
  const agreeing = (what: string, said: string, expected: string | null): void => {
    if ((said === 'no refusal') !== (expected === null))
      throw new Error(`${what}: the rules say ${expected ?? 'yes'}, the system says ${said}`)
    expectSentence(said)
    if (expected === null) reached.add(what)
  }

  /** The applications of the stage in the order in which they were made, with what decides about a move of theirs. */
  async function applicationsOf({ tasks }: Stage, now: Date): Promise<Row[]> {
    const rows = await adminSql(
      `SELECT a.id, a.facility_id AS facility, a.volunteer_id AS volunteer, a.status::text, a.status_changed_at AS since, a.starts_at AS "startsAt",
              a.ends_at AS "endsAt", a.left_at AS "leftAt", a.revision::int, o.expires_at AS "offerUntil", s.is_visible AS "slotVisible",
              s.seats_taken < s.capacity OR o.id IS NOT NULL AS "seatFree", coalesce(v.withdrawn_at <= $2, false) AS "volunteerWithdrawn",
              EXISTS (SELECT 1 FROM applications b WHERE b.volunteer_id = a.volunteer_id AND b.id <> a.id AND b.holds_seat
                        AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)) AS overlaps
         FROM applications a JOIN slots s ON s.id = a.slot_id JOIN volunteers v ON v.id = a.volunteer_id
         LEFT JOIN offers o ON o.application_id = a.id AND o.is_open AND o.expires_at > $2
        WHERE a.task_id = ANY ($1) ORDER BY a.created_at, a.id`,
      [tasks, now.toISOString()],
    )
    return rows as Row[]
  }
  async function listingOf({ tasks }: Stage, index: number): Promise<Listing> {
    const [row] = await adminSql(
      `SELECT id, facility_id AS facility, status::text, check_verdict::text AS verdict, overridden_at IS NOT NULL AS overridden, revision::int FROM tasks WHERE id = $1`,
      [tasks[index]],
    )
    return row as Listing
  }
  const nth = <T>(rows: readonly T[], which: number): T | undefined => rows[which % Math.max(1, rows.length)]

  const mayMove = (stage: Stage, by: Person, row: Row): boolean =>
    by === 'operator' || by === 'system' || stage.facilities[row.facility] === by || residentOf(stage, row.volunteer) === by

  async function move(
    stage: Stage,
    row: Row,
    { by, reason, to }: { by: Person; to: ApplicationStatus; reason: string | null },
    now: Date,
  ): Promise<void> {
    // Nobody here asks for time to travel or for insurance, and neither facility accepts by rule.
    const facts = {
      ...row,
      reason,
      briefed: true,
      gapMinutes: null,
      travelMinutes: 0,
      byRule: false,
      registeredOnDay: true,
      insuranceMissing: false,
      guardian: row.volunteer === stage.volunteers[MINOR] ? ('guardian_missing' as const) : null,
    }
    const mine = mayMove(stage, by, row)
    const expected = mine ? refusalOf({ from: row.status, to, by: roleOf(by) }, facts, now) : 'not theirs'
    const said = await refusalOfCall(
      payload.update({
        collection: 'applications',
        id: row.id,
        data: { status: to, statusReason: reason, revision: row.revision } as never,
        depth: 0,
        ...acting(stage, by, now),
      }),
    )
    // Saving the state it is in changes nothing and is no move.
    if (to === row.status && mine) return
    agreeing(`${roleOf(by)}: ${row.status} → ${to}`, said, expected)
  }

  async function moveListing(
    stage: Stage,
    row: Listing,
    { by, reason, to }: { by: Person; to: TaskStatus; reason: string | null },
    now: Date,
  ): Promise<void> {
    const mine = by === 'operator' || by === 'system' || stage.facilities[row.facility] === by
    const facts = { reason, registered: true, supervisorMissing: false, check: row }
    const expected = mine ? taskRefusalOf({ from: row.status, to, by: roleOf(by) }, facts) : 'not theirs'
    const said = await refusalOfCall(
      payload.update({
        collection: 'tasks',
        id: row.id,
        data: { status: to, statusReason: reason, revision: row.revision } as never,
        depth: 0,
        ...acting(stage, by, now),
      }),
    )
    if (to === row.status && mine) return
    agreeing(`${roleOf(by)}: listing ${row.status} → ${to}`, said, expected)
  }

  const facilityOf = (stage: Stage, facility: string): Person => stage.facilities[facility] ?? 'here'
  const outcome = async (work: Promise<{ ok: true } | { ok: false; refusal: string }>): Promise<string> =>
    refusalOfCall(
      work.then((done) => {
        if (!done.ok) throw new Error(done.refusal)
      }),
    )

  return async function run(stage: Stage, one: Command, now: Date): Promise<void> {
    const call = { depth: 0 } as const
    switch (one.kind) {
      case 'wait':
        return
      case 'worker': {
        const [offers, expired] = [await passOnOffers(payload, now), await expireStartedApplications(payload, now)]
        const ended = await endAskings(payload, now)
        if (offers.failed + expired.failed + ended.failed > 0) throw new Error('the worker failed')
        return
      }
      case 'apply': {
        const data = { slot: stage.slots[one.slot], volunteer: stage.volunteers[one.who] } as never
        return expectSentence(
          await refusalOfCall(payload.create({ collection: 'applications', data, ...call, ...acting(stage, one.by, now) })),
        )
      }
      case 'move': {
        const row = nth(await applicationsOf(stage, now), one.which)
        if (row) await move(stage, row, { by: one.by, to: one.to, reason: one.reason ? newReason() : null }, now)
        return
      }
      case 'answer': {
        const row = nth(await applicationsOf(stage, now), one.which)
        if (!row) return
        const [to, role] = USUAL[row.status] ?? ['withdrawn', 'operator']
        const by =
          role === 'facility' ? facilityOf(stage, row.facility) : role === 'resident' ? residentOf(stage, row.volunteer) : role
        return move(stage, row, { by, to, reason: newReason() }, now)
      }
      case 'giveUp': {
        const agreed = (await applicationsOf(stage, now)).filter(({ status }) => status === 'accepted')
        const row = nth(agreed, one.which)
        if (row) await move(stage, row, { by: residentOf(stage, row.volunteer), to: 'cancelled', reason: newReason() }, now)
        return
      }
      case 'offer': {
        const asked = (await applicationsOf(stage, now)).filter(({ offerUntil }) => offerUntil !== null)
        const row = nth(asked, one.which)
        const to = one.take ? 'accepted' : 'withdrawn'
        if (row) await move(stage, row, { by: residentOf(stage, row.volunteer), to, reason: null }, now)
        return
      }
      case 'list':
        return moveListing(
          stage,
          await listingOf(stage, one.task),
          { by: one.by, to: one.to, reason: one.reason ? newReason() : null },
          now,
        )
      case 'publish': {
        const row = await listingOf(stage, one.task)
        const next = TO_PUBLISHED[row.status]
        if (!next) return
        const by = next[1] === 'facility' ? facilityOf(stage, row.facility) : next[1]
        return moveListing(stage, row, { by, to: next[0], reason: null }, now)
      }
      case 'edit': {
        const row = await listingOf(stage, one.task)
        const data = { description: TEXTS[one.text], revision: row.revision } as never
        return expectSentence(
          await refusalOfCall(payload.update({ collection: 'tasks', id: row.id, data, ...call, ...acting(stage, one.by, now) })),
        )
      }
      case 'block': {
        const row = nth(await applicationsOf(stage, now), one.which)
        const by = one.by as Exclude<Person, 'system'>
        if (one.by.startsWith('resident'))
          return expectSentence(
            await outcome(
              hideFacility(payload, { resident: stage.users[by], task: stage.tasks[one.task] ?? '', reason: '', now }),
            ),
          )
        if (row)
          expectSentence(
            await refusalOfCall(
              blockApplicant(payload, { user: stage.users[by], application: row.id, reason: '相談のため', now }),
            ),
          )
        return
      }
      case 'leave': {
        const id = stage.volunteers[one.who] ?? ''
        const { revision } = await payload.findByID({ collection: 'volunteers', id, ...call, overrideAccess: true })
        const data = { withdrawnAt: now.toISOString(), revision } as never
        return expectSentence(
          await refusalOfCall(payload.update({ collection: 'volunteers', id, data, ...call, ...acting(stage, 'operator', now) })),
        )
      }
      case 'wish': {
        const resident = stage.users[one.by as Exclude<Person, 'system'>]
        return expectSentence(await outcome(wishForTime(payload, { resident, listing: stage.tasks[2], wish: '午前中', now })))
      }
      case 'agree': {
        const [wish] = await adminSql(
          `SELECT id, revision::int AS revision FROM time_wishes WHERE task_id = $1 AND is_open ORDER BY created_at, id LIMIT 1`,
          [stage.tasks[2]],
        )
        if (!wish) return
        const startsAt = at(stage.day, `${String(one.hour).padStart(2, '0')}:00`)
        const agreed = {
          wish: String(wish['id']),
          revision: Number(wish['revision']),
          startsAt,
          endsAt: new Date(startsAt.getTime() + HOUR),
          by: stage.users[one.by as Exclude<Person, 'system'>],
          now,
        }
        const said = await refusalOfCall(agreeOnTime(payload, agreed))
        if (said === 'no refusal') reached.add('a wish was agreed')
        return expectSentence(said)
      }
      default: {
        const slot = await payload.findByID({
          collection: 'slots',
          id: stage.slots[one.slot] ?? '',
          ...call,
          overrideAccess: true,
        })
        const later = (instant: string, hours: number): string => new Date(Date.parse(instant) + hours * HOUR).toISOString()
        const data =
          one.kind === 'resize'
            ? { capacity: one.capacity }
            : one.kind === 'callOff'
              ? { status: 'cancelled', cancelReason: '施設の都合のため' }
              : { startsAt: later(slot.startsAt, one.hours), endsAt: later(slot.endsAt, one.hours) }
        const changed = { ...data, revision: slot.revision } as never
        return expectSentence(
          await refusalOfCall(
            payload.update({ collection: 'slots', id: slot.id, data: changed, ...call, ...acting(stage, one.by, now) }),
          ),
        )
      }
    }
  }
}
