import {
  CHECK_RESULTS,
  CONTROL_SUBJECTS,
  EVIDENCE_KINDS,
  JURISDICTIONS,
  REVIEW_FINDINGS,
  REVIEW_SUBJECTS,
  SERVICE_REGIONS,
  SERVICE_USES,
} from '../choices'
import { register } from '../definition'
import { choice, choices, day, long, must, OPERATOR, paper, ref, refs, text } from './fields'

/** Clause 14(1)(2): none is used that runs abroad, or under another law or court. */
export const externalServices = register({
  clause: '14(2)',
  fields: {
    provider: must(text),
    purpose: must(long),
    usedFor: choices(SERVICE_USES),
    region: choice(SERVICE_REGIONS),
    law: choice(JURISDICTIONS),
    court: choice(JURISDICTIONS),
    startsOn: day,
    endsOn: day,
    terms: paper,
  },
  first: 'preparing',
  open: ['preparing', 'in_force'],
  moves: [
    { from: 'preparing', to: 'in_force', by: OPERATOR },
    { from: 'preparing', to: 'ended', by: OPERATOR },
    { from: 'in_force', to: 'ended', by: OPERATOR },
  ],
  needs: [
    { in: ['in_force'], fields: ['region', 'law', 'court', 'startsOn'] },
    { in: ['ended'], when: { field: 'law', is: JURISDICTIONS }, fields: ['endsOn'] },
  ],
  refuses: [
    { in: ['in_force'], field: 'region', value: 'abroad' },
    { in: ['in_force'], field: 'law', value: 'foreign' },
    { in: ['in_force'], field: 'court', value: 'foreign' },
  ],
  order: [['startsOn', 'endsOn']],
  marks: ({ court, law, region }) => region === 'abroad' || law === 'foreign' || court === 'foreign',
})

/** Clause 14(1): a certificate with its number and end, or what shows the same level and that the city took it for that. */
export const serviceEvidence = register({
  clause: '14(1)',
  fields: {
    service: ref('external-services'),
    evidence: must(choice(EVIDENCE_KINDS)),
    number: text,
    scope: must(long),
    issuedOn: day,
    validUntil: must(day),
    shownBy: long,
    documents: refs('register-files'),
    acceptedOn: day,
    acceptedBy: text,
    document: paper,
  },
  first: 'in_force',
  open: ['in_force'],
  moves: [
    { from: 'in_force', to: 'superseded', by: OPERATOR },
    { from: 'in_force', to: 'ended', by: OPERATOR },
  ],
  needs: [
    { in: ['in_force'], when: { field: 'evidence', is: ['privacy_mark', 'isms', 'isms_cloud', 'ismap'] }, fields: ['number'] },
    { in: ['in_force'], when: { field: 'evidence', is: ['equivalent'] }, fields: ['shownBy'] },
    { in: ['in_force'], when: { field: 'acceptedOn', given: true }, fields: ['acceptedBy'] },
  ],
  order: [['issuedOn', 'validUntil']],
  clocks: [{ in: ['in_force'], field: 'validUntil', warnDays: 60, what: 'expiry', toCity: true }],
  marks: ({ acceptedOn, evidence, status }) => status === 'in_force' && evidence === 'equivalent' && !acceptedOn,
  markToCity: ['in_force'],
  city: ['acceptedOn', 'acceptedBy', 'note'],
  citysOwn: ['acceptedOn', 'acceptedBy'],
})

/** Clause 14(3)(4): what was read of a service, on which points, and what was found. */
export const serviceReviews = register({
  clause: '14(3)(4)',
  fields: {
    service: ref('external-services'),
    about: must(choice(REVIEW_SUBJECTS)),
    source: must(text),
    reviewedOn: must(day),
    reviewer: must(text),
    points: must(long),
    result: must(choice(REVIEW_FINDINGS)),
    finding: long,
    mendBy: day,
    mendedOn: day,
    nextReviewOn: day,
    document: paper,
  },
  first: 'reviewed',
  open: ['reviewed', 'follow_up'],
  moves: [
    { from: 'reviewed', to: 'follow_up', by: OPERATOR },
    { from: 'follow_up', to: 'reviewed', by: OPERATOR },
    { from: 'reviewed', to: 'superseded', by: OPERATOR },
  ],
  needs: [
    { in: ['reviewed', 'follow_up'], when: { field: 'result', is: ['to_be_mended'] }, fields: ['finding', 'mendBy'] },
    { in: ['reviewed'], when: { field: 'result', is: ['nothing_found'] }, fields: ['nextReviewOn'] },
    { in: ['follow_up'], fields: ['finding', 'mendBy'] },
  ],
  order: [
    ['reviewedOn', 'mendBy'],
    ['reviewedOn', 'mendedOn'],
    ['reviewedOn', 'nextReviewOn'],
  ],
  clocks: [
    { in: ['follow_up'], field: 'mendBy', warnDays: 7, what: 'due' },
    { in: ['reviewed'], field: 'nextReviewOn', warnDays: 30, what: 'due' },
  ],
})

/** Clause 14(4): nothing runs that nobody but who runs it approved: the hash of the lock file names exactly what was looked at. */
export const releaseApprovals = register({
  clause: '14(4)',
  fields: {
    lockHash: must(text),
    changes: must(long),
    tests: long,
    audit: long,
    signedBy: text,
    approver: text,
    approvedOn: day,
    deployedBy: text,
    deployedOn: day,
  },
  first: 'awaiting',
  open: ['awaiting', 'approved'],
  moves: [
    { from: 'awaiting', to: 'approved', by: OPERATOR },
    { from: 'awaiting', to: 'rejected', by: OPERATOR },
    { from: 'approved', to: 'deployed', by: OPERATOR },
    { from: 'approved', to: 'rejected', by: OPERATOR },
    { from: 'deployed', to: 'superseded', by: OPERATOR },
  ],
  needs: [
    { in: ['approved', 'deployed'], fields: ['tests', 'audit', 'approver', 'approvedOn'] },
    { in: ['deployed'], fields: ['signedBy', 'deployedBy', 'deployedOn'] },
  ],
  differ: [{ in: ['approved', 'deployed'], fields: ['approver', 'deployedBy'] }],
  order: [['approvedOn', 'deployedOn']],
  fixed: [{ in: ['approved', 'deployed', 'superseded'], fields: ['lockHash', 'changes', 'approver', 'approvedOn'] }],
})

/** Clause 6カ: terms or settings of a service changed; the city is told on a day, by name. */
export const changeNotices = register({
  clause: '6カ',
  fields: {
    service: ref('external-services'),
    source: must(text),
    learnedOn: must(day),
    before: long,
    after: must(long),
    effect: long,
    takesEffectOn: day,
    tellBy: must(day),
    toldOn: day,
    toldWhom: text,
    measure: long,
    document: paper,
  },
  first: 'open',
  open: ['open', 'told'],
  moves: [
    { from: 'open', to: 'told', by: OPERATOR },
    { from: 'told', to: 'closed', by: OPERATOR },
  ],
  needs: [
    { in: ['told', 'closed'], fields: ['effect', 'toldOn', 'toldWhom'] },
    { in: ['closed'], fields: ['measure'] },
  ],
  order: [
    ['learnedOn', 'tellBy'],
    ['learnedOn', 'toldOn'],
  ],
  fixed: [{ in: ['told', 'closed'], fields: ['source', 'before', 'after', 'effect', 'toldOn', 'toldWhom'] }],
  clocks: [{ in: ['open'], field: 'tellBy', warnDays: 7, what: 'due' }],
})

/** Clause 6エ and 12(1): against which threat, or after which rule, what is done, what shows it, and when it is looked at again. */
export const securityControls = register({
  clause: '6エ・12(1)',
  fields: {
    subject: must(choice(CONTROL_SUBJECTS)),
    control: must(long),
    evidence: long,
    keeper: text,
    checkedOn: day,
    result: choice(CHECK_RESULTS),
    finding: long,
    nextCheckOn: must(day),
  },
  first: 'preparing',
  open: ['preparing', 'in_force', 'weak'],
  moves: [
    { from: 'preparing', to: 'in_force', by: OPERATOR },
    { from: 'in_force', to: 'weak', by: OPERATOR },
    { from: 'weak', to: 'in_force', by: OPERATOR },
    { from: 'in_force', to: 'ended', by: OPERATOR },
    { from: 'weak', to: 'ended', by: OPERATOR },
  ],
  needs: [
    { in: ['in_force', 'weak'], fields: ['evidence', 'checkedOn', 'result'] },
    { in: ['weak'], fields: ['finding'] },
  ],
  refuses: [{ in: ['in_force'], field: 'result', value: 'not_working' }],
  order: [['checkedOn', 'nextCheckOn']],
  clocks: [{ in: ['in_force', 'weak'], field: 'nextCheckOn', warnDays: 14, what: 'due' }],
})
