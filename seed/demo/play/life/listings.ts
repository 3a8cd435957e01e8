import { LIFE_LISTINGS, type LifeListing, RETURNED_BECAUSE, OVERRIDDEN_BECAUSE } from '../../content/life'
import type { Scene } from '../../plan/scene'
import { by } from '../stage'
import { change, type LifeStep } from './step'

type Written = { name: keyof typeof LIFE_LISTINGS; facility: number; at: Date; status?: 'draft' | 'submitted'; more?: object }

const write = ({ at, facility, more, name, status = 'submitted' }: Written): LifeStep => ({
  name: `listing ${name}`,
  at,
  play: async (stage, now) => {
    const text: LifeListing = LIFE_LISTINGS[name]
    const { id } = await stage.payload.create({
      collection: 'tasks',
      ...by(stage, { facility }, now),
      data: {
        facility: stage.id(`facility ${facility}`),
        beginnerFriendly: true,
        highSchoolWelcome: false,
        meals: 'none',
        ...text,
        ...more,
        status,
      } as never,
    })
    stage.made(`listing ${name}`, id)
  },
})

const publish = (name: string, at: Date, data: object = {}): LifeStep => ({
  name: `listing ${name} published`,
  at,
  play: (stage, now) =>
    change(stage, {
      collection: 'tasks',
      id: stage.id(`listing ${name}`),
      who: 'operator',
      now,
      data: { ...data, status: 'published' },
    }),
})

type Offered = {
  name: string
  of: string
  facility: number
  at: Date
  from: Date
  minutes?: number
  capacity?: number
  needed?: number
  /** Who is there on that day, where it is not whom the listing names. */
  supervisor?: string
}
const offer = ({ at, capacity = 3, facility, from, minutes = 60, name, needed, of, supervisor }: Offered): LifeStep => ({
  name: `slot ${name}`,
  at,
  play: async (stage, now) => {
    const { id } = await stage.payload.create({
      collection: 'slots',
      ...by(stage, { facility }, now),
      data: {
        task: stage.id(`listing ${of}`),
        startsAt: from.toISOString(),
        endsAt: new Date(from.getTime() + minutes * 60_000).toISOString(),
        capacity,
        ...(needed ? { needed } : {}),
        ...(supervisor ? { supervisor } : {}),
        status: 'open',
      },
    })
    stage.made(`slot ${name}`, id)
  },
})

/** Listings of every kind and state, and the slots of those that are shown. */
export function listingSteps({ day, host, on, other }: Scene): LifeStep[] {
  const made = on(-16, '10:30')
  const period = { timing: 'flexible', flexibleFrom: day(-10), flexibleUntil: day(30) }
  const together = (name: string, from: Date, more: Partial<Offered> = {}) =>
    offer({ name, of: 'together', facility: host, at: made, from, ...more })
  const lunch = (name: string, from: Date) => offer({ name, of: 'lunch', facility: other, at: made, from, minutes: 90 })
  return [
    write({ name: 'together', facility: host, at: on(-16, '10:00') }),
    together('first', on(-8, '14:00')),
    together('yesterday', on(-1, '14:00')),
    together('today', on(0, '13:30'), { minutes: 90, capacity: 4 }),
    together('urgent', on(3, '14:00'), { capacity: 4, needed: 3 }),
    together('freed', on(5, '14:00'), { capacity: 1 }),
    together('moved', on(9, '14:00')),
    together('next', on(11, '14:00'), { capacity: 5, supervisor: 'レクリエーション担当職員' }),
    together('pause', on(22, '14:00')),
    publish('together', on(-16, '16:00')),
    write({ name: 'lunch', facility: other, at: on(-16, '10:00') }),
    lunch('lunch past', on(-2, '11:30')),
    lunch('lunch 4', on(4, '11:30')),
    lunch('lunch 8', on(8, '11:30')),
    lunch('lunch 12', on(12, '11:30')),
    publish('lunch', on(-16, '16:10')),
    write({ name: 'talk', facility: host, at: on(-12, '11:00'), more: period }),
    publish('talk', on(-11, '10:00')),
    write({ name: 'home', facility: host, at: on(-12, '11:20'), more: { ...period, isRemote: true } }),
    publish('home', on(-11, '10:05')),
    // Its time is agreed with each person, and no last day is named.
    write({ name: 'knitting', facility: other, at: on(-9, '15:00'), more: { timing: 'flexible', flexibleFrom: day(-7) } }),
    publish('knitting', on(-8, '10:10')),
    write({ name: 'garden', facility: host, at: on(-20, '10:00') }),
    publish('garden', on(-19, '10:00')),
    {
      name: 'listing garden changed',
      at: on(-1, '16:20'),
      play: (stage, now) =>
        change(stage, {
          collection: 'tasks',
          id: stage.id('listing garden'),
          who: { facility: host },
          now,
          data: { description: LIFE_LISTINGS.gardenAnew.description, notes: LIFE_LISTINGS.gardenAnew.notes },
        }),
    },
    write({ name: 'vague', facility: host, at: on(-4, '15:00') }),
    {
      name: 'listing vague returned',
      at: on(-3, '10:40'),
      play: (stage, now) =>
        change(stage, {
          collection: 'tasks',
          id: stage.id('listing vague'),
          who: 'operator',
          now,
          data: { status: 'returned', statusReason: RETURNED_BECAUSE },
        }),
    },
    write({ name: 'unclear', facility: other, at: on(-1, '11:00') }),
    write({ name: 'walk', facility: other, at: on(-9, '11:00') }),
    publish('walk', on(-8, '10:00'), { overrideReason: OVERRIDDEN_BECAUSE }),
    write({ name: 'forbidden', facility: host, at: on(-2, '17:10'), status: 'draft' }),
  ]
}
