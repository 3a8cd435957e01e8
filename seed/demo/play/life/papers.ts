import { sql } from '@payloadcms/db-postgres/drizzle'
import { countFor, countVisit } from '@/actions/publicity/countVisit'
import { type Database, databaseOf } from '@/database/handle'
import { addDays, at, type Day, dayOf, lastDayOf } from '@/domain/calendar/jst'
import { freeTag } from '@/domain/publicity/tag'
import { activityOfTag } from '@/queries/activityOfTag'
import { editorText } from '../../content/editorText'
import { ACCIDENT, ACTIVITIES, CASES, MEETINGS, PLAN, SEMINAR_RESULTS, SERVICE_LEVEL } from '../../content/papers'
import type { Scene } from '../../plan/scene'
import { type Made, papersOf } from '../papersOf'
import { scheduleOf } from '../scheduleOf'
import { by, type Stage } from '../stage'
import { CONSULTED_ON } from './guidance'
import { change, type LifeStep } from './step'

const DAYS_VISITED = 12
type Term = { startsOn: Day; endsOn: Day }

const { paper, written } = papersOf('running')

function meetingSteps({ day, on }: Scene): LifeStep[] {
  const meeting = (name: keyof typeof MEETINGS, days: number, writtenOn: number, next: number | null): LifeStep => {
    const { tasks, ...words } = MEETINGS[name]
    const held = days < 0
    return written(`meeting ${name}`, on(writtenOn, '17:00'), 'meetings', () => ({
      ...words,
      kind: 'regular',
      status: held ? 'held' : 'planned',
      heldOn: day(days),
      startsAt: '14:00',
      endsAt: held ? '15:30' : null,
      tasks: tasks.map(({ done, due, ...task }) => ({
        ...task,
        dueOn: day(days + due),
        doneOn: done !== null && days + done <= writtenOn ? day(days + done) : null,
      })),
      ...(next === null ? {} : { nextOn: day(next), nextAt: '14:00', nextPlace: MEETINGS.planned.place }),
    }))
  }
  const minutes = (name: keyof typeof MEETINGS): Made => ({
    kind: 'minutes',
    name: `minutes ${name}`,
    record: (stage) => stage.id(`meeting ${name}`),
  })
  return [
    meeting('first', -40, -30, -9),
    ...paper(minutes('first'), { issued: on(-30, '17:30'), submitted: on(-30, '17:40'), approved: on(-28, '11:00') }),
    meeting('second', -9, -5, 12),
    ...paper(minutes('second'), { issued: on(-4, '10:00'), submitted: on(-4, '10:10') }),
    meeting('planned', 12, -4, null),
  ]
}

/** The report of a seminar that was held so many days ago, in time. */
function seminarReport({ on }: Scene, seminar: 'start' | 'carving', held: number): LifeStep[] {
  const record = (stage: Stage) => stage.id(`seminar ${seminar}`)
  return [
    {
      name: `seminar ${seminar} reported`,
      at: on(held + 3, '16:00'),
      play: (stage, now) =>
        change(stage, { collection: 'seminars', id: record(stage), who: 'operator', now, data: { ...SEMINAR_RESULTS } }),
    },
    ...paper(
      { kind: 'seminar_report', name: `seminar ${seminar}`, record },
      { issued: on(held + 4, '10:00'), submitted: on(held + 4, '10:30'), approved: on(held + 6, '15:00') },
    ),
  ]
}

/** Consultations are reported by month, within the week after it; of the last month the city may not have decided yet. */
function consultationReports({ day }: Scene): LifeStep[] {
  const months = [...new Set(CONSULTED_ON.map((when) => day(when).slice(0, 7)))]
  return months.flatMap((month) => {
    const first = CONSULTED_ON.findIndex((when) => day(when).slice(0, 7) === month)
    const after = (days: number, time: string) => at(addDays(lastDayOf(month), days), time)
    const steps = paper(
      {
        kind: 'consultation_report',
        name: `consultations ${month}`,
        record: (stage) => stage.id(`consultation ${first}`),
        subject: month,
      },
      { issued: after(3, '10:00'), submitted: after(3, '10:30'), approved: after(6, '15:00') },
    )
    return steps.filter((step) => step.at < at(day(0), '00:00'))
  })
}

function agreedPapers({ on }: Scene, { endsOn, startsOn }: Term): LifeStep[] {
  const plan = (stage: Stage) => stage.id('implementation plan')
  const level = (stage: Stage) => stage.id('service level')
  return [
    written('implementation plan', on(-64, '10:00'), 'implementation-plans', () => ({
      ...PLAN,
      schedule: scheduleOf(startsOn, endsOn),
    })),
    ...paper(
      { kind: 'implementation_plan', name: 'plan', record: plan, ofProgramme: true },
      { issued: on(-63, '10:00'), submitted: on(-63, '10:10'), approved: on(-61, '14:00') },
    ),
    written('service level', on(-50, '10:00'), 'service-levels', () => SERVICE_LEVEL),
    ...paper(
      { kind: 'service_level_agreement', name: 'service level', record: level, ofProgramme: true },
      { issued: on(-49, '10:00'), submitted: on(-49, '10:10'), approved: on(-47, '14:00') },
    ),
  ]
}

function accidentSteps({ host, on }: Scene): LifeStep[] {
  const { followUp, ...words } = ACCIDENT
  return [
    written('accident', on(-21, '18:00'), 'incidents', (stage) => ({
      ...words,
      facility: stage.id(`facility ${host}`),
      detectedAt: on(-22, '14:20').toISOString(),
      operatorNotifiedAt: on(-22, '14:40').toISOString(),
      cityToldAt: on(-22, '16:10').toISOString(),
      followUps: [{ at: on(-21, '11:00').toISOString(), text: followUp }],
      endedAt: on(-21, '17:00').toISOString(),
    })),
    ...paper(
      { kind: 'accident_report', name: 'accident', record: (stage) => stage.id('accident') },
      { issued: on(-20, '10:00'), submitted: on(-20, '10:10') },
    ),
  ]
}

function publicitySteps({ day, on }: Scene): LifeStep[] {
  return ACTIVITIES.map(({ day: from, unit, until, visits: _, ...words }) =>
    written(`activity ${words.title}`, on(until ?? from, '17:30'), 'outreach-activities', () => ({
      ...words,
      doneOn: day(from),
      ...(until === undefined ? {} : { untilOn: day(until) }),
      ...(unit ? { reachUnit: unit } : {}),
    })),
  )
}

/** Who came by the addresses of the publicity: counted day by day, and what some said at the counter of how they heard of it. */
function arrivalSteps({ day, on }: Scene): LifeStep[] {
  const counted = ACTIVITIES.filter(({ visits }) => visits !== undefined)
  const flyerAndPosts = counted.filter(({ audience }) => audience === 'residents')
  return [
    {
      name: 'publicity visited',
      at: on(-2, '20:00'),
      alone: true,
      play: async (stage) => {
        const db = databaseOf(stage.payload)
        for (const { audience, channel, day: from, visits = 0 } of counted)
          for (let n = 0; n < DAYS_VISITED; n++) {
            const tag = freeTag(channel, day(from), new Set())
            const activity = await activityOfTag(db, tag)
            const when = on(from + 1 + n, '12:00')
            if (!activity || (await wasCounted(db, activity, dayOf(when)))) continue
            for (let visit = 0; visit < visits + ((n * 3) % 4); visit++) await countVisit(stage.payload, { tag, now: when })
            if (audience === 'residents' && n % 2 === 0) await countFor(db, activity, 'begun', when)
          }
      },
    },
    {
      name: 'people said what brought them',
      at: on(-2, '21:00'),
      play: async (stage, now) => {
        const [since, until] = [on(-58, '00:00'), on(-2, '00:00')]
        const told = stage.plan.people
          .map((person, index) => ({ ...person, index }))
          .filter(
            ({ merged, registeredAt, withdrawnAt }) => !merged && !withdrawnAt && registeredAt > since && registeredAt < until,
          )
          .slice(0, DAYS_VISITED)
        for (const [n, { index }] of told.entries()) {
          const activity = flyerAndPosts[n % flyerAndPosts.length]
          if (!activity) return
          const cameBy = stage.id(`activity ${activity.title}`)
          await change(stage, {
            collection: 'volunteers',
            id: stage.id(`person ${index}`),
            who: 'operator',
            now,
            data: { cameBy },
          })
        }
      },
    },
    {
      name: 'facilities said what brought them',
      at: on(-1, '18:00'),
      play: async (stage, now) => {
        const letter = ACTIVITIES.find(({ channel }) => channel === 'mail')
        for (const { email } of stage.plan.requests.slice(1)) {
          const asOperator = by(stage, 'operator', now)
          const { docs } = await stage.payload.find({
            collection: 'facility-requests',
            ...asOperator,
            where: { email: { equals: email } },
          })
          if (!docs[0] || !letter) continue
          const cameBy = stage.id(`activity ${letter.title}`)
          await change(stage, { collection: 'facility-requests', id: docs[0].id, who: 'operator', now, data: { cameBy } })
        }
      },
    },
  ]
}

async function wasCounted(db: Database, activity: string, day: string): Promise<boolean> {
  const { rows } = await db.execute(
    sql`SELECT 1 FROM outreach_visits WHERE activity_id = ${activity}::uuid AND day = ${day} LIMIT 1`,
  )
  return rows.length > 0
}

function caseSteps({ advised, day, on }: Scene): LifeStep[] {
  return CASES.map(({ facility, ...words }, index) =>
    written(`case ${index}`, on(-8 + index, '16:00'), 'cases', (stage) => ({
      ...words,
      ...(facility ? { facility: stage.id(`facility ${advised[index] ?? 0}`), consentBy: '施設長', consentOn: day(-9) } : {}),
      background: editorText(words.background),
      activity: editorText(words.activity),
      result: editorText(words.result),
      learning: editorText(words.learning),
      happenedOn: day(-20 + index),
    })),
  )
}

/** Meetings with their minutes, a seminar's report, the plan, the service level agreement, an accident, publicity and cases. */
export const paperSteps = (scene: Scene, term: Term): LifeStep[] => [
  ...meetingSteps(scene),
  // Late on purpose: the third seminar's report is not there (both homes show it in red), the first minutes came three days late.
  ...seminarReport(scene, 'start', -60),
  ...seminarReport(scene, 'carving', -38),
  ...consultationReports(scene),
  ...agreedPapers(scene, term),
  ...accidentSteps(scene),
  ...publicitySteps(scene),
  ...arrivalSteps(scene),
  ...caseSteps(scene),
]
