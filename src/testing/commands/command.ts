import fc from 'fast-check'
import { APPLICATION_STATUSES } from '@/domain/application/status'
import { TASK_STATUSES } from '@/domain/task/status'
import { PEOPLE } from './stage'

const anybody = fc.constantFrom(...PEOPLE)
/** No job changes a slot. */
const signed = fc.constantFrom(...PEOPLE.filter((person) => person !== 'system'))
const who = fc.nat(3)
const slot = fc.constantFrom<number>(0, 1, 2, 3, 4, 5)
const task = fc.constantFrom<number>(0, 1, 2)
const which = fc.nat(15)
const is = <Kind extends string>(kind: Kind) => fc.constant(kind)
const resident = fc.constantFrom('resident0', 'resident1', 'resident2', 'resident3')
const desks = ['here', 'there', 'operator'] as const
const desk = fc.constantFrom(...desks)
/** Mostly those whose decision it is; anybody else is refused. */
const office = fc.oneof({ weight: 4, arbitrary: is('operator') }, { weight: 1, arbitrary: signed })
const staff = fc.oneof({ weight: 4, arbitrary: desk }, { weight: 1, arbitrary: signed })
const place = fc.constantFrom<number>(0, 1)

/** Everything that somebody may try, by anybody; the weights lead to where things happen. */
export const command = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: is('apply'), by: fc.oneof(anybody, fc.constant('operator' as const)), who, slot }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: is('move'),
      by: anybody,
      which,
      to: fc.constantFrom(...APPLICATION_STATUSES),
      reason: fc.boolean(),
      byPhone: fc.boolean(),
    }),
  },
  // The roads a visit really takes, so that the late states are reached too.
  { weight: 10, arbitrary: fc.record({ kind: is('answer'), which }) },
  { weight: 4, arbitrary: fc.record({ kind: is('giveUp'), which }) },
  { weight: 4, arbitrary: fc.record({ kind: is('offer'), which, take: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: is('resize'), by: signed, slot, capacity: fc.integer({ min: 0, max: 3 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: is('shift'), by: signed, slot, hours: fc.integer({ min: -30, max: 30 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: is('callOff'), by: signed, slot, reason: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: is('list'),
      by: anybody,
      task,
      to: fc.constantFrom(...TASK_STATUSES),
      reason: fc.boolean(),
      decided: fc.boolean(),
    }),
  },
  // Back to where residents see it, so that a listing that was taken down does not end the round.
  { weight: 4, arbitrary: fc.record({ kind: is('publish'), task }) },
  { weight: 2, arbitrary: fc.record({ kind: is('edit'), by: anybody, task, text: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: is('block'), by: fc.oneof(desk, resident), which, task }) },
  { weight: 1, arbitrary: fc.record({ kind: is('show'), by: resident, which }) },
  { weight: 1, arbitrary: fc.record({ kind: is('leave'), by: fc.constantFrom(...desks), who }) },
  { weight: 1, arbitrary: fc.record({ kind: is('merge'), by: office, kept: who, dropped: who, reason: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: is('withdraw'),
      by: office,
      place,
      days: fc.integer({ min: -3, max: 1 }),
      reason: fc.boolean(),
      confirmed: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: is('invite'), by: staff, who, slot: fc.oneof(slot, fc.constantFrom<number>(4, 5)) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: is('decline'), by: resident, which }) },
  { weight: 2, arbitrary: fc.record({ kind: is('takeUp'), which }) },
  { weight: 1, arbitrary: fc.record({ kind: is('rule'), by: staff, place, visits: fc.constantFrom<number>(1, 1, 2) }) },
  { weight: 1, arbitrary: fc.record({ kind: is('regular'), by: staff, which }) },
  { weight: 1, arbitrary: fc.record({ kind: is('endRule'), by: staff, which }) },
  { weight: 1, arbitrary: fc.record({ kind: is('pause'), by: staff, place, on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: is('rest'), by: resident, on: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: is('answerChange'), by: anybody, which, agree: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: is('wish'), by: resident }) },
  { weight: 2, arbitrary: fc.record({ kind: is('agree'), by: desk, hour: fc.integer({ min: 9, max: 16 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: is('worker') }) },
  { weight: 2, arbitrary: fc.record({ kind: is('wait'), hours: fc.constantFrom(1, 6, 12, 30, 75) }) },
)
export type Command = typeof command extends fc.Arbitrary<infer T> ? T : never
