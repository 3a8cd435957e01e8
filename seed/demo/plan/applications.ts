import { dayOf } from '@/domain/calendar/jst'
import { MESSAGES, REASONS } from '../content/reasons'
import { NEW_YEARS_EVE } from '../content/recreation'
import type { Random } from '../random'
import { peopleFinder } from './peopleFinder'
import { between, DAY, earliest, HOUR, later, latest, MINUTE, soonAfter } from './times'
import type { PlannedApplication, PlannedFacility, PlannedListing, PlannedMove, PlannedPerson, PlannedSlot } from './types'

/** How many applications end in which way. `swapped`: accepted, cancelled, and the seat given to somebody who waited. */
export type Wanted = { applications: number; completed: number; absent: number; cancelled: number; swapped: number }

/** `sure`: all of its seats are taken in the end. */
type Offer = {
  slot: number
  capacity: number
  startsAt: Date
  endsAt: Date
  visibleAt: Date
  weight: number
  sure: boolean
  held: number
  cancelled: number
  swapped: boolean
  others: number
}
type World = {
  facilities: readonly PlannedFacility[]
  listings: readonly PlannedListing[]
  slots: readonly PlannedSlot[]
  people: readonly PlannedPerson[]
}

const LAST_ANSWER = 3 * HOUR

/** A life of every application to these slots; seats never overflow, nobody is in two places, and each move is one the rules allow. */
export function planApplications(random: Random, world: World, wanted: Wanted): PlannedApplication[] {
  const offers = world.slots.map(
    (slot, index): Offer => ({
      slot: index,
      capacity: slot.capacity,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      visibleAt: slot.visibleAt,
      weight: (world.listings[slot.listing]?.text.liked ?? 1) ** 2 * (0.3 + random.next()),
      held: 0,
      cancelled: 0,
      swapped: false,
      others: 0,
      sure: world.listings[slot.listing]?.text === NEW_YEARS_EVE,
    }),
  )
  fillSeats(random, offers, wanted)
  const find = peopleFinder(random, world)
  const kinds = random.shuffled([...Array(wanted.completed).fill('completed'), ...Array(wanted.absent).fill('no_show')] as (
    | 'completed'
    | 'no_show'
  )[])
  const outcome = () => kinds.pop() ?? 'completed'
  return offers
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .flatMap((offer) => livesOf(random, offer, find, outcome))
}

/** Which seats are taken in the end, which were given back, and how many asked in vain. */
function fillSeats(
  random: Random,
  offers: readonly Offer[],
  { absent, applications, cancelled, completed, swapped }: Wanted,
): void {
  const seats = offers
    .flatMap((offer) =>
      Array.from({ length: offer.capacity }, () => ({ offer, rank: random.next() ** (1 / offer.weight) + (offer.sure ? 1 : 0) })),
    )
    .toSorted((a, b) => b.rank - a.rank)
  for (const { offer } of seats.slice(0, completed + absent)) offer.held++
  for (const { offer } of random.shuffled(seats.slice(completed + absent)).slice(0, cancelled)) offer.cancelled++
  const tight = offers.filter(
    (offer) =>
      offer.held === offer.capacity &&
      offer.cancelled === 0 &&
      !offer.sure &&
      offer.startsAt.getTime() - offer.visibleAt.getTime() > 9 * DAY,
  )
  for (const offer of random.shuffled(tight).slice(0, swapped)) offer.swapped = true
  const done = completed + absent + cancelled + swapped
  const asked = offers.map((offer) => [offer, offer.weight * (offer.held === offer.capacity ? 2.2 : 0.8)] as const)
  const pick = cumulative(random, asked)
  for (let left = applications - done; left > 0; left--) pick().others++
}

function cumulative<T>(random: Random, pairs: readonly (readonly [T, number])[]): () => T {
  let total = 0
  const upTo = pairs.map(([value, weight]) => [value, (total += weight)] as const)
  return () => {
    const point = random.next() * total
    let [low, high] = [0, upTo.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle]?.[1] ?? 0) > point) high = middle
      else low = middle + 1
    }
    return (upTo[low] ?? (upTo[0] as readonly [T, number]))[0]
  }
}

type Find = ReturnType<typeof peopleFinder>
const move = (to: PlannedMove['to'], at: Date, by: PlannedMove['by'], reason: string | null = null): PlannedMove => ({
  to,
  at,
  by,
  reason,
})

function livesOf(random: Random, offer: Offer, find: Find, outcome: () => 'completed' | 'no_show'): PlannedApplication[] {
  const { capacity, startsAt } = offer
  const lastApplying = later(startsAt, offer.swapped ? -80 * HOUR : -30 * HOUR)
  const day = dayOf(startsAt)
  const begin = (holds: boolean): PlannedApplication => {
    const { person, from } = find({ slot: offer.slot, day: holds ? day : null, visibleAt: offer.visibleAt, before: lastApplying })
    const appliedAt = soonAfter(
      random,
      from,
      [0.2, ((lastApplying.getTime() - from.getTime()) / HOUR) * random.next()],
      lastApplying,
      [7, 23],
    )
    return { slot: offer.slot, person, message: random.pick(MESSAGES), moves: [move('applied', appliedAt, 'resident')] }
  }
  const held = Array.from({ length: offer.held }, () => begin(true))
  const waited = offer.swapped ? held.at(-1) : undefined
  const answerBy = later(startsAt, offer.swapped ? -60 * HOUR : -LAST_ANSWER)
  for (const each of held) if (each !== waited) accept(random, each, answerBy)
  const back = Array.from({ length: offer.cancelled + (offer.swapped ? 1 : 0) }, () => begin(true))
  for (const each of back) accept(random, each, answerBy)
  const acceptedAt = [...held, ...back].flatMap(({ moves }) => moves.filter(({ to }) => to === 'accepted').map(({ at }) => at))
  const fullSince = capacity === offer.held && acceptedAt.length > 0 ? latest(...acceptedAt) : null
  if (waited && fullSince) swap(random, { waited, gaveUp: back[0], fullSince, startsAt })
  else for (const each of back) giveUp(random, each, startsAt)
  for (const each of held) visit(random, each, offer, outcome())
  const others = Array.from({ length: offer.others }, () => begin(false))
  for (const each of others) answerInVain(random, each, startsAt, offer.swapped ? null : fullSince)
  return [...held, ...back, ...others]
}

const lastAt = ({ moves }: PlannedApplication): Date => moves.at(-1)?.at ?? new Date(0)

function accept(random: Random, { moves }: PlannedApplication, by: Date): void {
  const appliedAt = moves[0]?.at ?? by
  moves.push(
    move(
      'accepted',
      soonAfter(random, appliedAt, random.chance(0.2) ? [30, 90] : [1, 30], by),
      random.chance(0.06) ? 'operator' : 'facility',
    ),
  )
}

function giveUp(random: Random, each: PlannedApplication, startsAt: Date): void {
  const by = random.weighted([
    ['resident', 8],
    ['facility', 3],
  ] as const)
  const reason = random.pick(by === 'resident' ? REASONS.cancelledByResident : REASONS.cancelledByFacility)
  each.moves.push(move('cancelled', soonAfter(random, lastAt(each), [6, 120], later(startsAt, -HOUR), [8, 21]), by, reason))
}

/** Somebody cancels in time and the first one on the waiting list gets the seat. */
function swap(
  random: Random,
  {
    fullSince,
    gaveUp,
    startsAt,
    waited,
  }: { waited: PlannedApplication; gaveUp: PlannedApplication | undefined; fullSince: Date; startsAt: Date },
): void {
  const listedAt = between(random, later(latest(fullSince, lastAt(waited)), MINUTE), later(startsAt, -50 * HOUR))
  const gaveUpAt = between(random, later(startsAt, -46 * HOUR), later(startsAt, -30 * HOUR))
  waited.moves.push(move('waitlisted', listedAt, 'facility'))
  gaveUp?.moves.push(move('cancelled', gaveUpAt, 'resident', random.pick(REASONS.cancelledByResident)))
  waited.moves.push(move('accepted', between(random, later(gaveUpAt, 20 * MINUTE), later(startsAt, -6 * HOUR)), 'facility'))
}

/** What the facility records after the visit, and how it becomes final. */
function visit(random: Random, each: PlannedApplication, { endsAt }: Offer, outcome: 'completed' | 'no_show'): void {
  const delay = random.weighted([
    [[0.2, 4], 75],
    [[10, 26], 20],
    [[40, 70], 5],
  ] as const)
  const recordedAt = soonAfter(random, endsAt, delay, later(endsAt, 78 * HOUR), [8, 24])
  if (outcome === 'no_show') return void each.moves.push(move('no_show', recordedAt, 'facility'))
  each.moves.push(move('attended', recordedAt, 'facility'))
  const silent = later(recordedAt, 72 * HOUR + random.int(1, 9) * MINUTE)
  if (random.chance(0.36)) each.moves.push(move('completed', silent, 'system'))
  else
    each.moves.push(
      move('completed', soonAfter(random, recordedAt, [0.3, 40], later(recordedAt, 70 * HOUR), [7, 23]), 'resident'),
    )
}

function answerInVain(random: Random, each: PlannedApplication, startsAt: Date, fullSince: Date | null): void {
  const appliedAt = lastAt(each)
  const lastAnswer = later(startsAt, -HOUR)
  const expire = (): void => void each.moves.push(move('expired', later(startsAt, random.int(1, 9) * MINUTE), 'system'))
  const withdraw = (): void =>
    void each.moves.push(
      move(
        'withdrawn',
        soonAfter(random, lastAt(each), [2, 90], lastAnswer, [7, 23]),
        'resident',
        random.pick(REASONS.withdrawn),
      ),
    )
  if (fullSince) {
    const seenFull = latest(fullSince, appliedAt)
    const refuse = (): void =>
      void each.moves.push(
        move(
          'declined',
          soonAfter(random, latest(seenFull, lastAt(each)), [0.2, 20], lastAnswer),
          'facility',
          random.pick(REASONS.full),
        ),
      )
    if (random.chance(0.55)) {
      each.moves.push(
        move(
          'waitlisted',
          earliest(later(seenFull, random.int(3, 300) * MINUTE), later(startsAt, -90 * MINUTE)),
          random.chance(0.3) ? 'system' : 'facility',
        ),
      )
      return random.weighted([
        [refuse, 45],
        [withdraw, 20],
        [expire, 35],
      ] as const)()
    }
    return refuse()
  }
  const decline = (): void =>
    void each.moves.push(
      move(
        'declined',
        soonAfter(random, appliedAt, [3, 96], lastAnswer),
        random.chance(0.05) ? 'operator' : 'facility',
        random.pick(REASONS.declined),
      ),
    )
  random.weighted([
    [decline, 48],
    [withdraw, 30],
    [expire, 22],
  ] as const)()
}
