import { DRILL_RESULTS, STOPPED_PARTS } from '../choices'
import { register } from '../definition'
import { amount, check, choice, day, instant, long, must, OPERATOR, text } from './fields'

/** Clause 6ア・イ: when the service stood still; 稼働率 is computed of it. */
export const serviceStops = register({
  clause: '6ア・イ',
  fields: {
    part: must(choice(STOPPED_PARTS)),
    isPlanned: check,
    stoppedAt: must(instant),
    restoredAt: instant,
    cause: long,
    restoredHow: long,
    prevention: long,
    toldCityAt: instant,
  },
  first: 'ongoing',
  open: ['ongoing', 'restored'],
  moves: [
    { from: 'ongoing', to: 'restored', by: OPERATOR },
    { from: 'restored', to: 'ongoing', by: OPERATOR },
    { from: 'restored', to: 'closed', by: OPERATOR },
  ],
  needs: [
    { in: ['restored', 'closed'], fields: ['restoredAt', 'restoredHow'] },
    { in: ['closed'], fields: ['cause'] },
  ],
  order: [['stoppedAt', 'restoredAt']],
  fixed: [{ in: ['closed'], fields: ['part', 'isPlanned', 'stoppedAt', 'restoredAt'] }],
})

/** Clause 6イ: that the backup can be used, and how long that took. */
export const restoreDrills = register({
  clause: '6イ',
  fields: {
    plannedOn: must(day),
    doneOn: day,
    backupOf: text,
    place: text,
    result: choice(DRILL_RESULTS),
    rtoMinutes: amount,
    rpoMinutes: amount,
    doneBy: text,
    finding: long,
    nextDrillOn: day,
  },
  first: 'planned',
  open: ['planned', 'done'],
  moves: [
    { from: 'planned', to: 'done', by: OPERATOR },
    { from: 'planned', to: 'withdrawn', by: OPERATOR },
    { from: 'done', to: 'superseded', by: OPERATOR },
  ],
  needs: [{ in: ['done', 'superseded'], fields: ['doneOn', 'result', 'rtoMinutes', 'rpoMinutes', 'doneBy', 'nextDrillOn'] }],
  order: [['doneOn', 'nextDrillOn']],
  fixed: [{ in: ['done', 'superseded'], fields: ['doneOn', 'result', 'rtoMinutes', 'rpoMinutes'] }],
  clocks: [
    { in: ['planned'], field: 'plannedOn', warnDays: 14, what: 'due' },
    { in: ['done'], field: 'nextDrillOn', warnDays: 30, what: 'due' },
  ],
  marks: ({ result, status }) => status === 'done' && (result === 'failed' || result === 'partly_succeeded'),
})
