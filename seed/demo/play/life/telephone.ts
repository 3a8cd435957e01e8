import { LIFE_WORDS } from '../../content/life'
import type { Scene } from '../../plan/scene'
import { by } from '../stage'
import { change, type LifeStep } from './step'
import { moving } from './visits'

/** Somebody without an account rings: the office applies for them, and calls the visit off when they cannot come. */
export function telephoneSteps({ neighbours, on, other }: Scene): LifeStep[] {
  const caller = neighbours[8] ?? -1
  return [
    {
      name: 'application caller',
      at: on(-4, '13:10'),
      play: async (stage, now) => {
        const data = { slot: stage.id('slot lunch 12'), volunteer: stage.id(`person ${caller}`), message: null }
        const { id } = await stage.payload.create({
          collection: 'applications',
          ...by(stage, 'operator', now),
          data: data as never,
        })
        stage.made('application caller', id)
      },
    },
    moving({ name: 'caller', to: 'accepted', facility: other, at: on(-3, '09:10') }),
    {
      name: 'application caller called off by telephone',
      at: on(-1, '17:20'),
      play: (stage, now) =>
        change(stage, {
          collection: 'applications',
          id: stage.id('application caller'),
          who: 'operator',
          now,
          data: { status: 'cancelled', statusReason: LIFE_WORDS.saidByPhone, toldByPhone: true },
        }),
    },
  ]
}
