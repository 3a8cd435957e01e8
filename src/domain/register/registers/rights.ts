import { PARTIES, WORK_KINDS } from '../choices'
import { register } from '../definition'
import { amount, check, choice, CITY, day, long, must, OPERATOR, paper, ref, refs, text } from './fields'

const ofDeliverable = { field: 'work', is: ['deliverable'] } as const
const ofSystem = { field: 'work', is: ['system'] } as const

/** Clause 9(1)(2): every deliverable is the city's; the matching system stays with its owner, whose licence is kept here. */
export const ownerships = register({
  clause: '9(1)(2)',
  fields: {
    work: must(choice(WORK_KINDS)),
    deliverable: ref('deliverables'),
    isAssigned: check,
    assignedOn: day,
    waivesMoralRights: check,
    isReused: check,
    reuse: long,
    reuseAgreedOn: day,
    holder: text,
    licence: long,
    licenceFrom: day,
    licenceUntil: day,
    document: paper,
  },
  first: 'preparing',
  open: ['preparing', 'in_force'],
  moves: [
    { from: 'preparing', to: 'in_force', by: OPERATOR },
    { from: 'in_force', to: 'preparing', by: OPERATOR },
    { from: 'in_force', to: 'ended', by: OPERATOR },
  ],
  needs: [
    { in: ['preparing', 'in_force', 'ended'], when: ofDeliverable, fields: ['deliverable'] },
    { in: ['in_force'], when: ofDeliverable, fields: ['isAssigned', 'assignedOn', 'waivesMoralRights'] },
    // Whoever else uses what is the city's, ourselves included, talks it over with the city first.
    { in: ['in_force', 'ended'], when: { field: 'isReused', is: ['true'] }, fields: ['reuse', 'reuseAgreedOn'] },
    { in: ['in_force'], when: ofSystem, fields: ['holder', 'licence', 'licenceFrom', 'document'] },
  ],
  refuses: [{ in: ['preparing', 'in_force', 'ended'], when: ofSystem, field: 'isAssigned', value: 'true' }],
  order: [['licenceFrom', 'licenceUntil']],
  fixed: [{ in: ['in_force', 'ended'], fields: ['work', 'deliverable', 'isAssigned', 'holder', 'licence'] }],
  clocks: [{ in: ['in_force'], field: 'licenceUntil', warnDays: 60, what: 'expiry' }],
})

/** Clause 9(3): work of others within ours. Without the city's consent nothing that names it is published or packed. */
export const thirdPartyRights = register({
  clause: '9(3)',
  fields: {
    owner: must(text),
    terms: must(long),
    until: day,
    cost: amount,
    isOrdered: check,
    askedOn: day,
    consentedOn: day,
    consentNote: text,
    materials: refs('seminar-materials'),
    pictures: refs('media'),
    deliverables: refs('deliverables'),
    document: paper,
  },
  first: 'preparing',
  open: ['preparing', 'asking', 'consented'],
  moves: [
    { from: 'preparing', to: 'asking', by: OPERATOR },
    { from: 'asking', to: 'preparing', by: OPERATOR },
    { from: 'asking', to: 'consented', by: CITY },
    { from: 'asking', to: 'declined', by: CITY },
    { from: 'declined', to: 'preparing', by: OPERATOR },
    { from: 'consented', to: 'preparing', by: OPERATOR },
    { from: 'consented', to: 'ended', by: OPERATOR },
  ],
  needs: [
    { in: ['asking', 'consented'], fields: ['askedOn'] },
    // Whoever uses it bears its cost, except where the city has ordered it to be used.
    { in: ['asking', 'consented'], when: { field: 'isOrdered', is: ['', 'false'] }, fields: ['cost'] },
    { in: ['consented'], fields: ['consentedOn'] },
  ],
  order: [['askedOn', 'consentedOn']],
  fixed: [{ in: ['asking', 'consented', 'ended'], fields: ['owner', 'terms', 'until', 'cost', 'consentedOn'] }],
  clears: [{ in: ['preparing'], fields: ['consentedOn', 'consentNote'] }],
  clocks: [{ in: ['consented'], field: 'until', warnDays: 60, what: 'expiry', toCity: true }],
  city: ['isOrdered', 'consentedOn', 'consentNote', 'note'],
  citysOwn: ['isOrdered'],
})

/** Clause 9(4): somebody says that a right of theirs was hurt; the operator settles it at its own cost. */
export const rightsDisputes = register({
  clause: '9(4)',
  fields: {
    claimant: must(text),
    claim: must(long),
    receivedOn: must(day),
    deliverable: ref('deliverables'),
    causedBy: choice(PARTIES),
    toldCityOn: day,
    measure: long,
    respondBy: day,
    cost: amount,
    result: long,
    closedOn: day,
    document: paper,
  },
  first: 'open',
  open: ['open', 'handling'],
  moves: [
    { from: 'open', to: 'handling', by: OPERATOR },
    { from: 'handling', to: 'closed', by: OPERATOR },
    { from: 'closed', to: 'handling', by: OPERATOR },
  ],
  needs: [
    { in: ['handling', 'closed'], fields: ['toldCityOn', 'measure'] },
    { in: ['closed'], fields: ['causedBy', 'result', 'closedOn'] },
  ],
  order: [
    ['receivedOn', 'toldCityOn'],
    ['receivedOn', 'closedOn'],
  ],
  clocks: [{ in: ['open', 'handling'], field: 'respondBy', warnDays: 7, what: 'due', toCity: true }],
})
