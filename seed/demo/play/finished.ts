import type { PayloadRequest } from 'payload'
import { agreeDueDate } from '@/actions/deliverables/agreeDueDate'
import { owe } from '@/actions/deliverables/owe'
import { oweByDate } from '@/actions/deliverables/oweByDate'
import { inTransaction } from '@/actions/inTransaction'
import { addDays, at, type Day } from '@/domain/calendar/jst'
import type { DeliverableKind } from '@/domain/deliverable/kind'
import { deliverableKindLabels } from '@/glossary/deliverables'
import { editorText } from '../content/editorText'
import {
  FINISHED_ACTIVITY_DAYS,
  FINISHED_ATTENDEES,
  FINISHED_CASE_DAYS,
  FINISHED_DATES,
  FINISHED_DATES_NOTE,
  FINISHED_MEETINGS,
} from '../content/finished'
import { ACTIVITIES, CASES, PLAN, SEMINAR_RESULTS, SERVICE_LEVEL } from '../content/papers'
import type { DemoPlan } from '../plan/types'
import { announced, attendance, held } from './life/guidance'
import { as, change, type LifeStep } from './life/step'
import { type Made, papersOf } from './papersOf'
import { scheduleOf } from './scheduleOf'
import type { Stage } from './stage'

const { paper, written } = papersOf('finished')
const SEMINAR_DAY: Day = '2026-01-28'

/**
 * What the office did beside the figures while the finished programme ran, each on its day, so that the months are closed on it:
 * plan and service level, two meetings, a seminar, publicity and cases, each with its paper. The minutes of January came two
 * days after their week was over.
 */
export function finishedEvents({ registrations }: Pick<DemoPlan, 'registrations'>): LifeStep[] {
  const facilities = registrations
    .filter(({ leaves, programme, startsOn }) => programme === 'finished' && startsOn < '2026-01-01' && !leaves)
    .map(({ facility }) => facility)
  return [agreedDates, ...agreements(), ...meetings(), ...seminar(facilities.slice(0, 9)), ...publicity(), ...cases(facilities)]
}

const agreedDates: LifeStep = {
  name: 'finished dates agreed',
  at: at('2025-12-01', '15:00'),
  alone: true,
  play: async (stage, now) => {
    await oweByDate(stage.payload, now)
    const acting = <T>(work: (req: PayloadRequest) => Promise<T>): Promise<T> =>
      inTransaction(stage.payload, { user: as(stage, 'operator'), context: { now } }, work)
    for (const [kind, dueOn] of Object.entries(FINISHED_DATES) as [DeliverableKind, Day][])
      await acting(async (req) => {
        const asked = { programme: stage.id('programme finished'), kind, subject: '', title: deliverableKindLabels[kind] }
        await agreeDueDate(req, { deliverable: await owe(req, asked), dueOn, note: FINISHED_DATES_NOTE })
      })
  },
}

function agreements(): LifeStep[] {
  const known = (kind: Made['kind'], name: string): Made => ({ kind, name, record: (stage) => stage.id(name), ofProgramme: true })
  return [
    written('finished plan', at('2025-12-02', '10:00'), 'implementation-plans', () => ({
      ...PLAN,
      schedule: scheduleOf('2025-12-01', '2026-03-31'),
    })),
    ...paper(known('implementation_plan', 'finished plan'), {
      issued: at('2025-12-03', '10:00'),
      submitted: at('2025-12-03', '10:10'),
      approved: at('2025-12-05', '14:00'),
    }),
    written('finished service level', at('2025-12-15', '10:00'), 'service-levels', () => SERVICE_LEVEL),
    ...paper(known('service_level_agreement', 'finished service level'), {
      issued: at('2025-12-16', '10:00'),
      submitted: at('2025-12-16', '10:10'),
      approved: at('2025-12-18', '17:00'),
    }),
  ]
}

function meetings(): LifeStep[] {
  const meeting = (name: keyof typeof FINISHED_MEETINGS, days: { written: Day; handedIn: Day; approved: Day }): LifeStep[] => {
    const { agenda, heldOn, task, ...words } = FINISHED_MEETINGS[name]
    const record = `finished meeting ${name}`
    return [
      written(record, at(days.written, '11:00'), 'meetings', () => ({
        ...words,
        ...FINISHED_ATTENDEES,
        kind: 'regular',
        status: 'held',
        heldOn,
        startsAt: '14:00',
        endsAt: '15:30',
        agenda,
        tasks: [{ ...task, party: 'operator', doneOn: task.doneOn <= days.written ? task.doneOn : null }],
      })),
      ...paper(
        { kind: 'minutes', name: record, record: (stage) => stage.id(record) },
        {
          issued: at(days.handedIn, '10:00'),
          submitted: at(days.handedIn, '10:10'),
          approved: at(days.approved, '14:00'),
        },
      ),
    ]
  }
  return [
    ...meeting('december', { written: '2025-12-22', handedIn: '2025-12-23', approved: '2025-12-25' }),
    ...meeting('january', { written: '2026-01-29', handedIn: '2026-01-30', approved: '2026-02-03' }),
  ]
}

function seminar(facilities: readonly number[]): LifeStep[] {
  const on = (days: number, time: string): Date => at(addDays(SEMINAR_DAY, days), time)
  const record = (stage: Stage): string => stage.id('seminar winter')
  return [
    announced({ on }, 'winter', 0),
    ...attendance({ on }, 'winter', 0, facilities, (n) => (n === 5 ? 'absent' : 'attended')),
    held({ on }, 'winter', 0),
    {
      name: 'seminar winter reported',
      at: on(2, '16:00'),
      play: (stage, now) =>
        change(stage, { collection: 'seminars', id: record(stage), who: 'operator', now, data: { ...SEMINAR_RESULTS } }),
    },
    ...paper(
      { kind: 'seminar_report', name: 'seminar winter', record },
      { issued: on(5, '10:00'), submitted: on(5, '10:10'), approved: on(7, '15:00') },
    ),
  ]
}

function publicity(): LifeStep[] {
  const list: Made = {
    kind: 'outreach_list',
    name: 'finished publicity',
    record: (stage) => stage.id('programme finished'),
    ofProgramme: true,
  }
  return [
    ...FINISHED_ACTIVITY_DAYS.map((doneOn, index) => {
      const { day: _day, unit, until: _until, visits: _visits, ...words } = ACTIVITIES[index] ?? { title: '' }
      return written(`finished activity ${index}`, at(doneOn, '17:30'), 'outreach-activities', () => ({
        ...words,
        doneOn,
        ...(unit ? { reachUnit: unit } : {}),
      }))
    }),
    ...paper(list, {
      issued: at('2026-04-06', '10:00'),
      submitted: at('2026-04-06', '10:10'),
      approved: at('2026-04-07', '11:00'),
    }),
  ]
}

const cases = (facilities: readonly number[]): LifeStep[] =>
  CASES.map(({ facility, ...words }, index) => {
    const happenedOn = FINISHED_CASE_DAYS[index] ?? FINISHED_CASE_DAYS[0]
    return written(`finished case ${index}`, at(addDays(happenedOn, 12), '16:00'), 'cases', (stage) => ({
      ...words,
      ...(facility
        ? {
            facility: stage.id(`facility ${facilities[index] ?? 0}`),
            consentBy: '施設長',
            consentOn: addDays(happenedOn, 10),
          }
        : {}),
      background: editorText(words.background),
      activity: editorText(words.activity),
      result: editorText(words.result),
      learning: editorText(words.learning),
      happenedOn,
    }))
  })
