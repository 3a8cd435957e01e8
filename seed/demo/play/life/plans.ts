import { addDays, dayOf } from '@/domain/calendar/jst'
import { OPEN_GAP } from '../../content/kpi'
import type { Scene } from '../../plan/scene'
import { by } from '../stage'
import { change, type LifeStep } from './step'

/** Why fewer residents register than planned: opened by hand, written down, and to be talked over with the city. */
export const planSteps = ({ on }: Scene): LifeStep[] => {
  const opening = on(-1, '10:30')
  const month = dayOf(opening).slice(0, 7)
  return [
    {
      name: 'gap of the residents opened',
      at: opening,
      play: async (stage, now) => {
        const { id } = await stage.payload.create({
          collection: 'gap-analyses',
          ...by(stage, 'operator', now),
          data: { programme: stage.id('programme running'), figure: 'residents', month } as never,
        })
        stage.made('gap running', id)
      },
    },
    {
      name: 'gap of the residents analysed',
      at: on(-1, '14:30'),
      play: (stage, now) =>
        change(stage, {
          collection: 'gap-analyses',
          id: stage.id('gap running'),
          who: 'operator',
          now,
          data: {
            status: 'analysed',
            causes: OPEN_GAP.causes,
            measures: [{ measure: OPEN_GAP.measure, person: OPEN_GAP.person, dueOn: addDays(dayOf(now), 14) }],
          },
        }),
    },
    {
      name: 'gap of the residents put on the next meeting',
      at: on(-1, '15:00'),
      play: (stage, now) =>
        change(stage, {
          collection: 'meetings',
          id: stage.id('meeting planned'),
          who: 'operator',
          now,
          data: { gaps: [stage.id('gap running')] },
        }),
    },
  ]
}
