import type { DemoPlan } from '../../plan/types'
import { type Scene, sceneOf } from '../../plan/scene'
import { deliverableSteps } from './deliverables'
import { sheetSteps, supportSteps } from './desk'
import { handingOverSteps } from './handingOver'
import { consultationSteps, intentionSteps, seminarSteps } from './guidance'
import { homeSteps } from './home'
import { invitationSteps } from './invitations'
import { listingSteps } from './listings'
import { messageSteps } from './messages'
import { accountSteps, choiceSteps, entrySteps } from './people'
import { paperSteps } from './papers'
import { pictureSteps } from './pictures'
import { blockSteps, incidentSteps, insuranceSteps } from './safety'
import { planSteps } from './plans'
import { outreachSteps, registeredOutreach } from './outreach'
import { registerSteps, settlementMatters } from './registers'
import { secondPersonSteps } from './secondPerson'
import { settlementSteps } from './settlement'
import type { LifeStep } from './step'
import { telephoneSteps } from './telephone'
import { visitSteps } from './visits'
import { proposalSteps, wishSteps } from './wishes'

const CHAPTERS: readonly ((scene: Scene) => LifeStep[])[] = [
  insuranceSteps,
  pictureSteps,
  accountSteps,
  listingSteps,
  choiceSteps,
  visitSteps,
  blockSteps,
  invitationSteps,
  entrySteps,
  secondPersonSteps,
  telephoneSteps,
  homeSteps,
  wishSteps,
  proposalSteps,
  messageSteps,
  incidentSteps,
  supportSteps,
  sheetSteps,
  intentionSteps,
  outreachSteps,
  deliverableSteps,
  registerSteps,
  planSteps,
]

/**
 * What happens in the last days around the listings and applications of the plan, in the order of time: so that every
 * screen has something to show. All of it lies before the plan's end.
 */
export function lifeOf(plan: DemoPlan): LifeStep[] {
  const scene = sceneOf(plan)
  const closedUntil = new Date(Math.max(...plan.programmes.flatMap(({ closings }) => closings.map(({ at }) => at.getTime()))))
  return [
    ...settlementMatters(plan),
    ...settlementSteps(plan),
    ...handingOverSteps(plan),
    ...registeredOutreach(plan),
    ...paperSteps(scene, termOf(plan)),
    ...CHAPTERS.flatMap((steps) => steps(scene)),
    ...[...seminarSteps(scene), ...consultationSteps(scene)].map((step) =>
      step.at < closedUntil ? { ...step, early: true as const } : step,
    ),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

function termOf({ programmes }: DemoPlan): { startsOn: string; endsOn: string } {
  const { endsOn = '', startsOn = '' } = programmes.find(({ key }) => key === 'running') ?? {}
  return { startsOn, endsOn }
}
