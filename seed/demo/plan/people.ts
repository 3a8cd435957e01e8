import { addDays, at, type Day, dayOf } from '@/domain/calendar/jst'
import type { AgeBand, Experience } from '@/domain/people/profile'
import { GIVEN_NAMES, MOTIVES, NEIGHBOURS, WEIGHTED_SURNAMES } from '../content/names'
import type { Random } from '../random'
import { between, during, HOUR, later, soonAfter } from './times'
import type { PlannedPerson, PlannedResidence } from './types'

/** People of the finished programme. `inCity` stand at its end; the others are left out of イ each for a reason of its own. */
const PEOPLE = { inCity: 1700, outside: 250, duplicates: 8, withdrawn: 10, movedOut: 3, unverified: 30 } as const
const WITHOUT_EXPERIENCE = 0.78

const AGES: readonly (readonly [AgeBand, number])[] = [
  ['under_20', 4],
  ['20s', 13],
  ['30s', 13],
  ['40s', 18],
  ['50s', 20],
  ['60s', 20],
  ['70s', 9],
  ['80_and_over', 1.6],
  ['unknown', 1.4],
]
const WARDS = [
  ['431010', 26],
  ['431028', 28],
  ['431036', 12],
  ['431044', 17],
  ['431052', 17],
] as const
const MONTHS = [
  ['2025-11-17', '2025-11-30', 10],
  ['2025-12-01', '2025-12-26', 28],
  ['2026-01-05', '2026-01-31', 26],
  ['2026-02-01', '2026-02-28', 21],
  ['2026-03-01', '2026-03-26', 15],
] as const

const namesFor = (age: AgeBand) =>
  ['60s', '70s', '80_and_over'].includes(age)
    ? GIVEN_NAMES.older
    : ['under_20', '20s'].includes(age)
      ? GIVEN_NAMES.younger
      : GIVEN_NAMES.middle

const experienceOf = (random: Random): Experience =>
  random.weighted([
    ['family', 9],
    ['trained', 7],
    ['worked', 6],
  ] as const)

function home(random: Random, inCity: boolean, before: Day): PlannedResidence {
  return {
    ward: inCity ? random.weighted(WARDS) : null,
    municipalityName: inCity ? null : random.pick(NEIGHBOURS),
    since: addDays(before, -random.int(40, 9000)),
    until: null,
    proof: random.weighted([
      ['document_seen', 7],
      ['mail_reached', 2],
    ] as const),
  }
}

function person(
  random: Random,
  registeredAt: Date,
  { inCity, experience }: { inCity: boolean; experience: Experience },
): PlannedPerson {
  const ageBand = random.weighted(AGES)
  const surname = random.weighted(WEIGHTED_SURNAMES)
  const given = random.pick(namesFor(ageBand))
  return {
    name: `${surname.written}　${given.written}`,
    kana: `${surname.kana}　${given.kana}`,
    displayName: `${given.written}さん`,
    ageBand,
    experience,
    motive: random.chance(0.35) ? random.pick(MOTIVES) : null,
    registeredAt,
    verifiedAt: random.chance(0.45)
      ? later(registeredAt, HOUR / 2)
      : soonAfter(random, registeredAt, [4, 90], later(registeredAt, 96 * HOUR)),
    home: home(random, inCity, dayOf(registeredAt)),
    moves: null,
    withdrawnAt: null,
    merged: null,
    hasContact: random.chance(0.03),
    active: random.chance(0.5) ? 0 : 0.25 + random.next() ** 3 * 6,
  }
}

const registration = (random: Random): Date => {
  const [from, to] = random.weighted(MONTHS.map(([first, last, weight]) => [[first, last], weight] as const))
  return during(random, dayOf(between(random, at(from, '00:00'), at(to, '23:59'))), 8, 22)
}

/** Exactly this share has no experience, in a mixed order. */
function experiences(random: Random, count: number): Experience[] {
  const none = Math.round(count * WITHOUT_EXPERIENCE)
  return random.shuffled(Array.from({ length: count }, (_, index): Experience => (index < none ? 'none' : experienceOf(random))))
}

/** Everybody who registers, in the order of their registration; the last ones have not been verified yet. */
export function planPeople(random: Random, until: Date): PlannedPerson[] {
  const { duplicates, inCity, movedOut, outside, unverified, withdrawn } = PEOPLE
  const counts = inCity + outside + withdrawn + movedOut
  const experience = experiences(random, counts + unverified)
  const people = experience.map((each, index) =>
    person(random, registration(random), { inCity: index < inCity || index >= inCity + outside, experience: each }),
  )
  const from = (start: number, count: number) => people.slice(start, start + count)
  for (const each of from(inCity + outside, withdrawn)) {
    each.withdrawnAt = during(random, dayOf(between(random, latestOf(each), at('2026-03-30', '00:00'))), 9, 17)
    each.active = 0
  }
  moveOut(from(inCity + outside + withdrawn, movedOut))
  for (const each of people.slice(counts)) Object.assign(each, { verifiedAt: null, active: 0 })
  const all = [...people, ...twins(random, people.slice(0, inCity), duplicates), ...afterwards(random, until)]
  return inOrder(all)
}

const latestOf = (each: PlannedPerson): Date => later(each.verifiedAt ?? each.registeredAt, 48 * HOUR)

/** Two in time, one told to the office only after the month's report: the next report shows a correction. */
function moveOut(people: PlannedPerson[]): void {
  const moves = [
    ['2026-01-20', '2026-01-22'],
    ['2026-01-28', '2026-02-16'],
    ['2026-03-08', '2026-03-09'],
  ] as const
  for (const [index, each] of people.entries()) {
    const [lastDay, told] = moves[index] ?? moves[0]
    const registeredAt = at('2025-12-08', `1${index}:20`)
    Object.assign(each, {
      registeredAt,
      verifiedAt: later(registeredAt, HOUR),
      active: 0,
      home: { ...each.home, since: '2019-04-01' },
      moves: {
        to: { ward: null, municipalityName: '合志市', since: addDays(lastDay, 1), until: null, proof: 'self_declared' },
        lastDay,
        recordedAt: at(told, '10:40'),
      },
    })
  }
}

/** The same person once more, found and merged some weeks later. */
function twins(
  random: Random,
  originals: readonly PlannedPerson[],
  count: number,
): (PlannedPerson & { twinOf: PlannedPerson })[] {
  const early = random.shuffled(originals.filter(({ registeredAt }) => registeredAt < at('2026-01-15', '00:00'))).slice(0, count)
  return early.map((twinOf) => {
    const registeredAt = during(random, addDays(dayOf(twinOf.registeredAt), random.int(10, 30)), 9, 20)
    return {
      ...twinOf,
      registeredAt,
      verifiedAt: later(registeredAt, 2 * HOUR),
      active: 0,
      motive: null,
      hasContact: false,
      merged: { into: -1, at: during(random, addDays(dayOf(registeredAt), random.int(4, 24)), 9, 17) },
      twinOf,
    }
  })
}

/** A few register between the programmes and more while the second one runs. */
function afterwards(random: Random, until: Date): PlannedPerson[] {
  const people: PlannedPerson[] = []
  for (let day = '2026-04-06'; at(day, '00:00') < until; day = addDays(day, 1)) {
    const many = random.weighted([
      [0, 4],
      [1, 3],
      [2, 2],
      [4, 1],
    ] as const)
    for (let i = 0; i < many; i++) {
      const each = person(random, during(random, day, 8, 22), {
        inCity: random.chance(0.87),
        experience: random.chance(WITHOUT_EXPERIENCE) ? 'none' : experienceOf(random),
      })
      people.push(each.verifiedAt && each.verifiedAt < until ? each : { ...each, verifiedAt: null, active: 0 })
    }
  }
  return people
}

/** By registration, so that their numbers rise with it; merged records point to where their original came to stand. */
function inOrder(people: (PlannedPerson & { twinOf?: PlannedPerson })[]): PlannedPerson[] {
  const sorted = people.toSorted((a, b) => a.registeredAt.getTime() - b.registeredAt.getTime())
  return sorted.map(({ twinOf, ...each }) => {
    const into = twinOf ? sorted.indexOf(twinOf) : -1
    return each.merged ? { ...each, merged: { ...each.merged, into } } : each
  })
}
