import { GAP, TARGET_CHANGE } from '../content/kpi'
import type { DemoPlan } from '../plan/types'
import { at } from '@/domain/calendar/jst'
import { finishedEvents } from './finished'

/** One thing that somebody does at one time; numbers are places in the plan's lists. */
export type Step = { at: Date } & (
  | { kind: 'staff' }
  | { kind: 'programme'; programme: number }
  | { kind: 'current'; programme: number; instead: number }
  | { kind: 'facility'; facility: number }
  | { kind: 'registration'; registration: number }
  | { kind: 'leaving'; registration: number }
  | { kind: 'person'; person: number }
  | { kind: 'moving'; person: number }
  | { kind: 'withdrawal'; person: number }
  | { kind: 'merging'; person: number; into: number }
  | { kind: 'listing'; listing: number }
  | { kind: 'slot'; slot: number }
  | { kind: 'publication'; listing: number }
  | { kind: 'end of listing'; listing: number }
  | { kind: 'move'; application: number; move: number }
  | { kind: 'closing'; programme: number; closing: number }
  | { kind: 'approval'; programme: number; closing: number }
  | { kind: 'target' }
  | { kind: 'gap'; place: number }
  /** Something of the office in the finished programme; `paper`: what opens its own transaction. */
  | { kind: 'event'; place: number }
  | { kind: 'paper'; place: number }
  | { kind: 'request'; request: number }
  | { kind: 'declining'; request: number }
)
export type StepKind = Step['kind']

/** In this order on one day: what is needed first comes first. Steps of one phase run side by side. */
const PHASE: Record<StepKind, number> = {
  staff: 0,
  programme: 1,
  current: 1,
  facility: 2,
  registration: 2,
  leaving: 2,
  person: 2,
  moving: 2,
  withdrawal: 2,
  merging: 2,
  listing: 3,
  slot: 3,
  publication: 3,
  move: 4,
  'end of listing': 5,
  target: 5,
  gap: 5,
  event: 5,
  paper: 6,
  closing: 6,
  approval: 6,
  request: 6,
  declining: 6,
}
export const phaseOf = ({ kind }: Step): number => PHASE[kind]

/** Opens its own transaction, and a closing counts what was recorded so far: nothing may run beside it. */
export const standsAlone = ({ kind }: Step): boolean =>
  ['paper', 'closing', 'approval', 'request', 'declining', 'merging'].includes(kind)

/** What a step touches: steps that share something run one after the other. People are numbered in order, so they queue up. */
export function touches(step: Step, plan: DemoPlan): string[] {
  switch (step.kind) {
    case 'move': {
      const { person, slot } = plan.applications[step.application] ?? { person: -1, slot: -1 }
      return [`person ${person}`, `slot ${slot}`]
    }
    case 'listing':
    case 'publication':
    case 'end of listing':
      return [`listing ${step.listing}`]
    case 'slot':
      return [`listing ${plan.slots[step.slot]?.listing}`]
    case 'facility':
      return [`facility ${plan.facilities[step.facility]?.secondServiceOf ?? step.facility}`]
    case 'registration':
    case 'leaving':
      return [`facility ${plan.registrations[step.registration]?.facility}`]
    case 'person':
    case 'moving':
    case 'withdrawal':
    case 'merging':
      return ['people']
    default:
      return ['everything']
  }
}

/** Every step of the plan that has happened by its end, in the order of time. */
export function stepsOf(plan: DemoPlan): Step[] {
  const steps: Step[] = []
  plan.programmes.forEach(({ closings, enteredAt, startsOn }, programme) => {
    if (programme === 0) {
      steps.push({ kind: 'staff', at: enteredAt })
      steps.push({ kind: 'target', at: TARGET_CHANGE.at })
      GAP.steps.forEach((when, place) => steps.push({ kind: 'gap', at: when, place }))
    }
    steps.push({ kind: 'programme', at: enteredAt, programme })
    if (programme > 0) steps.push({ kind: 'current', at: at(startsOn, '00:00'), programme, instead: programme - 1 })
    closings.forEach(({ approvedAt, at: when }, closing) => {
      steps.push({ kind: 'closing', at: when, programme, closing })
      if (approvedAt) steps.push({ kind: 'approval', at: approvedAt, programme, closing })
    })
  })
  finishedEvents(plan).forEach(({ alone, at: when }, place) => steps.push({ kind: alone ? 'paper' : 'event', at: when, place }))
  plan.facilities.forEach(({ enteredAt }, facility) => steps.push({ kind: 'facility', at: enteredAt, facility }))
  plan.registrations.forEach(({ leaves, startsOn }, registration) => {
    steps.push({ kind: 'registration', at: at(startsOn, '09:00'), registration })
    if (leaves) steps.push({ kind: 'leaving', at: leaves.recordedAt, registration })
  })
  plan.people.forEach(({ merged, moves, registeredAt, verifiedAt, withdrawnAt }, person) => {
    steps.push({ kind: 'person', at: verifiedAt ?? registeredAt, person })
    if (moves) steps.push({ kind: 'moving', at: moves.recordedAt, person })
    if (withdrawnAt) steps.push({ kind: 'withdrawal', at: withdrawnAt, person })
    if (merged) steps.push({ kind: 'merging', at: merged.at, person, into: merged.into })
  })
  plan.listings.forEach(({ publishedAt, submittedAt, then }, listing) => {
    steps.push({ kind: 'listing', at: submittedAt, listing })
    if (publishedAt) steps.push({ kind: 'publication', at: publishedAt, listing })
    if (then) steps.push({ kind: 'end of listing', at: then.at, listing })
  })
  plan.slots.forEach(({ madeAt }, slot) => steps.push({ kind: 'slot', at: madeAt, slot }))
  plan.applications.forEach(({ moves }, application) =>
    moves.forEach(({ at: when }, move) => steps.push({ kind: 'move', at: when, application, move })),
  )
  plan.requests.forEach(({ at: when, declined }, request) => {
    steps.push({ kind: 'request', at: when, request })
    if (declined) steps.push({ kind: 'declining', at: declined.at, request })
  })
  return steps
    .filter(({ at: when }) => when < plan.until)
    .sort((a, b) => a.at.getTime() - b.at.getTime() || phaseOf(a) - phaseOf(b) || takesSeatFirst(a, b, plan))
}

/** Of two answers in the same second the one that takes the seat comes first. */
function takesSeatFirst(a: Step, b: Step, { applications }: DemoPlan): number {
  const accepts = (step: Step): number =>
    step.kind === 'move' && applications[step.application]?.moves[step.move]?.to === 'accepted' ? 0 : 1
  return accepts(a) - accepts(b)
}
