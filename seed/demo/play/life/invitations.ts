import { declineInvitation } from '@/actions/invitations/declineInvitation'
import { invite } from '@/actions/invitations/invite'
import type { Scene } from '../../plan/scene'
import { by, type Stage } from '../stage'
import { as, type LifeStep } from './step'
import { applying } from './visits'

async function invitationOf(stage: Stage, slot: string, person: number, now: Date) {
  const { docs } = await stage.payload.find({
    collection: 'invitations',
    where: { slot: { equals: stage.id(`slot ${slot}`) }, volunteer: { equals: stage.id(`person ${person}`) } },
    limit: 1,
    ...by(stage, 'system', now),
  })
  return docs[0]
}

const inviting = (slot: string, person: number, facility: number, at: Date): LifeStep => ({
  name: `invitation ${slot} ${person}`,
  at,
  alone: true,
  play: async (stage, now) => {
    if (await invitationOf(stage, slot, person, now)) return
    const { number } = await stage.payload.findByID({
      collection: 'volunteers',
      id: stage.id(`person ${person}`),
      ...by(stage, 'system', now),
    })
    await invite(stage.payload, { user: as(stage, { facility }), slot: stage.id(`slot ${slot}`), number: number ?? '', now })
  },
})

/** Open, taken, declined, and one whose time is past. Nothing follows from any of them. */
export function invitationSteps({ host, me, neighbours, on, other }: Scene): LifeStep[] {
  const [regular = -1, second = -1, third = -1] = neighbours
  return [
    inviting('lunch past', me, other, on(-6, '10:20')),
    inviting('lunch 8', me, other, on(-5, '10:20')),
    {
      name: 'invitation declined',
      at: on(-4, '21:00'),
      alone: true,
      play: async (stage, now) => {
        const found = await invitationOf(stage, 'lunch 8', me, now)
        if (found) await declineInvitation(stage.payload, { resident: as(stage, { resident: me }), invitation: found.id, now })
      },
    },
    inviting('lunch 12', me, other, on(-4, '10:20')),
    applying({ name: 'mine lunch', slot: 'lunch 12', person: me, at: on(-3, '20:20') }),
    inviting('lunch 4', me, other, on(-2, '10:20')),
    inviting('urgent', me, host, on(-1, '10:30')),
    inviting('next', regular, host, on(-2, '10:30')),
    applying({ name: 'regular next', slot: 'next', person: regular, at: on(-2, '19:30') }),
    inviting('next', second, host, on(-2, '10:31')),
    inviting('next', third, host, on(-2, '10:32')),
  ]
}
