import { answerChange } from '@/actions/answerChange'
import { nameRegular } from '@/actions/autoAccept/nameRegular'
import { recordPresence } from '@/actions/recordPresence'
import { tellOfShortages } from '@/actions/tellOfShortages'
import { LIFE_WORDS } from '../../content/life'
import type { Scene } from '../../plan/scene'
import { by, type Stage } from '../stage'
import { as, change, type LifeStep } from './step'

type Applied = { name: string; slot: string; person: number; at: Date; message?: string }

export const applying = ({ at, message, name, person, slot }: Applied): LifeStep => ({
  name: `application ${name}`,
  at,
  play: async (stage, now) => {
    const { id } = await stage.payload.create({
      collection: 'applications',
      ...by(stage, { resident: person }, now),
      data: { slot: stage.id(`slot ${slot}`), volunteer: stage.id(`person ${person}`), message: message ?? null } as never,
    })
    stage.made(`application ${name}`, id)
  },
})

type Moved = { name: string; to: string; at: Date; facility?: number; person?: number; because?: string }
export const moving = ({ at, because, facility, name, person, to }: Moved): LifeStep => ({
  name: `application ${name} ${to}`,
  at,
  play: (stage, now) =>
    change(stage, {
      collection: 'applications',
      id: stage.id(`application ${name}`),
      who: person !== undefined ? { resident: person } : facility !== undefined ? { facility } : 'operator',
      now,
      data: { status: to, statusReason: because ?? null },
    }),
})

/** The facility notes on its list that somebody came, or left. */
const presence = (name: string, step: 'present' | 'left', facility: number, at: Date): LifeStep => ({
  name: `application ${name} ${step}`,
  at,
  alone: true,
  play: async (stage, now) => {
    const id = stage.id(`application ${name}`)
    const standing = await stage.payload.findByID({ collection: 'applications', id, ...by(stage, 'system', now) })
    if (step === 'present' ? standing.arrivedAt : standing.leftAt) return
    const revision = Number(standing.revision)
    await recordPresence(stage.payload, { application: id, by: as(stage, { facility }), now, revision, step })
  },
})

/** Known people, first ones, a rule that accepts, a break, a seat that falls free, a time that moves and one that is short. */
export function visitSteps({ day, host, me, neighbours, on }: Scene): LifeStep[] {
  const [regular = -1, second = -1, third = -1, fourth = -1, fifth = -1, absent = -1] = neighbours
  const words = LIFE_WORDS
  return [
    applying({ name: 'regular first', slot: 'first', person: regular, at: on(-13, '19:00'), message: words.firstTime }),
    applying({ name: 'absent', slot: 'first', person: absent, at: on(-13, '20:00') }),
    moving({ name: 'regular first', to: 'accepted', facility: host, at: on(-12, '09:30') }),
    moving({ name: 'absent', to: 'accepted', facility: host, at: on(-12, '09:31') }),
    presence('regular first', 'present', host, on(-8, '13:52')),
    presence('regular first', 'left', host, on(-8, '15:05')),
    moving({ name: 'absent', to: 'no_show', facility: host, at: on(-8, '15:20') }),
    moving({ name: 'regular first', to: 'completed', person: regular, at: on(-8, '19:10') }),
    ...ruleSteps({ day, host, on }),
    applying({ name: 'mine moved', slot: 'moved', person: me, at: on(-5, '20:00') }),
    applying({ name: 'second moved', slot: 'moved', person: second, at: on(-5, '20:30') }),
    moving({ name: 'second moved', to: 'accepted', facility: host, at: on(-4, '09:20') }),
    applying({ name: 'mine today', slot: 'today', person: me, at: on(-4, '20:00'), message: words.again }),
    applying({ name: 'regular today', slot: 'today', person: regular, at: on(-4, '20:10') }),
    applying({ name: 'third today', slot: 'today', person: third, at: on(-4, '20:20'), message: words.bicycle }),
    moving({ name: 'third today', to: 'accepted', facility: host, at: on(-3, '09:20') }),
    applying({ name: 'second yesterday', slot: 'yesterday', person: second, at: on(-6, '20:00') }),
    applying({ name: 'third yesterday', slot: 'yesterday', person: third, at: on(-6, '20:10') }),
    moving({ name: 'second yesterday', to: 'accepted', facility: host, at: on(-5, '09:20') }),
    moving({ name: 'third yesterday', to: 'accepted', facility: host, at: on(-5, '09:21') }),
    presence('second yesterday', 'present', host, on(-1, '13:50')),
    presence('third yesterday', 'present', host, on(-1, '14:10')),
    presence('second yesterday', 'left', host, on(-1, '15:02')),
    presence('third yesterday', 'left', host, on(-1, '15:04')),
    applying({ name: 'fourth freed', slot: 'freed', person: fourth, at: on(-6, '21:00') }),
    moving({ name: 'fourth freed', to: 'accepted', facility: host, at: on(-5, '09:40') }),
    applying({ name: 'mine freed', slot: 'freed', person: me, at: on(-5, '20:40') }),
    moving({ name: 'mine freed', to: 'waitlisted', facility: host, at: on(-4, '09:40') }),
    applying({ name: 'mine pause', slot: 'pause', person: me, at: on(-1, '19:00') }),
    applying({ name: 'fifth next', slot: 'next', person: fifth, at: on(-1, '19:30'), message: words.firstTime }),
    moving({ name: 'fourth freed', to: 'cancelled', person: fourth, at: on(-1, '22:30'), because: words.cancelled }),
    {
      name: 'slot moved later',
      at: on(-1, '15:30'),
      play: (stage, now) =>
        change(stage, {
          collection: 'slots',
          id: stage.id('slot moved'),
          who: { facility: host },
          now,
          data: { startsAt: on(9, '14:30').toISOString(), endsAt: on(9, '15:30').toISOString() },
        }),
    },
    { name: 'second agrees', at: on(-1, '18:05'), alone: true, play: (stage, now) => agree(stage, second, now) },
    {
      name: 'slot urgent asked',
      at: on(-1, '09:40'),
      play: (stage, now) =>
        change(stage, {
          collection: 'slots',
          id: stage.id('slot urgent'),
          who: { facility: host },
          now,
          data: { isUrgent: true },
        }),
    },
    // Nobody is told twice of one slot.
    {
      name: 'urgent told',
      at: on(-1, '10:00'),
      alone: true,
      play: async ({ payload }, now) => void (await tellOfShortages(payload, now)),
    },
  ]
}

async function agree(stage: Stage, person: number, now: Date): Promise<void> {
  const { docs } = await stage.payload.find({
    collection: 'agreements',
    where: { application: { equals: stage.id('application second moved') } },
    limit: 1,
    ...by(stage, 'system', now),
  })
  const [asked] = docs
  if (!asked) throw new Error('the demo asked nobody whether they agree')
  const who = as(stage, { resident: person })
  const revision = Number(asked.revision)
  await answerChange(stage.payload, { by: who, agreement: asked.id, revision, answer: 'agreed', now })
}

/** Whom the facility accepts at once, and when it does not. */
function ruleSteps({ day, host, on }: Pick<Scene, 'day' | 'host' | 'on'>): LifeStep[] {
  return [
    {
      name: 'rule of visits',
      at: on(-7, '10:00'),
      play: async (stage, now) => {
        const data = { facility: stage.id(`facility ${host}`), kind: 'visits', visits: 3, state: 'active' }
        await stage.payload.create({
          collection: 'auto-accept-rules',
          ...by(stage, { facility: host }, now),
          data: data as never,
        })
      },
    },
    {
      name: 'rule of regular',
      at: on(-7, '10:05'),
      alone: true,
      play: async (stage, now) => {
        const kind = { kind: { equals: 'regular' }, facility: { equals: stage.id(`facility ${host}`) } }
        const { totalDocs } = await stage.payload.count({
          collection: 'auto-accept-rules',
          where: kind,
          ...by(stage, 'system', now),
        })
        if (totalDocs > 0) return
        await nameRegular(stage.payload, {
          user: as(stage, { facility: host }),
          application: stage.id('application regular first'),
          now,
        })
      },
    },
    {
      name: 'break of the rules',
      at: on(-7, '10:10'),
      play: (stage, now) =>
        change(stage, {
          collection: 'facilities',
          id: stage.id(`facility ${host}`),
          who: { facility: host },
          now,
          data: { autoAcceptPausedFrom: day(20), autoAcceptPausedUntil: day(25) },
        }),
    },
  ]
}
