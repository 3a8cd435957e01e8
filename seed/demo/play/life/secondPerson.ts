import { randomBytes } from 'node:crypto'
import type { TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { askSecondPerson } from '@/actions/secondPerson/askSecondPerson'
import type { Scene } from '../../plan/scene'
import { by, type Stage } from '../stage'
import type { LifeStep } from './step'

const COLLEAGUE = { email: 'colleague@example.jp', name: '運営事務局　田上' } as const

/** A second person of the operator, with a password nobody knows. */
async function colleagueOf(stage: Stage, now: Date): Promise<TypedUser> {
  const system = by(stage, 'system', now)
  const where = { email: { equals: COLLEAGUE.email } }
  const { docs } = await stage.payload.find({ collection: 'users', where, limit: 1, ...system })
  const standing =
    docs[0] ??
    (await stage.payload.create({
      collection: 'users',
      data: { ...COLLEAGUE, role: 'operator', active: true, password: randomBytes(32).toString('base64url') },
      ...system,
    }))
  return { ...standing, collection: 'users' } as TypedUser
}

/** The colleague found that somebody was entered twice; the merge waits for the shown operator. */
export function secondPersonSteps({ known, on }: Scene): LifeStep[] {
  return [
    {
      name: 'second person asked',
      at: on(-1, '17:30'),
      alone: true,
      play: async (stage, now) => {
        const system = { depth: 0, overrideAccess: true as const, context: { ...asSystem, now } }
        const { totalDocs } = await stage.payload.count({ collection: 'asked-actions', overrideAccess: true })
        if (totalDocs > 0) return
        const by = await colleagueOf(stage, now)
        await stage.payload.update({
          collection: 'programmes',
          id: stage.id('programme running'),
          data: { secondPersonFor: ['merge_residents', 'withdraw_facility'] },
          ...system,
        })
        const [kept, dropped] = [stage.id(`person ${known[0]}`), stage.id('entered again by telephone')]
        const revisionOf = async (id: string) =>
          Number((await stage.payload.findByID({ collection: 'volunteers', id, ...system })).revision)
        await askSecondPerson(stage.payload, {
          kind: 'merge_residents',
          input: { kept, dropped, revision: await revisionOf(kept), droppedRevision: await revisionOf(dropped) },
          reason: 'お電話で、以前の登録を忘れて申し込まれたことを確かめました。',
          by,
          now,
        })
      },
    },
  ]
}
