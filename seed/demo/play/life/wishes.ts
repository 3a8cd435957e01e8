import { agreeOnTime } from '@/actions/agreeOnTime'
import { draftFromProposal } from '@/actions/draftFromProposal'
import { proposeActivity } from '@/actions/proposeActivity'
import { wishForTime } from '@/actions/wishForTime'
import { withdrawWish } from '@/actions/withdrawWish'
import { LIFE_WORDS, PROPOSALS } from '../../content/life'
import type { Scene } from '../../plan/scene'
import { by, type Stage } from '../stage'
import { formId } from './formId'
import { as, change, type LifeStep } from './step'

const done = (outcome: { ok: true } | { ok: false; refusal: string }): void => {
  if (!outcome.ok) throw new Error(outcome.refusal)
}

/** Sent once more with the same words it stands as it is. */
const wish = (name: string, of: string, person: number, at: Date, words: string): LifeStep => ({
  name: `wish ${name}`,
  at,
  alone: true,
  play: async (stage, now) => {
    if (await wishOf(stage, of, person, now)) return
    done(
      await wishForTime(stage.payload, {
        resident: as(stage, { resident: person }),
        listing: stage.id(`listing ${of}`),
        now,
        wish: words,
      }),
    )
  },
})

async function wishOf(stage: Stage, of: string, person: number, now: Date) {
  const { docs } = await stage.payload.find({
    collection: 'time-wishes',
    where: { task: { equals: stage.id(`listing ${of}`) }, volunteer: { equals: stage.id(`person ${person}`) } },
    limit: 1,
    ...by(stage, 'system', now),
  })
  return docs[0]
}

/** What becomes of a wish that nobody has answered yet. */
const answer = (
  name: string,
  { at, of, person }: { of: string; person: number; at: Date },
  work: (stage: Stage, wish: { id: string; revision: number }, now: Date) => Promise<unknown>,
): LifeStep => ({
  name: `wish ${name} answered`,
  at,
  alone: true,
  play: async (stage, now) => {
    const found = await wishOf(stage, of, person, now)
    if (found?.status === 'open') await work(stage, { id: found.id, revision: Number(found.revision) }, now)
  },
})

const agreed =
  (facility: number, startsAt: Date, minutes: number) =>
  (stage: Stage, { id, revision }: { id: string; revision: number }, now: Date) =>
    agreeOnTime(stage.payload, {
      by: as(stage, { facility }),
      wish: id,
      revision,
      startsAt,
      endsAt: new Date(startsAt.getTime() + minutes * 60_000),
      now,
    })

export function wishSteps({ host, me, neighbours, on }: Scene): LifeStep[] {
  const [regular = -1, second = -1, third = -1, fourth = -1] = neighbours
  const words = LIFE_WORDS.wishes
  return [
    wish('mine home', 'home', me, on(-6, '21:00'), words.evening),
    answer('mine home', { of: 'home', person: me, at: on(-5, '10:00') }, agreed(host, on(2, '19:00'), 60)),
    wish('mine talk', 'talk', me, on(-2, '20:15'), words.weekday),
    wish('regular talk', 'talk', regular, on(-6, '20:15'), words.morning),
    answer('regular talk', { of: 'talk', person: regular, at: on(-5, '10:10') }, agreed(host, on(6, '10:00'), 45)),
    wish('second talk', 'talk', second, on(-1, '12:30'), words.weekend),
    wish('third talk', 'talk', third, on(-4, '12:30'), words.night),
    answer('third talk', { of: 'talk', person: third, at: on(-3, '11:00') }, (stage, { id }, now) =>
      change(stage, {
        collection: 'time-wishes',
        id,
        who: { facility: host },
        now,
        data: { status: 'declined', reply: words.declined },
      }),
    ),
    wish('fourth home', 'home', fourth, on(-4, '13:30'), words.weekend),
    answer('fourth home', { of: 'home', person: fourth, at: on(-3, '21:00') }, (stage, { id }, now) =>
      withdrawWish(stage.payload, { resident: as(stage, { resident: fourth }), wish: id, now }),
    ),
  ]
}

/** One form is one proposal. */
const propose = (name: keyof typeof PROPOSALS, of: string, person: number, at: Date): LifeStep => ({
  name: `proposal ${name}`,
  at,
  alone: true,
  play: async (stage, now) => {
    const { category, description, title } = PROPOSALS[name]
    done(
      await proposeActivity(stage.payload, {
        resident: as(stage, { resident: person }),
        now,
        proposed: { listing: stage.id(`listing ${of}`), title, category, description, formId: formId(`proposal ${name}`) },
      }),
    )
  },
})

async function proposalOf(stage: Stage, name: string, now: Date) {
  const { docs } = await stage.payload.find({
    collection: 'proposals',
    where: { formId: { equals: formId(`proposal ${name}`) } },
    limit: 1,
    ...by(stage, 'system', now),
  })
  const [found] = docs
  if (!found) throw new Error(`the demo has no proposal ${name}`)
  return found
}

const declined = (name: keyof typeof PROPOSALS, facility: number, at: Date, reply: string): LifeStep => ({
  name: `proposal ${name} declined`,
  at,
  play: async (stage, now) => {
    const { id } = await proposalOf(stage, name, now)
    await change(stage, { collection: 'proposals', id, who: { facility }, now, data: { status: 'declined', reply } })
  },
})

export function proposalSteps({ host, me, neighbours, on, other }: Scene): LifeStep[] {
  const [, second = -1] = neighbours
  return [
    propose('harmonica', 'together', me, on(-9, '20:00')),
    {
      name: 'proposal harmonica drafted',
      at: on(-7, '11:00'),
      alone: true,
      play: async (stage, now) => {
        const { id, revision, status } = await proposalOf(stage, 'harmonica', now)
        if (status !== 'received') return
        await draftFromProposal(stage.payload, {
          by: as(stage, { facility: host }),
          proposal: id,
          revision: Number(revision),
          now,
        })
      },
    },
    propose('newspaper', 'together', me, on(-2, '20:40')),
    propose('flowers', 'together', second, on(-1, '20:50')),
    propose('market', 'lunch', me, on(-8, '20:00')),
    declined('market', other, on(-6, '15:00'), LIFE_WORDS.proposalDeclined),
  ]
}
