import { moveHome } from '@/actions/residents/moveHome'
import { MOVED_TO } from '../../content/life'
import type { Scene } from '../../plan/scene'
import { by } from '../stage'
import { as, type LifeStep } from './step'

/** A neighbour has moved to another ward and says so: it waits until the office has looked at the proof. */
export function homeSteps({ day, neighbours, on }: Scene): LifeStep[] {
  const mover = neighbours[3] ?? -1
  return [
    {
      name: 'move reported',
      at: on(-2, '20:10'),
      alone: true,
      play: async (stage, now) => {
        const { docs } = await stage.payload.find({
          collection: 'residences',
          where: { volunteer: { equals: stage.id(`person ${mover}`) } },
          sort: '-since',
          limit: 1,
          ...by(stage, 'system', now),
        })
        const [newest] = docs
        if (newest?.standing === 'reported') return
        const moved = await moveHome(stage.payload, {
          resident: as(stage, { resident: mover }),
          move: { ...MOVED_TO, municipalityName: '', since: day(-5), plannedProof: 'document_seen' },
          seen: newest?.id ?? null,
          now,
        })
        if (!moved.ok) throw new Error(`the demo could not report a move ${JSON.stringify(moved)}`)
      },
    },
  ]
}
