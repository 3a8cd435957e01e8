import { DECIDED_SETTINGS, PARTIES } from '../choices'
import { register } from '../definition'
import { BOTH, choice, choices, day, long, must, number, paper, refs, text } from './fields'

/** Clause 13(4): a question about the specification, how both sides read it, and what it decides. */
export const consultationMatters = register({
  clause: '13(4)',
  fields: {
    clauseAsked: text,
    question: must(long),
    interpretation: long,
    raisedOn: must(day),
    raisedBy: must(choice(PARTIES)),
    answerBy: day,
    agreedOn: day,
    agreedByOperator: text,
    agreedByCity: text,
    decides: choices(DECIDED_SETTINGS),
    deliverables: refs('deliverables'),
    minutes: paper,
  },
  first: 'open',
  open: ['open', 'discussing'],
  moves: [
    { from: 'open', to: 'discussing', by: BOTH },
    { from: 'open', to: 'agreed', by: BOTH },
    { from: 'discussing', to: 'agreed', by: BOTH },
    { from: 'open', to: 'withdrawn', by: BOTH },
    { from: 'discussing', to: 'withdrawn', by: BOTH },
    { from: 'agreed', to: 'superseded', by: BOTH },
  ],
  needs: [{ in: ['agreed', 'superseded'], fields: ['interpretation', 'agreedOn', 'agreedByOperator', 'agreedByCity'] }],
  order: [
    ['raisedOn', 'answerBy'],
    ['raisedOn', 'agreedOn'],
  ],
  fixed: [
    {
      in: ['agreed', 'superseded'],
      fields: ['clauseAsked', 'question', 'interpretation', 'agreedOn', 'agreedByOperator', 'agreedByCity', 'decides'],
    },
  ],
  clocks: [{ in: ['open', 'discussing'], field: 'answerBy', warnDays: 7, what: 'due' }],
  city: 'writes',
})

/** Clause 13(1): what changes in the work, and what that does to targets and price. */
export const changeOrders = register({
  clause: '13(1)',
  fields: {
    orderedOn: must(day),
    background: must(long),
    contents: must(long),
    effectOnTargets: long,
    targets: refs('targets'),
    effectOnPrice: number,
    effectOnSchedule: long,
    decideBy: day,
    agreedOn: day,
    agreedByOperator: text,
    agreedByCity: text,
    appliesFrom: day,
    doneOn: day,
    orderPaper: paper,
  },
  first: 'open',
  open: ['open', 'assessing', 'agreed'],
  moves: [
    { from: 'open', to: 'assessing', by: BOTH },
    { from: 'assessing', to: 'agreed', by: BOTH },
    { from: 'open', to: 'withdrawn', by: BOTH },
    { from: 'assessing', to: 'withdrawn', by: BOTH },
    { from: 'agreed', to: 'done', by: BOTH },
  ],
  needs: [
    {
      in: ['agreed', 'done'],
      fields: ['effectOnTargets', 'effectOnPrice', 'agreedOn', 'agreedByOperator', 'agreedByCity', 'appliesFrom'],
    },
    { in: ['done'], fields: ['doneOn'] },
  ],
  order: [
    ['orderedOn', 'agreedOn'],
    ['agreedOn', 'doneOn'],
  ],
  fixed: [
    {
      in: ['agreed', 'done'],
      fields: ['contents', 'effectOnTargets', 'effectOnPrice', 'agreedOn', 'agreedByOperator', 'agreedByCity'],
    },
  ],
  clocks: [
    { in: ['open', 'assessing'], field: 'decideBy', warnDays: 7, what: 'due' },
    { in: ['agreed'], field: 'appliesFrom', warnDays: 7, what: 'due' },
  ],
  city: 'writes',
})

/** Clause 5(7) and 8(1): what the city asks for besides, with its date; each is owed as a deliverable as well. */
export const cityRequests = register({
  clause: '5(7)',
  fields: {
    askedOn: must(day),
    askedBy: text,
    request: must(long),
    answerBy: day,
    answeredOn: day,
    answer: long,
    answerFile: paper,
  },
  first: 'open',
  open: ['open', 'handling', 'answered'],
  moves: [
    { from: 'open', to: 'handling', by: ['operator'] },
    { from: 'open', to: 'answered', by: ['operator'] },
    { from: 'handling', to: 'answered', by: ['operator'] },
    { from: 'answered', to: 'closed', by: ['city'] },
    { from: 'answered', to: 'handling', by: BOTH },
    { from: 'open', to: 'withdrawn', by: ['city'] },
    { from: 'handling', to: 'withdrawn', by: ['city'] },
  ],
  needs: [{ in: ['answered', 'closed'], fields: ['answer', 'answeredOn'] }],
  order: [
    ['askedOn', 'answerBy'],
    ['askedOn', 'answeredOn'],
  ],
  fixed: [{ in: ['closed'], fields: ['request', 'answer', 'answeredOn'] }],
  clocks: [{ in: ['open', 'handling'], field: 'answerBy', warnDays: 3, what: 'due', toCity: true }],
  marks: ({ answerBy, status }) => (status === 'open' || status === 'handling') && !answerBy,
  city: 'writes',
})

/** Clause 6オ: a duty of security that is not fulfilled, until somebody confirmed that it is. */
export const performanceFindings = register({
  clause: '6オ',
  fields: {
    foundOn: must(day),
    foundBy: must(choice(PARTIES)),
    agreedDuty: must(text),
    finding: must(long),
    mendBy: must(day),
    measure: long,
    escalatedOn: day,
    escalatedTo: text,
    closedOn: day,
    confirmedBy: text,
  },
  first: 'open',
  open: ['open', 'handling', 'escalated'],
  moves: [
    { from: 'open', to: 'handling', by: ['operator'] },
    { from: 'open', to: 'escalated', by: BOTH },
    { from: 'handling', to: 'escalated', by: BOTH },
    { from: 'handling', to: 'closed', by: ['city'] },
    { from: 'escalated', to: 'handling', by: ['operator'] },
    { from: 'escalated', to: 'closed', by: ['city'] },
    { from: 'closed', to: 'handling', by: ['city'] },
  ],
  needs: [
    { in: ['escalated'], fields: ['escalatedOn', 'escalatedTo'] },
    { in: ['closed'], fields: ['measure', 'closedOn', 'confirmedBy'] },
  ],
  order: [
    ['foundOn', 'mendBy'],
    ['foundOn', 'escalatedOn'],
    ['foundOn', 'closedOn'],
  ],
  clocks: [{ in: ['open', 'handling', 'escalated'], field: 'mendBy', warnDays: 7, what: 'due' }],
  city: 'writes',
})
