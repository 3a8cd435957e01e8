import { addDays, at, type Day } from '@/domain/calendar/jst'
import { officeNumberCheckDigit } from '@/domain/facility/officeNumber'
import { BUILDINGS, CORPORATIONS, FACILITY_KINDS, FACILITY_STEMS, PLACES } from '../content/facilityNames'
import { GIVEN_NAMES, WEIGHTED_SURNAMES } from '../content/names'
import type { Random } from '../random'
import { during, weekdayAtOrAfter } from './times'
import type { PlannedFacility, PlannedProgramme, PlannedRegistration } from './types'

/** How many join in each month of the finished programme: 28×4 + 16×3 + 10×2 + 6×1 = 186 facility-months. */
const JOINING = [
  ['2025-12', 28],
  ['2026-01', 16],
  ['2026-02', 10],
  ['2026-03', 6],
] as const
const FACILITIES = 60
/** Leaves on 14 March, so that its March still counts as a registered month. */
export const LEAVER = {
  facility: 9,
  lastDay: '2026-03-14',
  reason: '建物の改修のため、当面のあいだ受け入れを休止することになりました。',
} as const
/** Two services under one number: a second row of the directory, counted once. */
export const TWO_SERVICES = { facility: 4, second: FACILITIES } as const
const NEWCOMERS = 6

/** How many facilities of the finished programme lie in each ward. */
const WARDS = [
  ['431010', 17],
  ['431028', 15],
  ['431036', 8],
  ['431044', 11],
  ['431052', 9],
] as const

/** A number that no facility has, with the right check digit. */
export function inventedNumber(serial: number): string {
  const nine = `43799${String(serial).padStart(4, '0')}`
  return `${nine}${officeNumberCheckDigit(nine)}`
}

/** How one gets there, after the number alone: the plan of people and listings stays what it was. */
const accessOf = (serial: number, town: string): PlannedFacility['access'] =>
  serial % 7 === 6
    ? null
    : {
        nearestStop: `バス停「${town}」`,
        walkMinutes: 2 + ((serial * 5) % 12),
        parking: (['available', 'available', 'bicycles_only', 'none'] as const)[serial % 4] ?? 'available',
      }

function facility(random: Random, serial: number, ward: string, enteredAt: Date): PlannedFacility {
  const kind = random.weighted(FACILITY_KINDS.map((each) => [each, each.weight] as const))
  const [stem, stemKana] = FACILITY_STEMS[serial] ?? ['', '']
  const place = PLACES[ward]
  const [latitude, longitude] = place?.middle ?? [0, 0]
  const nearby = (degrees: number): number => Math.round((degrees + (random.next() - 0.5) * 0.02) * 1e5) / 1e5
  const surname = random.weighted(WEIGHTED_SURNAMES)
  const town = random.pick(place?.towns ?? [''])
  return {
    name: `${kind.before}${stem}`,
    kana: `${kind.kana}${stemKana}`,
    officeNumber: inventedNumber(serial + 101),
    service: kind.service,
    ward,
    // No such house number exists; the town does.
    address: `熊本市${place?.ward}${town}${9900 + serial}番地`,
    building: random.chance(0.25) ? random.pick(BUILDINGS) : null,
    access: accessOf(serial, town),
    phone: `096-000-${String(1001 + serial * 7).padStart(4, '0')}`,
    capacity: random.int(...kind.capacity),
    corporateName: random.pick(CORPORATIONS),
    latitude: nearby(latitude),
    longitude: nearby(longitude),
    enteredAt,
    staffName: `${surname.written}　${random.pick(GIVEN_NAMES.middle).written}`,
    secondServiceOf: null,
  }
}

const joiningDay = (random: Random, month: string): Day =>
  weekdayAtOrAfter(
    month === '2025-12' && random.chance(0.5)
      ? '2025-12-01'
      : `${month}-${String(random.int(1, month === '2026-03' ? 14 : 21)).padStart(2, '0')}`,
  )

/** The facilities of both programmes and the ledgers of their registrations. */
export function planFacilities(random: Random, finished: PlannedProgramme, running: PlannedProgramme, until: Date) {
  const facilities: PlannedFacility[] = []
  const registrations: PlannedRegistration[] = []
  const wards = random.shuffled(WARDS.flatMap(([ward, count]) => Array<string>(count).fill(ward)))
  for (const [month, count] of JOINING) {
    for (let i = 0; i < count; i++) {
      const startsOn = joiningDay(random, month)
      const index = facilities.length
      facilities.push(facility(random, index, wards[index] ?? '431010', during(random, addDays(startsOn, -3), 9, 17)))
      const leaves =
        index === LEAVER.facility
          ? { lastDay: LEAVER.lastDay, reason: LEAVER.reason, recordedAt: at('2026-03-10', '11:20') }
          : null
      registrations.push({ programme: finished.key, facility: index, startsOn, leaves })
    }
  }
  const first = facilities[TWO_SERVICES.facility]
  if (first) {
    const stem = FACILITY_STEMS[TWO_SERVICES.facility] ?? ['', '']
    const [service, before, kana] =
      first.service === '780'
        ? (['730', '小規模多機能ホーム ', 'ショウキボタキノウホーム'] as const)
        : (['780', 'デイサービス ', 'デイサービス'] as const)
    facilities.push({
      ...first,
      service,
      name: `${before}${stem[0]}`,
      kana: `${kana}${stem[1]}`,
      capacity: 18,
      secondServiceOf: TWO_SERVICES.facility,
    })
  }
  joinRunning(random, { facilities, registrations, running, until })
  return { facilities, registrations }
}

/** Most register again at once, some in the following weeks, and a few new ones come. */
function joinRunning(
  random: Random,
  {
    facilities,
    registrations,
    running,
    until,
  }: { facilities: PlannedFacility[]; registrations: PlannedRegistration[]; running: PlannedProgramme; until: Date },
): void {
  const join = (index: number, startsOn: Day): void => {
    if (at(startsOn, '09:00') < until) registrations.push({ programme: running.key, facility: index, startsOn, leaves: null })
  }
  for (let index = 0; index < FACILITIES; index++) {
    if (index === LEAVER.facility) continue
    join(
      index,
      random.chance(0.78) || index < 6 ? running.startsOn : weekdayAtOrAfter(addDays(running.startsOn, random.int(10, 110))),
    )
  }
  for (let n = 0; n < NEWCOMERS; n++) {
    const startsOn = weekdayAtOrAfter(addDays(running.startsOn, 12 + n * 14))
    if (at(startsOn, '09:00') >= until) continue
    facilities.push(facility(random, FACILITIES + 1 + n, random.weighted(WARDS), during(random, addDays(startsOn, -3), 9, 17)))
    join(facilities.length - 1, startsOn)
  }
}
