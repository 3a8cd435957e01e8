import type { Command } from './command'

const usual: Command = { kind: 'answer', which: 0 }
/**
 * The second one waits, the first one gives up, and the second takes the seat held for them. They are recorded absent by mistake, which is
 * taken back, recorded again, and object by telephone; another one calls off by telephone.
 */
const OFFERED: Command[] = [
  usual,
  { kind: 'move', by: 'here', which: 4, to: 'waitlisted', reason: false, byPhone: false },
  { kind: 'giveUp', which: 0 },
  { kind: 'offer', which: 0, take: true },
  { kind: 'move', by: 'operator', which: 5, to: 'withdrawn', reason: true, byPhone: true },
  { kind: 'wait', hours: 75 },
  { kind: 'move', by: 'here', which: 4, to: 'no_show', reason: false, byPhone: false },
  { kind: 'move', by: 'here', which: 4, to: 'accepted', reason: false, byPhone: false },
  { kind: 'move', by: 'here', which: 4, to: 'no_show', reason: false, byPhone: false },
  { kind: 'wait', hours: 1 },
  { kind: 'move', by: 'here', which: 4, to: 'accepted', reason: false, byPhone: false },
  { kind: 'move', by: 'operator', which: 4, to: 'disputed', reason: true, byPhone: true },
]
/** A listing is taken down and shown again, changed, and closed, while people wait for it. */
const TAKEN_DOWN: Command[] = [
  { kind: 'list', by: 'operator', task: 0, to: 'suspended', reason: true, decided: false },
  usual,
  { kind: 'publish', task: 0 },
  { kind: 'edit', by: 'here', task: 0, text: 1 },
  usual,
  { kind: 'publish', task: 0 },
  { kind: 'answerChange', by: 'operator', which: 0, agree: true },
  usual,
  { kind: 'callOff', by: 'here', slot: 1, reason: true },
  { kind: 'list', by: 'here', task: 0, to: 'closed', reason: false, decided: false },
  { kind: 'answer', which: 4 },
]
/** A wish is agreed; nobody who may be under 18 is accepted without their guardian. */
const WISHED: Command[] = [
  { kind: 'wish', by: 'resident0' },
  { kind: 'agree', by: 'here', hour: 9 },
  { kind: 'answer', which: 12 },
  { kind: 'leave', by: 'operator', who: 1 },
  { kind: 'answer', which: 4 },
]
/**
 * A regular is accepted for all they wait for; their visit is attended, objected to, completed by the operator and reopened. In between
 * they apply again, and are accepted because they were there before.
 */
const KNOWN: Command[] = [
  { kind: 'regular', by: 'here', which: 5 },
  { kind: 'regular', by: 'here', which: 5 },
  { kind: 'pause', by: 'there', place: 1, on: true },
  { kind: 'rule', by: 'there', place: 1, visits: 1 },
  { kind: 'endRule', by: 'there', which: 1 },
  ...([30, 30, 1, 1, 1] as const).map((hours) => ({ kind: 'wait', hours }) as const),
  ...[4, 4, 4].map((which) => ({ kind: 'answer', which }) as const),
  { kind: 'endRule', by: 'here', which: 0 },
  { kind: 'rule', by: 'here', place: 0, visits: 1 },
  { kind: 'apply', by: 'resident1', who: 1, slot: 4 },
  { kind: 'answer', which: 4 },
]
/** A facility leaves while people wait for it, come to it and are invited; what nobody answered of the other one's ends by itself. */
const LEFT_AND_INVITED: Command[] = [
  { kind: 'invite', by: 'here', who: 0, slot: 4 },
  { kind: 'invite', by: 'there', who: 0, slot: 4 },
  { kind: 'invite', by: 'there', who: 0, slot: 5 },
  { kind: 'invite', by: 'operator', who: 1, slot: 4 },
  { kind: 'invite', by: 'operator', who: 2, slot: 5 },
  { kind: 'invite', by: 'here', who: 3, slot: 4 },
  { kind: 'takeUp', which: 0 },
  { kind: 'decline', by: 'resident0', which: 1 },
  usual,
  { kind: 'withdraw', by: 'here', place: 0, days: -1, reason: true, confirmed: true },
  { kind: 'withdraw', by: 'operator', place: 0, days: -1, reason: true, confirmed: false },
  { kind: 'withdraw', by: 'operator', place: 0, days: -1, reason: true, confirmed: true },
  { kind: 'takeUp', which: 0 },
  { kind: 'wait', hours: 75 },
  { kind: 'publish', task: 0 },
  { kind: 'worker' },
]
/** Two records with invitations, a wish and a facility that one of them hides become one person, who then leaves. */
const ONE_PERSON: Command[] = [
  { kind: 'invite', by: 'here', who: 0, slot: 4 },
  { kind: 'invite', by: 'here', who: 1, slot: 4 },
  { kind: 'invite', by: 'there', who: 0, slot: 5 },
  { kind: 'invite', by: 'there', who: 1, slot: 5 },
  { kind: 'wish', by: 'resident0' },
  ...[0, 1, 2, 3].map(
    (which) => ({ kind: 'move', by: 'operator', which, to: 'declined', reason: true, byPhone: false }) as const,
  ),
  { kind: 'regular', by: 'there', which: 6 },
  { kind: 'block', by: 'resident1', which: 0, task: 0 },
  { kind: 'merge', by: 'here', kept: 0, dropped: 1, reason: true },
  { kind: 'merge', by: 'operator', kept: 0, dropped: 1, reason: true },
  { kind: 'apply', by: 'resident0', who: 0, slot: 0 },
  { kind: 'leave', by: 'operator', who: 0 },
]

/** Sent in every run, so that what chance seldom leads to is there as well. */
export const SEQUENCES: readonly Command[][] = [KNOWN, OFFERED, TAKEN_DOWN, WISHED, LEFT_AND_INVITED, ONE_PERSON]

/** What they lead to: a run that never got anywhere would prove nothing. */
export const MUST_HAPPEN = [
  'facility: applied → accepted',
  'facility: accepted → attended',
  'resident: attended → disputed',
  'operator: disputed → completed',
  'operator: completed → disputed',
  'resident: accepted → cancelled',
  'resident: waitlisted → accepted',
  'facility: no_show → accepted',
  'by_phone: no_show → disputed',
  'operator: listing published → suspended',
  'operator: listing suspended → published',
  'operator: listing submitted → published',
  'facility: listing published → closed',
  'a wish was agreed',
  'a change was agreed to',
  'operator: somebody left',
  'facility: slot callOff',
  'operator: two records were merged',
  'operator: a facility left',
  'facility: invited',
  'operator: invited',
  'resident: declined an invitation',
  'an invitation ended by itself',
  'a facility changed its break',
  'a rule accepted who waited',
  'a rule accepted who applied',
  'a rule was ended',
]
