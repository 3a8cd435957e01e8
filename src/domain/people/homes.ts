import { addDays, type Day } from '../calendar/jst'

/**
 * How a home in somebody's history stands. Only what stands covers days; the others are kept as they were said.
 * `reported` by the resident and not looked at yet, `set_aside` by the office, `replaced` by what a merge knew better.
 */
export const HOME_STANDINGS = ['stands', 'reported', 'set_aside', 'replaced'] as const
export type HomeStanding = (typeof HOME_STANDINGS)[number]

/** Both days belong to it; null where it has no end. */
export type Stretch = { since: Day; until: Day | null }

const END = '9999-12-31'
const lastOf = ({ until }: Stretch): Day => until ?? END
const covers = (home: Stretch, day: Day): boolean => home.since <= day && day <= lastOf(home)

/**
 * Where a reported move belongs among the homes that stand, once the office has looked: the home of its first day ends on the
 * eve, and it lasts until the eve of the next one that is known. `begins_then` where another home begins on that very day.
 */
export function placeOfMove<Home extends Stretch>(
  since: Day,
  standing: readonly Home[],
): { ends: (Home & { lastDay: Day }) | null; until: Day | null } | 'begins_then' {
  if (standing.some((home) => home.since === since)) return 'begins_then'
  const before = standing.find((home) => covers(home, since))
  const [next] = standing
    .map((home) => home.since)
    .filter((day) => day > since)
    .toSorted()
  return {
    ends: before ? { ...before, lastDay: addDays(since, -1) } : null,
    until: next ? addDays(next, -1) : null,
  }
}

export type MergingHome = Stretch & { id: string; of: 'kept' | 'dropped'; proven: boolean; inCity: boolean }
export type Piece = Stretch & { home: string }
export type HomesPlan = {
  /** Homes of the dropped record that pass as they are. */
  pass: string[]
  /** Homes of the kept record that give way, whole or for some days. */
  replaced: string[]
  /** What stands of homes that keep some of their days only. */
  pieces: Piece[]
}

/** A proven home in the city first, because it was counted; then what was proven, then what was only said; the kept record's before the other's. */
const weight = ({ inCity, of, proven }: MergingHome): number => (proven ? (inCity ? 0 : 2) : 4) + (of === 'kept' ? 0 : 1)

/**
 * The homes of two records of one person as one history without overlaps: on each day the better one of both stands. So no
 * day loses a proven home in the city, and no day has two.
 */
export function mergedHomes(homes: readonly MergingHome[]): HomesPlan {
  const plan: HomesPlan = { pass: [], replaced: [], pieces: [] }
  const taken: Stretch[] = []
  for (const home of homes.toSorted((a, b) => weight(a) - weight(b))) {
    const left = taken.reduce<Stretch[]>((stretches, better) => stretches.flatMap((each) => without(each, better)), [home])
    const whole = left.length === 1 && left[0]?.since === home.since && left[0].until === home.until
    if (whole && home.of === 'dropped') plan.pass.push(home.id)
    if (!whole && home.of === 'kept') plan.replaced.push(home.id)
    if (!whole) plan.pieces.push(...left.map(({ since, until }) => ({ home: home.id, since, until })))
    taken.push(...left)
  }
  return plan
}

/** The days of one stretch that another one does not cover. */
function without(stretch: Stretch, better: Stretch): Stretch[] {
  if (lastOf(better) < stretch.since || better.since > lastOf(stretch)) return [stretch]
  return [
    ...(better.since > stretch.since ? [{ since: stretch.since, until: addDays(better.since, -1) }] : []),
    ...(better.until !== null && better.until < lastOf(stretch)
      ? [{ since: addDays(better.until, 1), until: stretch.until }]
      : []),
  ]
}
