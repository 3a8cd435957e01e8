import { CRITERIA, REVIEW_SIDES, type ReviewSide, type Score, type Scores } from '@/domain/review/criteria'
import { releaseDue } from '@/domain/review/rules'
import { REVIEW_COMMENTS } from '../content/reviews'
import { type Random, random } from '../random'
import { DAY, HOUR, later } from './times'
import type { DemoPlan } from './types'

type Of = { application: number; side: ReviewSide }
type Visit = { application: number; completedAt: Date; shown: boolean }

/** What happens around reviews, in the order of time. */
export type ReviewEvent = { at: Date } & (
  | ({ kind: 'write'; scores: Scores; comment: string | null; privateNote: string | null } & Of)
  | { kind: 'release' }
  | ({ kind: 'reply'; reply: string } & Of)
  | ({ kind: 'hide'; reason: string } & Of)
)

const SEED = 20_251_209
/** The newest completions of the history; further back the demo has no reviews. */
const MOST_VISITS = 120
/** So that whoever tries the demo finds a visit to write about. */
const LEFT_TO_WRITE = 10 * DAY

const WRITTEN_BY = [
  [REVIEW_SIDES, 50],
  [['resident'], 15],
  [['facility'], 10],
  [[], 25],
] as const

const scores = (chance: Random, side: ReviewSide): Scores =>
  Object.fromEntries(
    CRITERIA[side].map((criterion) => [
      criterion,
      chance.weighted<Score>([
        [5, 50],
        [4, 34],
        [3, 11],
        [2, 4],
        [1, 1],
      ]),
    ]),
  )

/** What each side wrote, as far as it did, and what followed. `first`: the one review of the demo that is hidden may be here. */
function eventsOf(
  chance: Random,
  { application, completedAt }: Visit,
  sides: readonly ReviewSide[],
  first: boolean,
): ReviewEvent[] {
  const both = sides.length === 2
  const replied = both && !first && chance.chance(0.2)
  const hidden = both && first
  const written = sides.map((side): ReviewEvent => {
    const privately = side === 'resident' ? REVIEW_COMMENTS.privateOfResident : REVIEW_COMMENTS.privateOfFacility
    return {
      kind: 'write',
      at: later(completedAt, HOUR + chance.int(0, 9 * 24) * HOUR),
      application,
      side,
      scores: scores(chance, side),
      comment: hidden && side === 'resident' ? REVIEW_COMMENTS.hidden.comment : chance.pick(REVIEW_COMMENTS[side]),
      privateNote: chance.chance(0.04) ? chance.pick(privately) : null,
    }
  })
  const of = { application, side: 'resident' as const }
  return [
    ...written,
    ...(sides.length === 1 ? [{ kind: 'release' as const, at: releaseDue(completedAt) }] : []),
    ...(replied
      ? [{ ...of, kind: 'reply' as const, at: later(completedAt, 10 * DAY), reply: chance.pick(REVIEW_COMMENTS.replies) }]
      : []),
    ...(hidden
      ? [{ ...of, kind: 'hide' as const, at: later(completedAt, 11 * DAY), reason: REVIEW_COMMENTS.hidden.reason }]
      : []),
  ]
}

/** Both sides of about half of the newest completed visits, one side of some more: the same plan gives the same reviews. */
export function planReviews(plan: DemoPlan): ReviewEvent[] {
  const chance = random(SEED)
  const isShown = (person: number, slot: number): boolean =>
    person === plan.shown.person || plan.listings[plan.slots[slot]?.listing ?? -1]?.facility === plan.shown.facility
  const visits = plan.applications
    .flatMap(({ moves, person, slot }, application): Visit[] => {
      const last = moves.filter(({ at }) => at < plan.until).at(-1)
      return last?.to === 'completed' ? [{ application, completedAt: last.at, shown: isShown(person, slot) }] : []
    })
    .toSorted((a, b) => a.completedAt.getTime() - b.completedAt.getTime())
    .slice(-MOST_VISITS)
  const events: ReviewEvent[] = []
  for (const visit of visits) {
    const sides = chance.weighted<readonly ReviewSide[]>(WRITTEN_BY)
    const left = visit.shown && later(visit.completedAt, LEFT_TO_WRITE) > plan.until
    events.push(...eventsOf(chance, visit, left ? [] : sides, !events.some(({ kind }) => kind === 'hide')))
  }
  return events.filter(({ at }) => at < plan.until).toSorted((a, b) => a.at.getTime() - b.at.getTime())
}
