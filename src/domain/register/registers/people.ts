import { MEDIUM_KINDS, PARTIES } from '../choices'
import { register } from '../definition'
import { readsAsWhole } from '../wholeScope'
import { amount, check, choice, CITY, day, long, must, OPERATOR, paper, percent, ref, text } from './fields'

/** Clause 7(1): exactly one at a time. Appointing the next one ends the one before; nobody ends the last one. */
export const responsiblePeople = register({
  clause: '7(1)',
  fields: {
    post: must(text),
    phone: must(text),
    email: text,
    appointedOn: must(day),
    endedOn: day,
    toldCityOn: day,
    dutyRunDoneOn: day,
    dutyStaffDoneOn: day,
    dutyProgressDoneOn: day,
    dutyEmergencyDoneOn: day,
    dutyOtherDoneOn: day,
  },
  first: 'serving',
  open: ['serving'],
  moves: [{ from: 'serving', to: 'left', by: ['system'] }],
  needs: [{ in: ['left'], fields: ['endedOn'] }],
  order: [['appointedOn', 'endedOn']],
  fixed: [{ in: ['left'], fields: ['post', 'appointedOn', 'endedOn'] }],
})

export const staffRoster = register({
  clause: '7(1)',
  fields: { post: text, duties: must(long), startsOn: must(day), endsOn: day, instructedOn: day },
  first: 'serving',
  open: ['serving'],
  moves: [
    { from: 'serving', to: 'left', by: OPERATOR },
    { from: 'left', to: 'serving', by: OPERATOR },
  ],
  needs: [{ in: ['left'], fields: ['endsOn'] }],
  order: [['startsOn', 'endsOn']],
})

/** Clause 12(2): the pledge holds after the work as well, and whoever leaves says so once more. */
export const confidentialityPledges = register({
  clause: '12(2)',
  fields: {
    account: ref('users'),
    signedOn: must(day),
    coversOwnUse: check,
    coversAfterEnd: check,
    leftOn: day,
    remindedOn: day,
    scan: { kind: 'file', to: 'closed-files' },
  },
  first: 'in_force',
  open: ['in_force'],
  moves: [{ from: 'in_force', to: 'after_end', by: OPERATOR }],
  needs: [
    { in: ['in_force', 'after_end'], fields: ['coversOwnUse', 'coversAfterEnd'] },
    { in: ['after_end'], fields: ['leftOn', 'remindedOn'] },
  ],
  order: [
    ['signedOn', 'leftOn'],
    ['signedOn', 'remindedOn'],
  ],
  fixed: [{ in: ['after_end'], fields: ['account', 'signedOn', 'leftOn', 'remindedOn'] }],
})

/** Clause 12(3): who took what out and brought it back; nothing is disposed of before the city agreed. */
export const storageMedia = register({
  clause: '12(3)',
  fields: {
    medium: must(choice(MEDIUM_KINDS)),
    contents: must(long),
    isPersonal: check,
    keeper: must(text),
    place: text,
    takenInOn: day,
    takenInFrom: text,
    outBy: text,
    outTo: text,
    outPurpose: text,
    outOn: day,
    backDueOn: day,
    backOn: day,
    backTo: text,
    disposalAgreedOn: day,
    disposedOn: day,
    disposalWay: text,
    disposedBy: text,
  },
  first: 'kept',
  open: ['kept', 'out'],
  moves: [
    { from: 'kept', to: 'out', by: OPERATOR },
    { from: 'out', to: 'kept', by: OPERATOR },
    { from: 'kept', to: 'disposed', by: OPERATOR },
  ],
  needs: [
    { in: ['out'], fields: ['outBy', 'outTo', 'outPurpose', 'outOn', 'backDueOn'] },
    { in: ['kept'], when: { field: 'takenInOn', given: true }, fields: ['takenInFrom'] },
    { in: ['kept', 'disposed'], when: { field: 'outOn', given: true }, fields: ['backOn', 'backTo'] },
    { in: ['disposed'], fields: ['disposalAgreedOn', 'disposedOn', 'disposalWay', 'disposedBy'] },
  ],
  order: [
    ['outOn', 'backDueOn'],
    ['outOn', 'backOn'],
    ['disposalAgreedOn', 'disposedOn'],
  ],
  fixed: [
    { in: ['out'], fields: ['outBy', 'outTo', 'outOn'] },
    { in: ['disposed'], fields: ['contents', 'disposalAgreedOn', 'disposedOn', 'disposalWay', 'disposedBy'] },
  ],
  clears: [{ in: ['out'], fields: ['backOn', 'backTo'] }],
  clocks: [{ in: ['out'], field: 'backDueOn', warnDays: 1, what: 'due' }],
})

/** Clause 11: nobody else works on it before the city consented, and what the specification asks goes down to them. */
export const subcontractors = register({
  clause: '11',
  fields: {
    address: text,
    scope: must(long),
    sharePercent: must(percent),
    reason: long,
    appliedOn: day,
    consentedOn: day,
    consentNote: text,
    startsOn: day,
    endsOn: day,
    flowSecrecy: check,
    flowPersonalData: check,
    flowSecurity: check,
    flowFurther: check,
    flowInspection: check,
    auditedOn: day,
    nextAuditOn: day,
    contract: paper,
  },
  first: 'preparing',
  open: ['preparing', 'applied', 'consented', 'in_force'],
  moves: [
    { from: 'preparing', to: 'applied', by: OPERATOR },
    { from: 'applied', to: 'preparing', by: OPERATOR },
    { from: 'applied', to: 'consented', by: CITY },
    { from: 'applied', to: 'declined', by: CITY },
    { from: 'declined', to: 'preparing', by: OPERATOR },
    { from: 'consented', to: 'in_force', by: OPERATOR },
    { from: 'consented', to: 'ended', by: OPERATOR },
    { from: 'in_force', to: 'ended', by: OPERATOR },
  ],
  needs: [
    { in: ['applied', 'consented', 'in_force'], fields: ['reason', 'appliedOn'] },
    { in: ['consented', 'in_force'], fields: ['consentedOn'] },
    {
      in: ['in_force'],
      fields: ['startsOn', 'flowSecrecy', 'flowPersonalData', 'flowSecurity', 'flowFurther', 'flowInspection', 'nextAuditOn'],
    },
  ],
  order: [
    ['appliedOn', 'consentedOn'],
    ['consentedOn', 'startsOn'],
    ['startsOn', 'endsOn'],
  ],
  fixed: [{ in: ['applied', 'consented', 'in_force', 'ended'], fields: ['scope', 'sharePercent', 'consentedOn'] }],
  clocks: [{ in: ['in_force'], field: 'nextAuditOn', warnDays: 30, what: 'due' }],
  marks: ({ scope }) => readsAsWhole(String(scope ?? '')),
  markToCity: ['applied', 'consented', 'in_force'],
  city: ['consentedOn', 'consentNote', 'note'],
})

/** Clause 6ウ: who is called when something happens. */
export const emergencyContacts = register({
  clause: '6ウ',
  fields: {
    party: must(choice(PARTIES)),
    person: must(text),
    phone: must(text),
    afterHours: text,
    email: text,
    duties: must(long),
    order: amount,
    checkedOn: day,
    nextCheckOn: must(day),
  },
  first: 'in_force',
  open: ['in_force'],
  moves: [
    { from: 'in_force', to: 'ended', by: OPERATOR },
    { from: 'ended', to: 'in_force', by: OPERATOR },
  ],
  order: [['checkedOn', 'nextCheckOn']],
  clocks: [{ in: ['in_force'], field: 'nextCheckOn', warnDays: 14, what: 'due' }],
})
