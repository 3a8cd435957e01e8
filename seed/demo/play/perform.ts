import { move } from './applications'
import { approval, closing } from './closings'
import { finishedEvents } from './finished'
import { endOfListing, listing, publication, slot } from './listings'
import { merging, moving, person, withdrawal } from './people'
import { facility, leaving, makeCurrent, programme, registration, staff } from './places'
import { changeTarget, gap } from './plans'
import { declining, request } from './requests'
import type { Stage } from './stage'
import type { Step } from './steps'

/** Does one step as the person who did it, at its time, by the rules of the application. */
export function perform(stage: Stage, step: Step): Promise<void> {
  switch (step.kind) {
    case 'staff':
      return staff(stage, step.at)
    case 'programme':
      return programme(stage, step.programme, step.at)
    case 'current':
      return makeCurrent(stage, step.programme, step.instead, step.at)
    case 'facility':
      return facility(stage, step.facility, step.at)
    case 'registration':
      return registration(stage, step.registration, step.at)
    case 'leaving':
      return leaving(stage, step.registration, step.at)
    case 'person':
      return person(stage, step.person, step.at)
    case 'moving':
      return moving(stage, step.person, step.at)
    case 'withdrawal':
      return withdrawal(stage, step.person, step.at)
    case 'merging':
      return merging(stage, step.person, step.into, step.at)
    case 'listing':
      return listing(stage, step.listing, step.at)
    case 'slot':
      return slot(stage, step.slot, step.at)
    case 'publication':
      return publication(stage, step.listing, step.at)
    case 'end of listing':
      return endOfListing(stage, step.listing, step.at)
    case 'move':
      return move(stage, step.application, step.move, step.at)
    case 'closing':
      return closing(stage, step.programme, step.closing, step.at)
    case 'approval':
      return approval(stage, step.programme, step.closing, step.at)
    case 'target':
      return changeTarget(stage, step.at)
    case 'gap':
      return gap(stage, step.place, step.at)
    case 'event':
    case 'paper':
      return happening(stage, step.place, step.at)
    case 'request':
      return request(stage, step.request, step.at)
    case 'declining':
      return declining(stage, step.request, step.at)
  }
}

async function happening(stage: Stage, place: number, now: Date): Promise<void> {
  await finishedEvents(stage.plan)[place]?.play(stage, now)
}
