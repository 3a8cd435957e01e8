import type { Database } from '@/database/handle'
import { type CheckInRefusal, checkInClosesAt, checkInOpensAt, checkInRefusalOf, nextStepOf } from '@/domain/attendance/checkIn'
import { isOfKiosk } from '@/domain/kiosk/kiosk'
import type { Kiosk } from '@/queries/kiosks'
import { slotsOfDay } from '@/queries/slotsOfDay'

export type KioskPerson = {
  application: string
  name: string | null
  arrivedAt: Date | null
  leftAt: Date | null
  /** What pressing the name does next; null when nothing is left to do, or `refusal` says why it cannot be done now. */
  step: 'arrive' | 'leave' | null
  refusal: CheckInRefusal | null
}
/** One slot: its people by name while its check-in is open; before that only how many they are. */
export type KioskSlot = {
  slot: string
  title: string
  startsAt: Date
  endsAt: Date
  opensAt: Date
  expected: number
  people: KioskPerson[] | null
}

const MOST = 50
const instant = (text: string | null): Date | null => (text ? new Date(text) : null)

/** Who may press their name on this screen now; the slots whose check-in is over are gone from it. */
export async function kioskVisits(
  db: Database,
  { day, facility }: Pick<Kiosk, 'day' | 'facility'>,
  now: Date,
): Promise<KioskSlot[]> {
  const slots = await slotsOfDay(db, { now, limit: MOST, scope: { kind: 'facilities', ids: [facility] }, slot: null })
  return slots
    .filter((slot) => isOfKiosk(day, slot) && now <= checkInClosesAt(slot.endsAt) && slot.people.length > 0)
    .map(({ endsAt, people, slot, startsAt, title }) => {
      const opensAt = checkInOpensAt(startsAt)
      const named = people.map(({ application, leftWay, name, status, way, ...times }) => {
        const [arrivedAt, leftAt] = [instant(times.arrivedAt), instant(times.leftAt)]
        const step = nextStepOf({ arrivedAt, leftAt })
        const facts = { status, startsAt, endsAt, arrivedAt, leftAt, way, leftWay }
        const refusal = step && checkInRefusalOf({ step, way: 'kiosk' }, facts, now)
        return { application, name, arrivedAt, leftAt, step, refusal }
      })
      return { slot, title, startsAt, endsAt, opensAt, expected: people.length, people: now < opensAt ? null : named }
    })
}

/** The person of one visit on this screen, with its slot. */
export const personIn = (slots: readonly KioskSlot[], application: string): { slot: KioskSlot; person: KioskPerson } | null => {
  for (const slot of slots) {
    const person = slot.people?.find((each) => each.application === application)
    if (person) return { slot, person }
  }
  return null
}
