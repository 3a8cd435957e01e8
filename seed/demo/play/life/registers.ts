import { runningLockHash } from '@/database/runningRelease'
import { oweCityRequests } from '@/actions/deliverables/oweCityRequests'
import { addDays, at, type Day, dayOf } from '@/domain/calendar/jst'
import type { RegisterSlug } from '@/domain/register/slugs'
import { readDay } from '@/glossary/instants'
import {
  CHANGES,
  CONTROLS,
  FINDING,
  FLOW_DOWN,
  MATTERS,
  NAMES,
  PEOPLE,
  REQUESTS,
  RIGHTS,
  RUNNING,
  SERVICES,
  SUBCONTRACTORS,
} from '../../content/registers'
import type { Scene } from '../../plan/scene'
import type { DemoPlan } from '../../plan/types'
import { by, type Stage } from '../stage'
import { change, type LifeStep } from './step'

type Said = { at: Date; who?: 'operator' | 'city'; data: object }

/** Enters a record into a register of the running programme, and moves it on as each of the two said. */
async function enter(stage: Stage, register: RegisterSlug, first: Said, ...then: Said[]): Promise<string> {
  const { payload } = stage
  const data = { programme: stage.id('programme running'), ...first.data }
  let { id, revision } = (await payload.create({
    collection: register,
    ...by(stage, first.who ?? 'operator', first.at),
    data: data as never,
  })) as { id: string; revision?: number | null }
  for (const { at: now, data: said, who = 'operator' } of then)
    ({ id, revision } = (await payload.update({
      collection: register,
      id,
      ...by(stage, who, now),
      data: { ...said, revision } as never,
    })) as { id: string; revision?: number | null })
  return id
}

/** The paper of the licence, which the register names. */
async function licencePaper(stage: Stage, now: Date): Promise<string> {
  const { holder, licence, paper: title, title: system } = RIGHTS.system
  const { documentPdf } = await import('@reports/document/documentPdf')
  const data = await documentPdf({
    key: 'licence',
    opening: 'letter',
    form: '',
    title,
    edition: '',
    mark: null,
    addressee: '',
    author: [{ label: '権利者', value: holder }],
    creator: holder,
    date: readDay(dayOf(now)),
    statement: [licence],
    facts: [{ label: 'システム', value: system }],
    contents: false,
    chapters: [],
    confirmation: null,
    createdAt: now.toISOString(),
  })
  const { id } = await stage.payload.create({
    collection: 'register-files',
    ...by(stage, 'operator', now),
    data: { title },
    file: { name: 'licence.pdf', data, mimetype: 'application/pdf', size: data.length },
  })
  return id
}

async function accountOf(stage: Stage, email: string, now: Date): Promise<{ id: string; name: string } | null> {
  const where = { email: { equals: email } }
  const { docs } = await stage.payload.find({ collection: 'users', where, limit: 1, ...by(stage, 'system', now) })
  return docs[0] ? { id: docs[0].id, name: docs[0].name } : null
}

/** Who works on it and answers for it, what they promised, whom one calls, what they carry about (clauses 7, 12). */
const people = ({ day, on }: Scene): LifeStep => ({
  name: 'registers of people',
  at: on(-65, '09:00'),
  play: async (stage) => {
    const start = on(-65, '09:00')
    await enter(stage, 'responsible-people', {
      at: start,
      data: { ...PEOPLE.first, appointedOn: day(-65), toldCityOn: day(-65) },
    })
    await enter(stage, 'responsible-people', {
      at: on(-45, '09:00'),
      data: {
        ...PEOPLE.responsible,
        appointedOn: day(-45),
        toldCityOn: day(-46),
        dutyRunDoneOn: day(-2),
        dutyStaffDoneOn: day(-12),
        dutyProgressDoneOn: day(-5),
        dutyEmergencyDoneOn: day(-30),
      },
    })
    for (const each of PEOPLE.staff)
      await enter(stage, 'staff-roster', { at: start, data: { ...each, startsOn: day(-65), instructedOn: day(-62) } })
    const left = { status: 'left', endsOn: day(-20) }
    await enter(
      stage,
      'staff-roster',
      { at: start, data: { ...PEOPLE.left, startsOn: day(-65), instructedOn: day(-62) } },
      { at: on(-20, '17:00'), data: left },
    )
    const pledged = { signedOn: day(-65), coversOwnUse: true, coversAfterEnd: true }
    for (const email of ['operator@example.jp', 'organizer@example.jp']) {
      const account = await accountOf(stage, email, start)
      if (account)
        await enter(stage, 'confidentiality-pledges', {
          at: start,
          data: { ...pledged, title: account.name, account: account.id },
        })
    }
    await enter(
      stage,
      'confidentiality-pledges',
      { at: start, data: { ...pledged, title: NAMES.left } },
      { at: on(-20, '17:10'), data: { status: 'after_end', leftOn: day(-20), remindedOn: day(-20) } },
    )
    for (const each of PEOPLE.contacts)
      await enter(stage, 'emergency-contacts', { at: start, data: { ...each, checkedOn: day(-40), nextCheckOn: day(50) } })
  },
})

const media = ({ day, on }: Scene): LifeStep => ({
  name: 'register of media',
  at: on(-30, '09:00'),
  play: async (stage) => {
    const { out, paper, usb } = PEOPLE.media
    const entered = on(-30, '09:00')
    const taken = (to: string, purpose: string, outOn: Day, backDueOn: Day) => ({
      status: 'out',
      outBy: NAMES.staff,
      outTo: to,
      outPurpose: purpose,
      outOn,
      backDueOn,
    })
    await enter(
      stage,
      'storage-media',
      { at: entered, data: { ...usb, keeper: NAMES.recorder } },
      { at: on(-20, '10:00'), data: taken('介護保険課', '月報の提出', day(-20), day(-19)) },
      { at: on(-20, '16:00'), data: { status: 'kept', backOn: day(-20), backTo: NAMES.recorder } },
    )
    await enter(
      stage,
      'storage-media',
      { at: entered, data: { ...out, keeper: NAMES.recorder, isPersonal: true } },
      { at: on(-1, '11:00'), data: taken('北区役所', '説明会での上映', day(-1), day(1)) },
    )
    const disposed = {
      disposalAgreedOn: day(-9),
      disposedOn: day(-7),
      disposalWay: '細断',
      disposedBy: `${NAMES.staff}（立会い　${NAMES.recorder}）`,
    }
    await enter(
      stage,
      'storage-media',
      {
        at: entered,
        data: { ...paper, keeper: NAMES.recorder, isPersonal: true, takenInOn: day(-30), takenInFrom: 'セミナーの会場の受付' },
      },
      { at: on(-7, '15:00'), data: { status: 'disposed', ...disposed } },
    )
  },
})

/** One that works with the city's consent, and one whose scope reads like a main part of the work (clause 11). */
const subcontracts = ({ day, on }: Scene): LifeStep => ({
  name: 'register of subcontractors',
  at: on(-55, '09:00'),
  play: async (stage) => {
    const { consentNote, ...printing } = SUBCONTRACTORS.printing
    await enter(
      stage,
      'subcontractors',
      { at: on(-55, '09:00'), data: { ...printing, status: 'applied', appliedOn: day(-55) } },
      { at: on(-52, '14:00'), who: 'city', data: { status: 'consented', consentedOn: day(-52), consentNote } },
      {
        at: on(-51, '10:00'),
        data: { status: 'in_force', startsOn: day(-51), nextAuditOn: day(20), auditedOn: day(-15), ...FLOW_DOWN },
      },
    )
    await enter(stage, 'subcontractors', {
      at: on(-3, '10:00'),
      data: { ...SUBCONTRACTORS.calls, status: 'applied', appliedOn: day(-3) },
    })
  },
})

/** Questions, changes, what the city asked for, and a duty that was not fulfilled (clauses 13, 5(7), 6オ). */
const agreements = ({ day, on }: Scene): LifeStep => ({
  name: 'registers of agreements',
  at: on(-5, '18:00'),
  play: async (stage, now) => {
    const owed = await stage.payload.find({
      collection: 'deliverables',
      where: { programme: { equals: stage.id('programme running') }, kind: { equals: 'completion_report' } },
      limit: 1,
      ...by(stage, 'system', now),
    })
    await enter(stage, 'consultation-matters', {
      at: on(-39, '11:00'),
      data: {
        ...MATTERS.completion,
        status: 'agreed',
        raisedOn: day(-42),
        agreedOn: day(-40),
        deliverables: owed.docs.map(({ id }) => id),
      },
    })
    const survey = { ...MATTERS.survey, status: 'discussing', raisedOn: day(-9), answerBy: day(6) }
    stage.made('matter survey', await enter(stage, 'consultation-matters', { at: now, data: survey }))
    await enter(
      stage,
      'change-orders',
      { at: on(-25, '10:00'), who: 'city', data: { ...CHANGES.added, orderedOn: day(-25), decideBy: day(-15) } },
      { at: on(-22, '10:00'), data: { status: 'assessing' } },
      { at: on(-18, '15:00'), who: 'city', data: { status: 'agreed', agreedOn: day(-18), appliesFrom: day(14) } },
    )
    await enter(stage, 'change-orders', {
      at: on(-6, '10:00'),
      data: { ...CHANGES.asked, status: 'assessing', orderedOn: day(-6), decideBy: day(9) },
    })
    const { measure, confirmedBy, ...finding } = FINDING
    await enter(
      stage,
      'performance-findings',
      { at: on(-28, '10:00'), data: { ...finding, foundOn: day(-28), foundBy: 'operator_side', mendBy: day(-14) } },
      { at: on(-24, '10:00'), data: { status: 'handling', measure } },
      { at: on(-20, '11:00'), who: 'city', data: { status: 'closed', closedOn: day(-20), confirmedBy } },
    )
  },
})

/** The open question is talked about at the next meeting. */
const nextMeeting = ({ on }: Scene): LifeStep => ({
  name: 'question put on the next meeting',
  at: on(-3, '11:00'),
  play: (stage, now) =>
    change(stage, {
      collection: 'meetings',
      id: stage.id('meeting planned'),
      who: 'operator',
      now,
      data: { matters: [stage.id('matter survey')] },
    }),
})

/** What the city asked for besides: one answered and closed, one that is owed in some days. */
const requests = ({ day, on }: Scene): LifeStep[] => [
  {
    name: 'register of requests',
    at: on(-4, '15:00'),
    play: async (stage) => {
      const { answer, ...asked } = REQUESTS.answered
      await enter(
        stage,
        'city-requests',
        { at: on(-14, '10:00'), who: 'city', data: { ...asked, askedOn: day(-14), askedBy: NAMES.official, answerBy: day(-8) } },
        { at: on(-9, '16:00'), data: { status: 'answered', answer, answeredOn: day(-9) } },
        { at: on(-8, '10:00'), who: 'city', data: { status: 'closed' } },
      )
      await enter(stage, 'city-requests', {
        at: on(-4, '15:00'),
        who: 'city',
        data: { ...REQUESTS.open, askedOn: day(-4), askedBy: NAMES.official, answerBy: day(5) },
      })
    },
  },
  {
    name: 'requests owed',
    at: on(-4, '15:01'),
    alone: true,
    play: async (stage, now) => {
      await oweCityRequests(stage.payload, now)
    },
  },
]

/** Whose what is (clause 9): every approved deliverable is the city's; the system stays with its owner. */
const rights = ({ day, on }: Scene): LifeStep => ({
  name: 'registers of rights',
  at: on(-2, '11:00'),
  play: async (stage, now) => {
    const { paper: _paper, ...system } = RIGHTS.system
    const document = await licencePaper(stage, on(-64, '10:30'))
    await enter(stage, 'ownerships', {
      at: on(-64, '11:00'),
      data: { ...system, document, status: 'in_force', licenceFrom: day(-65) },
    })
    const { docs } = await stage.payload.find({
      collection: 'deliverables',
      where: { programme: { equals: stage.id('programme running') }, status: { in: ['approved', 'delivered'] } },
      sort: 'title',
      limit: 20,
      ...by(stage, 'system', now),
    })
    for (const { id, title } of docs) {
      const assigned = { isAssigned: true, assignedOn: day(-3), waivesMoralRights: true }
      const data = { title, work: 'deliverable', deliverable: id, status: 'in_force', ...assigned }
      await enter(stage, 'ownerships', { at: now, data })
    }
    const { consentNote, ...map } = RIGHTS.map
    await enter(
      stage,
      'third-party-rights',
      { at: on(-30, '10:00'), data: { ...map, status: 'asking', askedOn: day(-30) } },
      { at: on(-28, '10:00'), who: 'city', data: { status: 'consented', consentedOn: day(-28), consentNote } },
    )
    await enter(stage, 'third-party-rights', {
      at: now,
      data: { ...RIGHTS.drawing, status: 'asking', askedOn: day(-2), until: day(150) },
    })
    const { causedBy, cost, measure, result, ...claim } = RIGHTS.dispute
    await enter(
      stage,
      'rights-disputes',
      { at: on(-33, '10:00'), data: { ...claim, receivedOn: day(-33), respondBy: day(-26) } },
      { at: on(-33, '11:00'), data: { status: 'handling', toldCityOn: day(-33), measure } },
      { at: on(-27, '16:00'), data: { status: 'closed', causedBy, cost, result, closedOn: day(-27) } },
    )
  },
})

/** Where data lies, what shows the level of those services, what was read of them, and what runs (clauses 14, 6). */
const services = ({ day, on }: Scene): LifeStep => ({
  name: 'registers of services',
  at: on(-2, '14:00'),
  play: async (stage) => {
    const { acceptedBy, cloud, evidence, mail, notices, release, reviews, survey } = SERVICES
    const start = on(-64, '13:00')
    const used = { status: 'in_force', startsOn: day(-65) }
    const first = await enter(stage, 'external-services', { at: start, data: { ...cloud, ...used } })
    const second = await enter(stage, 'external-services', { at: start, data: { ...mail, ...used } })
    await enter(stage, 'external-services', { at: on(-10, '10:00'), data: survey })
    const shown = (data: object, ends: number, ...then: Said[]) =>
      enter(stage, 'service-evidence', { at: start, data: { ...data, issuedOn: day(-400), validUntil: day(ends) } }, ...then)
    await shown(evidence.operator, 45)
    await shown({ ...evidence.cloud, service: first }, 300)
    await shown({ ...evidence.mail, service: second }, 250, {
      at: on(-60, '10:00'),
      who: 'city',
      data: { acceptedOn: day(-60), acceptedBy },
    })
    const read = { reviewedOn: day(-50), reviewer: NAMES.recorder }
    await enter(stage, 'service-reviews', {
      at: on(-50, '15:00'),
      data: { ...reviews.terms, ...read, service: first, nextReviewOn: day(200) },
    })
    await enter(stage, 'service-reviews', {
      at: on(-50, '15:30'),
      data: { ...reviews.change, ...read, service: first, status: 'follow_up', mendBy: day(12) },
    })
    await enter(stage, 'service-reviews', {
      at: on(-50, '16:00'),
      data: { ...reviews.mail, ...read, service: second, nextReviewOn: day(200) },
    })
    await enter(
      stage,
      'change-notices',
      {
        at: on(-35, '10:00'),
        data: { ...notices.told, service: first, learnedOn: day(-35), tellBy: day(-28), takesEffectOn: day(-5) },
      },
      { at: on(-33, '10:00'), data: { status: 'told', toldOn: day(-33) } },
    )
    await enter(stage, 'change-notices', {
      at: on(-2, '14:00'),
      data: { ...notices.open, service: second, learnedOn: day(-2), tellBy: day(4), takesEffectOn: day(40) },
    })
    const { approver, audit, deployedBy, signedBy, tests, ...made } = release
    await enter(
      stage,
      'release-approvals',
      { at: on(-64, '16:00'), data: { ...made, lockHash: runningLockHash() } },
      { at: on(-64, '16:30'), data: { status: 'approved', tests, audit, approver, approvedOn: day(-64) } },
      { at: on(-64, '17:00'), data: { status: 'deployed', signedBy, deployedBy, deployedOn: day(-64) } },
    )
  },
})

const controls = ({ day, on }: Scene): LifeStep => ({
  name: 'register of controls',
  at: on(-58, '10:00'),
  play: async (stage, now) => {
    const checked = { status: 'in_force', checkedOn: day(-58), result: 'working', nextCheckOn: day(32), keeper: NAMES.recorder }
    for (const each of CONTROLS) await enter(stage, 'security-controls', { at: now, data: { ...each, ...checked } })
    const { cause, prevention, restoredHow, ...stop } = RUNNING.stop
    const told = on(-19, '10:00').toISOString()
    await enter(
      stage,
      'service-stops',
      { at: on(-12, '01:05'), data: { ...stop, stoppedAt: on(-12, '01:00').toISOString(), toldCityAt: told } },
      { at: on(-12, '01:40'), data: { status: 'restored', restoredAt: on(-12, '01:35').toISOString(), restoredHow } },
      { at: on(-12, '09:30'), data: { status: 'closed', cause, prevention } },
    )
    const { title, ...done } = RUNNING.drill
    await enter(
      stage,
      'restore-drills',
      { at: on(-48, '10:00'), data: { title, plannedOn: day(-40) } },
      { at: on(-40, '16:00'), data: { status: 'done', doneOn: day(-40), nextDrillOn: day(50), ...done } },
    )
  },
})

/** The questions on which the settlement of each programme rests: raised before its terms were written, agreed before they were. */
export function settlementMatters({ programmes }: DemoPlan): LifeStep[] {
  return programmes.flatMap(({ key, startsOn }) => {
    const agreedOn = addDays(startsOn, -3)
    const { interpretation, agreedByCity, agreedByOperator, ...question } = MATTERS.settlement
    return [
      {
        name: `matter ${key}`,
        at: at(addDays(agreedOn, -4), '10:00'),
        play: async (stage: Stage, now: Date) => {
          const data = {
            ...question,
            programme: stage.id(`programme ${key}`),
            status: 'discussing',
            raisedOn: addDays(agreedOn, -4),
          }
          stage.made(`matter ${key}`, await enter(stage, 'consultation-matters', { at: now, data }))
        },
      },
      {
        name: `matter ${key} agreed`,
        at: at(agreedOn, '14:30'),
        play: async (stage: Stage, now: Date) => {
          const id = stage.id(`matter ${key}`)
          const { revision } = await stage.payload.findByID({ collection: 'consultation-matters', id, ...by(stage, 'city', now) })
          const data = {
            status: 'agreed' as const,
            interpretation,
            agreedOn,
            agreedByCity,
            agreedByOperator,
            revision: revision ?? null,
          }
          await stage.payload.update({ collection: 'consultation-matters', id, ...by(stage, 'city', now), data })
        },
      },
    ]
  })
}

/** What stands in the registers of the running programme, so that each shows something: done, open, near its date, to be looked at. */
export const registerSteps = (scene: Scene): LifeStep[] => [
  people(scene),
  media(scene),
  subcontracts(scene),
  agreements(scene),
  nextMeeting(scene),
  ...requests(scene),
  rights(scene),
  services(scene),
  controls(scene),
]
