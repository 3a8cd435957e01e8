import { type CourseFacts, courseRefusalOf } from './course'

const at = (time: string) => new Date(`2026-01-19T${time}:00+09:00`)
const now = at('18:00')
const facts: CourseFacts = { detectedAt: at('10:00'), cityToldAt: at('12:00'), followUps: [at('15:00')], endedAt: at('17:00') }

it.each<[Partial<CourseFacts>, ReturnType<typeof courseRefusalOf>]>([
  [{}, null],
  [{ followUps: [], endedAt: null }, null],
  [{ followUps: [at('11:59')] }, 'follow_up_before_first'],
  [{ cityToldAt: null }, 'follow_up_before_first'],
  [{ followUps: [at('18:01')] }, 'follow_up_in_future'],
  [{ endedAt: at('09:59') }, 'ended_before_detected'],
  [{ endedAt: at('18:01') }, 'ended_in_future'],
])('the course of an incident with %j is answered with %s', (given, refusal) => {
  expect(courseRefusalOf({ ...facts, ...given }, now)).toBe(refusal)
})
