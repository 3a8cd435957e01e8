import { proposeFromAnswer } from '@/actions/proposeFromAnswer'
import {
  CONSULTANTS,
  CONSULTATIONS,
  type DemoSeminar,
  ITEMS,
  OPINIONS,
  SEMINAR_PLACE,
  SEMINAR_SPEAKER,
  SEMINARS,
  STOPPED_BECAUSE,
  WISH_PATTERNS,
  WISHED,
  WORRIES,
} from '../../content/guidance'
import type { Scene } from '../../plan/scene'
import { by, type Stage } from '../stage'
import { as, change, type LifeStep } from './step'

type Name = keyof typeof SEMINARS
/** Days are counted from one of them: today in what runs, the seminar's own in what is over. */
type Days = Pick<Scene, 'on'>
type Coming = 'attended' | 'absent' | 'cancelled' | null

const seminarId = (stage: Stage, name: Name): string => stage.id(`seminar ${name}`)

/** A seminar is announced some weeks before; `day` is counted from today. */
export function announced(scene: Days, name: Name, day: number, status: 'published' | 'draft' = 'published'): LifeStep {
  const { agenda, kind, purpose, title }: DemoSeminar = SEMINARS[name]
  return {
    name: `seminar ${name}`,
    at: scene.on(Math.min(day - 21, -1), '10:00'),
    play: async (stage, now) => {
      const { id } = await stage.payload.create({
        collection: 'seminars',
        ...by(stage, 'operator', now),
        data: {
          title,
          kind,
          purpose,
          agenda,
          audience: kind === 'residents' ? 'residents' : 'facilities',
          startsAt: scene.on(day, '14:00').toISOString(),
          endsAt: scene.on(day, '16:00').toISOString(),
          place: SEMINAR_PLACE,
          speaker: SEMINAR_SPEAKER,
          capacity: 30,
          status,
        } as never,
      })
      stage.made(`seminar ${name}`, id)
    },
  }
}

/** Facilities sign up before the day; who came is recorded when it is over. */
export function attendance(
  scene: Days,
  name: Name,
  day: number,
  facilities: readonly number[],
  comes: (n: number) => Coming,
): LifeStep[] {
  const signUps = facilities.map(
    (facility, n): LifeStep => ({
      name: `seminar ${name} ${facility}`,
      at: scene.on(Math.min(day - 10 + (n % 5), -1), '15:00'),
      play: async (stage, now) => {
        const { id } = await stage.payload.create({
          collection: 'seminar-attendances',
          ...by(stage, { facility }, now),
          data: {
            seminar: seminarId(stage, name),
            facility: stage.id(`facility ${facility}`),
            attendeeName: stage.plan.facilities[facility]?.staffName ?? '',
            attendeeKind: n % 3 === 0 ? 'manager' : 'care_staff',
            people: n % 4 === 0 ? 2 : 1,
          } as never,
        })
        stage.made(`seminar ${name} ${facility}`, id)
      },
    }),
  )
  const records = facilities.flatMap((facility, n): LifeStep[] => {
    const status = comes(n)
    if (!status) return []
    const opinion = status === 'attended' ? OPINIONS[n] : undefined
    return [
      {
        name: `seminar ${name} ${facility} ${status}`,
        at: status === 'cancelled' ? scene.on(day - 2, '09:30') : scene.on(day, '16:10'),
        play: (stage, now) =>
          change(stage, {
            collection: 'seminar-attendances',
            id: stage.id(`seminar ${name} ${facility}`),
            who: 'operator',
            now,
            data: { status, ...(opinion ? { opinion, followUp: '個別相談を案内する' } : {}) },
          }),
      },
    ]
  })
  return [...signUps, ...records]
}

export const held = (scene: Days, name: Name, day: number): LifeStep => ({
  name: `seminar ${name} held`,
  at: scene.on(day + 1, '10:00'),
  play: (stage, now) =>
    change(stage, {
      collection: 'seminars',
      id: seminarId(stage, name),
      who: 'operator',
      now,
      data: { status: 'held', summary: SEMINARS[name].summary },
    }),
})

/** Six seminars: three that were held, one that was called off, one to sign up for, and one for residents still in draft. */
export function seminarSteps(scene: Scene): LifeStep[] {
  const { advised, host, on, other } = scene
  const came = (n: number): Coming => (n % 7 === 5 ? 'absent' : n % 9 === 8 ? 'cancelled' : 'attended')
  return [
    announced(scene, 'start', -60),
    ...attendance(scene, 'start', -60, advised.slice(0, 18), came),
    held(scene, 'start', -60),
    announced(scene, 'carving', -38),
    ...attendance(scene, 'carving', -38, [host, ...advised.slice(4, 16)], came),
    held(scene, 'carving', -38),
    announced(scene, 'cases', -15),
    ...attendance(scene, 'cases', -15, [host, ...advised.slice(10, 20)], came),
    held(scene, 'cases', -15),
    announced(scene, 'stopped', 3),
    ...attendance(scene, 'stopped', 3, [host, other], () => null),
    {
      name: 'seminar stopped called off',
      at: on(-1, '17:30'),
      play: (stage, now) =>
        change(stage, {
          collection: 'seminars',
          id: seminarId(stage, 'stopped'),
          who: 'operator',
          now,
          data: { status: 'called_off', statusReason: STOPPED_BECAUSE },
        }),
    },
    announced(scene, 'next', 12),
    ...attendance(scene, 'next', 12, advised.slice(0, 4), () => null),
    announced(scene, 'residents', 25, 'draft'),
  ]
}

const HELD = 42
/** On which days, counted from today, the consultations were held. */
export const CONSULTED_ON: readonly number[] = Array.from({ length: HELD }, (_, n) =>
  n === HELD - 1 ? -10 : -74 + Math.floor((n * 60) / HELD),
)

/** 45 consultations: 42 that were held over ten weeks, one planned, one wished for, one called off. */
export function consultationSteps(scene: Scene): LifeStep[] {
  const { advised, day, host, on, other } = scene
  const past = CONSULTED_ON.map((when, n): LifeStep => {
    const last = n === HELD - 1
    // Most facilities once, some a second time within the month.
    const facility = last ? host : (advised[(n * 5) % advised.length] ?? other)
    const { nextStep, ...talked } = CONSULTATIONS[n % CONSULTATIONS.length] as (typeof CONSULTATIONS)[number]
    const done = n % 3 !== 0
    return {
      name: `consultation ${n}`,
      at: on(when, '17:20'),
      play: async (stage, now) => {
        const { id } = await stage.payload.create({
          collection: 'consultations',
          ...by(stage, 'operator', now),
          data: {
            ...talked,
            facility: stage.id(`facility ${facility}`),
            status: 'held',
            heldOn: day(when),
            time: n % 2 === 0 ? '10:00' : '14:00',
            minutes: 30 + (n % 4) * 15,
            way: (['visit', 'phone', 'online', 'office'] as const)[n % 4],
            consultant: CONSULTANTS[n % CONSULTANTS.length],
            participants: stage.plan.facilities[facility]?.staffName ?? '',
            ...(nextStep ? { nextStep, nextStepDueOn: day(when + 14) } : {}),
            ...(nextStep && done && when + 10 < 0 ? { nextStepDoneOn: day(when) } : {}),
            ...(last ? { carvingSheet: stage.id('sheet') } : {}),
          } as never,
        })
        stage.made(`consultation ${n}`, id)
      },
    }
  })
  const ahead = (name: string, at: Date, facility: number, data: object): LifeStep => ({
    name: `consultation ${name}`,
    at,
    play: async (stage, now) => {
      const { id } = await stage.payload.create({
        collection: 'consultations',
        ...by(stage, { facility }, now),
        data: { facility: stage.id(`facility ${facility}`), topic: 'carving', ...data } as never,
      })
      stage.made(`consultation ${name}`, id)
    },
  })
  const moved = (name: string, at: Date, data: Record<string, unknown>): LifeStep => ({
    name: `consultation ${name} ${String(data['status'])}`,
    at,
    play: (stage, now) =>
      change(stage, { collection: 'consultations', id: stage.id(`consultation ${name}`), who: 'operator', now, data }),
  })
  return [
    ...past,
    ahead('planned', on(-4, '11:00'), host, { theme: 'レクリエーションの準備を任せたい' }),
    moved('planned', on(-3, '09:30'), {
      status: 'planned',
      heldOn: day(5),
      time: '14:00',
      way: 'visit',
      consultant: CONSULTANTS[0],
    }),
    ahead('stopped', on(-7, '11:00'), other, { theme: '花壇の手入れを任せたい' }),
    moved('stopped', on(-6, '09:30'), { status: 'called_off', statusReason: '施設の都合により、日を改めることになったため' }),
    ahead('wished', on(-1, '16:40'), other, WISHED),
  ]
}

const ANSWERS = 20
const PROPOSED = 8

/** Twenty facilities answer the 意向調査, some on paper; of some the answers became rows of a sheet. */
export function intentionSteps(scene: Scene): LifeStep[] {
  const { advised, host, on } = scene
  const facilities = [host, ...advised.filter((each) => each !== host)].slice(0, ANSWERS)
  const answers = facilities.map(
    (facility, n): LifeStep => ({
      name: `answer ${facility}`,
      at: on(-32 + n, '11:20'),
      play: async (stage, now) => {
        const wishes = WISH_PATTERNS[n % WISH_PATTERNS.length] ?? []
        const { id } = await stage.payload.create({
          collection: 'intention-answers',
          ...by(stage, n % 4 === 3 ? 'operator' : { facility }, now),
          data: {
            facility: stage.id(`facility ${facility}`),
            answeredBy: stage.plan.facilities[facility]?.staffName ?? '',
            items: ITEMS.map((item, index) => ({ ...item, wish: wishes[index] ?? 'keep' })),
            worries: WORRIES[n % WORRIES.length],
          } as never,
        })
        stage.made(`answer ${facility}`, id)
      },
    }),
  )
  const proposed = facilities.slice(0, PROPOSED).map(
    (facility, n): LifeStep => ({
      name: `answer ${facility} proposed`,
      at: on(-11 + n, '13:10'),
      alone: true,
      play: async (stage, now) => {
        const answer = stage.id(`answer ${facility}`)
        const { items, revision } = await stage.payload.findByID({
          collection: 'intention-answers',
          id: answer,
          ...by(stage, 'system', now),
        })
        const { totalDocs } = await stage.payload.count({
          collection: 'carving-sheets',
          where: { 'steps.sourceItem': { in: (items ?? []).map(({ id }) => String(id)) } },
          ...by(stage, 'system', now),
        })
        if (totalDocs > 0) return
        const given = { answer, revision: Number(revision), sheet: null, unsure: false, by: as(stage, { facility }), now }
        await proposeFromAnswer(stage.payload, given)
      },
    }),
  )
  return [...answers, ...proposed]
}
