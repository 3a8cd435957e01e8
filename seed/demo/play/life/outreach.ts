import { addDays, at, type Day, dayOf } from '@/domain/calendar/jst'
import { corporateNumberCheckDigit } from '@/domain/facility/corporateNumber'
import { AGAIN, BEFORE_REGISTERING, CORPORATION, type DemoContact, UNREGISTERED } from '../../content/outreach'
import { inventedNumber } from '../../plan/facilities'
import type { OutreachWay } from '@/domain/outreach/outreach'
import type { Scene } from '../../plan/scene'
import type { DemoPlan } from '../../plan/types'
import { by, type Stage } from '../stage'
import type { LifeStep } from './step'

/** Numbers of offices that are in no directory. */
const FIRST_NUMBER = 401

/** Written down when what was to follow is done, if it is. */
const contact = (name: string, day: Day, data: (stage: Stage) => object, done: Day = day): LifeStep => ({
  name: `outreach ${name}`,
  at: at(done, '15:20'),
  play: async (stage, now) => {
    await stage.payload.create({
      collection: 'outreach-contacts',
      ...by(stage, 'operator', now),
      data: { contactedOn: day, ...data(stage) } as never,
    })
  },
})

/** Facilities and corporations that were told of the programme and take no part yet. */
export function outreachSteps({ day }: Scene): LifeStep[] {
  return UNREGISTERED.flatMap(({ contacts, name, office }, n) => {
    const who = office
      ? { partyName: name, officeNumber: inventedNumber(FIRST_NUMBER + n), ward: office.ward, serviceCode: office.service }
      : { partyName: name, corporateNumber: `${corporateNumberCheckDigit(CORPORATION)}${CORPORATION}` }
    return contacts.map(({ content, day: on, next, outcome, way }: DemoContact, index) => {
      const done = next && next[2] !== null ? { nextStepDoneOn: day(next[2]) } : {}
      const following = next ? { nextStep: next[0], nextStepDueOn: day(next[1]), ...done } : {}
      return contact(`${name} ${index}`, day(on), () => ({ ...who, way, outcome, content, ...following }), done.nextStepDoneOn)
    })
  })
}

/** What was said to the facilities of the running programme before they registered. */
export function registeredOutreach(plan: DemoPlan): LifeStep[] {
  const running = plan.programmes.find(({ key }) => key === 'running')
  if (!running) return []
  const known = dayOf(running.enteredAt)
  return plan.registrations.flatMap(({ facility, programme, startsOn }) => {
    if (programme !== 'running') return []
    const said = ({ days, ...data }: { days: number; way: OutreachWay; content: string }, given: object, done?: Day) => {
      const day = addDays(startsOn, -days)
      const on = day < known ? known : day
      return contact(
        `${facility} ${days}`,
        on,
        (stage) => ({ facility: stage.id(`facility ${facility}`), ...data, ...given }),
        done,
      )
    }
    if (startsOn === running.startsOn) return [said(AGAIN, { outcome: 'told' })]
    const { interested, next, told } = BEFORE_REGISTERING
    const done = addDays(startsOn, -2)
    return [
      said(told, { outcome: 'told' }),
      said(interested, { outcome: 'interested', nextStep: next, nextStepDueOn: done, nextStepDoneOn: done }, done),
    ]
  })
}
