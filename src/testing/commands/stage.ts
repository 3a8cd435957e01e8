import type { TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { addDays, type Day } from '@/domain/calendar/jst'
import type { Role } from '@/domain/role'
import { as } from '../as'
import type { World } from '../make'
import type { RunningPayload } from '../payload'

/** Whoever may send a command: two facilities, four residents with an account, and everybody else. */
export const PEOPLE = [
  'here',
  'there',
  'resident0',
  'resident1',
  'resident2',
  'resident3',
  'operator',
  'city',
  'organizer',
  'admin',
  'system',
] as const
export type Person = (typeof PEOPLE)[number]

/** The one of the four people who says to be under 20, without a birth date and without a consent. */
export const MINOR = 3

export type Stage = {
  day: Day
  users: Record<Exclude<Person, 'system'>, TypedUser>
  /** Whose staff a facility has, by its id. */
  facilities: Record<string, 'here' | 'there'>
  /** One listing of each facility with fixed times, and one of `here` whose time is agreed. */
  tasks: readonly [string, string, string]
  slots: readonly string[]
  volunteers: readonly string[]
  /** The registrations of the two facilities, in the order of their listings. */
  registrations: readonly [string, string]
  /** Whose record went into another one: they have no account any more. */
  merged: Set<Person>
  /** Facilities that ever had a rule by which they accept at once. */
  ruled: Set<string>
}

type Staff = Omit<Stage['users'], 'here' | 'there' | `resident${number}`>

/** The staff beside the facilities', who stay through all rounds. */
export const makeStaff = async (world: World): Promise<Staff> =>
  ({
    operator: world.operator,
    city: await world.staff('city'),
    organizer: await world.staff('organizer'),
    admin: await world.staff('admin'),
  }) as Staff

/**
 * Two new facilities, four new people, three listings and six slots, some of them at overlapping times, on a day far from those of
 * other rounds.
 */
export async function makeStage(
  { payload }: Pick<RunningPayload, 'payload'>,
  world: World,
  staff: Staff,
  day: Day,
): Promise<Stage> {
  const places = [(await world.facility()).id, (await world.facility()).id] as const
  const registrations = [(await world.registration(places[0])).id, (await world.registration(places[1])).id] as const
  const desks = { here: await world.staff('facility', [places[0]]), there: await world.staff('facility', [places[1]]) }
  const tasks = [(await world.task(places[0])).id, (await world.task(places[1])).id, (await world.task(places[0])).id] as const
  await payload.update({
    collection: 'tasks',
    id: tasks[2],
    data: { timing: 'flexible', flexibleFrom: day, flexibleUntil: addDays(day, 1) },
    overrideAccess: true,
    context: asSystem,
  })
  const volunteers = [await world.volunteer(), await world.volunteer(), await world.volunteer(), await world.volunteer()].map(
    ({ id }) => id,
  )
  await payload.update({
    collection: 'volunteers',
    id: volunteers[MINOR] ?? '',
    data: { ageBand: 'under_20' },
    overrideAccess: true,
    context: asSystem,
  })
  const accounts: Record<string, TypedUser> = {}
  for (const [index, volunteer] of volunteers.entries()) accounts[`resident${index}`] = await world.account(volunteer)
  const slots = [
    await world.slot(tasks[0], { day, from: '10:00', to: '12:00', capacity: 1 }),
    await world.slot(tasks[0], { day, from: '13:00', to: '14:00', capacity: 2 }),
    await world.slot(tasks[1], { day, from: '11:00', to: '13:00', capacity: 1 }),
    await world.slot(tasks[1], { day, from: '12:00', to: '13:00', capacity: 2 }),
    await world.slot(tasks[0], { day, from: '14:30', to: '15:30', capacity: 1 }),
    await world.slot(tasks[1], { day, from: '15:00', to: '16:00', capacity: 2 }),
  ].map(({ id }) => id)
  return {
    day,
    facilities: { [places[0]]: 'here', [places[1]]: 'there' },
    registrations,
    tasks,
    slots,
    volunteers,
    users: { ...staff, ...desks, ...accounts } as Stage['users'],
    merged: new Set(),
    ruled: new Set(),
  }
}

/** How a person of the stage calls Payload at a time. */
export const acting = ({ users }: Stage, by: Person, now: Date) =>
  by === 'system' ? { overrideAccess: true as const, context: { ...asSystem, now } } : as(users[by], now)

export const roleOf = (by: Person): Role =>
  by === 'here' || by === 'there' ? 'facility' : by.startsWith('resident') ? 'resident' : (by as Role)

/** The facility of the first listing, or of the second. */
export const facilityAt = ({ facilities }: Stage, place: number): string =>
  Object.keys(facilities).find((id) => facilities[id] === (place === 0 ? 'here' : 'there')) ?? ''

/** The person of the stage to whom a record of a volunteer belongs. */
export const residentOf = ({ volunteers }: Stage, volunteer: string): Person =>
  PEOPLE.find((person) => person === `resident${volunteers.indexOf(volunteer)}`) ?? 'resident0'
