import fc from 'fast-check'
import type { TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { refusalOf } from '@/domain/application/transitions'
import { APPLICATION_STATUSES, type ApplicationStatus } from '@/domain/application/status'
import { addDays, at } from '@/domain/calendar/jst'
import type { Role } from '@/domain/role'
import { as } from './as'
import { brokenInvariants } from './brokenInvariants'
import { makeWorld, type World } from './make'
import { type RunningPayload, startPayload } from './payload'
import { refusalOfCall } from './refusalOfCall'

const HOUR = 3_600_000
/** Whoever may send a command: two facilities, two residents with an account, and everybody else. */
const PEOPLE = ['here', 'there', 'resident0', 'resident1', 'operator', 'city', 'organizer', 'admin', 'system'] as const
type Person = (typeof PEOPLE)[number]

let running: RunningPayload
let world: World
let people: Awaited<ReturnType<typeof castOf>>
const reached = new Set<string>()
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  people = await castOf()
}, 120_000)
afterAll(() => running.stop())

async function castOf() {
  const [here, there] = [await world.facility(), await world.facility()]
  for (const { id } of [here, there]) await world.registration(id)
  const volunteers = [await world.volunteer(), await world.volunteer(), await world.volunteer()].map(({ id }) => id)
  const users: Record<Exclude<Person, 'system'>, TypedUser> = {
    here: await world.staff('facility', [here.id]),
    there: await world.staff('facility', [there.id]),
    resident0: await world.account(volunteers[0] ?? ''),
    resident1: await world.account(volunteers[1] ?? ''),
    operator: world.operator,
    city: await world.staff('city'),
    organizer: await world.staff('organizer'),
    admin: await world.staff('admin'),
  }
  const facilities: Record<string, Person> = { [here.id]: 'here', [there.id]: 'there' }
  const tasks = [(await world.task(here.id)).id, (await world.task(there.id)).id] as const
  return { facilities, tasks, users, volunteers }
}

const anybody = fc.constantFrom(...PEOPLE)
const slot = fc.constantFrom<number>(0, 1, 2, 3)
const which = fc.constantFrom<number>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
const command = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('apply' as const),
      by: fc.oneof(anybody, fc.constant('operator' as const)),
      who: fc.nat(2),
      slot,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      by: anybody,
      which,
      to: fc.constantFrom(...APPLICATION_STATUSES),
      reason: fc.boolean(),
    }),
  },
  // The roads a visit really takes, so that the late states are reached too.
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('answer' as const), which }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('resize' as const), by: anybody, slot, capacity: fc.integer({ min: 0, max: 3 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('shift' as const), by: anybody, slot, hours: fc.integer({ min: -30, max: 30 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('callOff' as const), by: anybody, slot }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.constantFrom(1, 6, 12, 30, 75) }) },
)
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never

const usual: Command = { kind: 'answer', which: 0 }
/** Accepted, attended, objected to, completed by the operator and reopened: there in every run, so that none proves nothing. */
const WHOLE_LIFE: Command[] = [usual, { kind: 'wait', hours: 75 }, usual, usual, usual, usual]

/** What the usual next step of an application is, by whom. */
const USUAL: Partial<Record<ApplicationStatus, readonly [ApplicationStatus, 'facility' | 'resident' | 'operator']>> = {
  applied: ['accepted', 'facility'],
  waitlisted: ['accepted', 'facility'],
  accepted: ['attended', 'facility'],
  attended: ['disputed', 'resident'],
  disputed: ['completed', 'operator'],
  completed: ['disputed', 'operator'],
}

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
  revision: number
}

let round = 0
let reasons = 0
/** Always another one: the reason of the last move stays in the form and counts for nothing. */
const newReason = (): string => `都合により（${++reasons}）`
/** Two facilities with two slots each, two of them at the same time, on a day far from those of other rounds; three people. */
async function stage() {
  const day = addDays('2026-01-05', 3 * round++)
  const { tasks, ...cast } = people
  const slots = [
    await world.slot(tasks[0], { day, from: '10:00', to: '12:00', capacity: 1 }),
    await world.slot(tasks[0], { day, from: '13:00', to: '14:00', capacity: 2 }),
    await world.slot(tasks[1], { day, from: '11:00', to: '13:00', capacity: 1 }),
    await world.slot(tasks[1], { day, from: '12:00', to: '13:00', capacity: 2 }),
  ].map(({ id }) => id)
  return { ...cast, day, slots }
}
type Stage = Awaited<ReturnType<typeof stage>>

const acting = ({ users }: Stage, by: Person, now: Date) =>
  by === 'system' ? { overrideAccess: true as const, context: { ...asSystem, now } } : as(users[by], now)
const roleOf = (by: Person): Role =>
  by === 'here' || by === 'there' ? 'facility' : by === 'resident0' || by === 'resident1' ? 'resident' : by

/** The applications of the stage in the order in which they were made, with what decides about a move of theirs. */
async function applicationsOf({ slots }: Stage, now: Date): Promise<Row[]> {
  const rows = await running.adminSql(
    `SELECT a.id, a.facility_id AS facility, a.volunteer_id AS volunteer, a.status::text, a.status_changed_at AS since, a.starts_at AS "startsAt", a.ends_at AS "endsAt", a.left_at AS "leftAt", a.revision::int,
            o.expires_at AS "offerUntil", s.is_visible AS "slotVisible",
            s.seats_taken < s.capacity OR o.id IS NOT NULL AS "seatFree",
            EXISTS (SELECT 1 FROM applications b WHERE b.volunteer_id = a.volunteer_id AND b.id <> a.id AND b.holds_seat
                      AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)) AS overlaps
       FROM applications a JOIN slots s ON s.id = a.slot_id LEFT JOIN offers o ON o.application_id = a.id AND o.is_open AND o.expires_at > $2
      WHERE a.slot_id = ANY ($1) ORDER BY a.created_at, a.id`,
    [slots, now.toISOString()],
  )
  return rows as Row[]
}

const mayMove = ({ facilities, volunteers }: Stage, by: Person, row: Row): boolean =>
  by === 'operator' || by === 'system'
    ? true
    : by === 'here' || by === 'there'
      ? facilities[row.facility] === by
      : (by === 'resident0' && row.volunteer === volunteers[0]) || (by === 'resident1' && row.volunteer === volunteers[1])

async function move(
  at: Stage,
  row: Row,
  { by, reason, to }: { by: Person; to: ApplicationStatus; reason: string | null },
  now: Date,
) {
  // Nobody here asks for time to travel, and neither facility accepts by rule.
  const facts = {
    ...row,
    reason,
    briefed: true,
    gapMinutes: null,
    travelMinutes: 0,
    byRule: false,
    registeredOnDay: true,
    volunteerWithdrawn: false,
    insuranceMissing: false,
  }
  const expected = mayMove(at, by, row) ? refusalOf({ from: row.status, to, by: roleOf(by) }, facts, now) : 'not theirs'
  const said = await refusalOfCall(
    running.payload.update({
      collection: 'applications',
      id: row.id,
      data: { status: to, statusReason: reason, revision: row.revision } as never,
      depth: 0,
      ...acting(at, by, now),
    }),
  )
  // Saving the state it is in changes nothing and is no move.
  if (to === row.status && mayMove(at, by, row)) return
  if ((said === 'no refusal') !== (expected === null))
    throw new Error(`${by}: ${row.status} → ${to}: the rules say ${expected ?? 'yes'}, the system says ${said}`)
  if (expected === null) reached.add(`${roleOf(by)}: ${row.status} → ${to}`)
  expectSentence(said)
}

const expectSentence = (said: string): void => {
  if (said !== 'no refusal' && !/[ぁ-ん].*。/su.test(said)) throw new Error(`refused without a sentence: ${said}`)
}

async function run(at: Stage, one: Command, now: Date): Promise<void> {
  const { payload } = running
  if (one.kind === 'wait') return
  if (one.kind === 'apply') {
    const data = { slot: at.slots[one.slot], volunteer: at.volunteers[one.who] } as never
    expectSentence(
      await refusalOfCall(payload.create({ collection: 'applications', data, depth: 0, ...acting(at, one.by, now) })),
    )
    return
  }
  if (one.kind === 'move' || one.kind === 'answer') {
    const rows = await applicationsOf(at, now)
    const row = rows[one.which % Math.max(1, rows.length)]
    if (!row) return
    if (one.kind === 'move') return move(at, row, { by: one.by, to: one.to, reason: one.reason ? newReason() : null }, now)
    const [to, by] = USUAL[row.status] ?? ['withdrawn', 'operator']
    const person =
      by === 'facility'
        ? (at.facilities[row.facility] ?? 'here')
        : by === 'resident' && row.volunteer === at.volunteers[1]
          ? 'resident1'
          : by === 'resident'
            ? 'resident0'
            : by
    return move(at, row, { by: person, to, reason: newReason() }, now)
  }
  const slot = await payload.findByID({ collection: 'slots', id: at.slots[one.slot] ?? '', depth: 0, overrideAccess: true })
  const data =
    one.kind === 'resize'
      ? { capacity: one.capacity }
      : one.kind === 'callOff'
        ? { status: 'cancelled', cancelReason: '施設の都合のため' }
        : {
            startsAt: new Date(Date.parse(slot.startsAt) + one.hours * HOUR).toISOString(),
            endsAt: new Date(Date.parse(slot.endsAt) + one.hours * HOUR).toISOString(),
          }
  expectSentence(
    await refusalOfCall(
      payload.update({
        collection: 'slots',
        id: slot.id,
        data: { ...data, revision: slot.revision } as never,
        depth: 0,
        ...acting(at, one.by, now),
      }),
    ),
  )
}

describe('any sequence of commands by anybody', () => {
  it('goes exactly where the table lets it go, refuses the rest with a sentence, and breaks no invariant', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 25, maxLength: 60, size: 'max' }), async (commands) => {
        const here = await stage()
        let now = at(here.day, '09:00').getTime() - 60 * HOUR
        // Everybody wants to come in the beginning: more than there are seats, and at overlapping times.
        const wishes: Command[] = [0, 1, 2].flatMap((who) =>
          [0, 1, 2, 3].map((slot) => ({ kind: 'apply', by: 'operator', who, slot }) as const),
        )
        for (const one of [...wishes, ...commands]) {
          now += one.kind === 'wait' ? one.hours * HOUR : 60_000
          await run(here, one, new Date(now))
        }
        expect(await brokenInvariants(running.adminSql)).toEqual([])
      }),
      { numRuns: 12, endOnFailure: true, examples: [[WHOLE_LIFE]] },
    )
    // A run that never got anywhere would prove nothing.
    expect(reached.size).toBeGreaterThan(4)
  }, 300_000)
})
