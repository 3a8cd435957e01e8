import type { PayloadRequest } from 'payload'
import { decideDeliverable } from '@/actions/deliverables/decideDeliverable'
import { submitVersion } from '@/actions/deliverables/submitVersion'
import { inTransaction } from '@/actions/inTransaction'
import { agreeTerms } from '@/actions/settlement/agreeTerms'
import { issueSettlement } from '@/actions/settlement/issueSettlement'
import { transactionOf } from '@/database/handle'
import { noteSignIn } from '@/database/noteSignIn'
import { addDays, at, type Day } from '@/domain/calendar/jst'
import { APPROVED, type DemoTerms, SETTLEMENT_TERMS } from '../../content/settlement'
import type { DemoPlan, PlannedProgramme } from '../../plan/types'
import { by, type Stage } from '../stage'
import { as, type LifeStep } from './step'

/** Staff of most facilities sign in some days after they were registered; a few leave it to the office. */
function signIns(plan: DemoPlan): LifeStep {
  const days = plan.registrations
    .map(({ facility, startsOn }, index) => ({ facility, index, now: at(addDays(startsOn, 1 + (index % 6)), '09:30') }))
    .filter(({ index, now }) => index % 11 !== 7 && now < plan.until)
    .toSorted((a, b) => a.now.getTime() - b.now.getTime())
  return {
    name: 'first sign-ins',
    at: days[0]?.now ?? plan.until,
    play: async (stage) => {
      const { payload, transactionID } = stage
      const db = await transactionOf({ payload, ...(transactionID === undefined ? {} : { transactionID }) })
      for (const { facility, now } of days)
        await noteSignIn(db, { account: null, facilities: [stage.id(`facility ${facility}`)], now })
    },
  }
}

const written = (programme: PlannedProgramme, now: Date, terms: DemoTerms): LifeStep => ({
  name: `terms ${programme.key}`,
  at: now,
  play: async (stage) => {
    const { id } = await stage.payload.create({
      collection: 'settlement-settings',
      ...by(stage, 'operator', now),
      data: {
        programme: stage.id(`programme ${programme.key}`),
        matters: [stage.id(`matter ${programme.key}`)],
        ...terms,
      } as never,
    })
    stage.made(`terms ${programme.key}`, id)
  },
})

const agreed = (programme: PlannedProgramme, who: 'city' | 'operator', now: Date): LifeStep => ({
  name: `terms ${programme.key} ${who}`,
  at: now,
  alone: true,
  play: async (stage: Stage) => {
    const id = stage.id(`terms ${programme.key}`)
    const terms = await stage.payload.findByID({ collection: 'settlement-settings', id, ...by(stage, 'system', now) })
    if (who === 'city' ? terms.cityAgreedAt : terms.operatorAgreedAt) return
    await agreeTerms(stage.payload, { id, revision: terms.revision ?? 1, by: as(stage, who), now })
  },
})

/** The finished programme's statement is issued after its last day, handed in and approved. */
function statement(plan: DemoPlan): LifeStep[] {
  const programme = plan.programmes.find(({ key }) => key === 'finished')
  if (!programme) return []
  const day = (days: number, time: string): Date => at(addDays(programme.endsOn, days), time)
  const found = async (stage: Stage, now: Date) => {
    const { docs } = await stage.payload.find({
      collection: 'deliverables',
      ...by(stage, 'system', now),
      where: { programme: { equals: stage.id('programme finished') }, kind: { equals: 'reduction_statement' } },
    })
    return docs[0]
  }
  const acting = (stage: Stage, who: 'city' | 'operator', now: Date, work: (req: PayloadRequest) => Promise<unknown>) =>
    inTransaction(stage.payload, { user: as(stage, who), context: { now } }, work)
  return [
    {
      name: 'settlement issued',
      at: day(2, '10:00'),
      alone: true,
      play: async (stage, now) => {
        if ((await found(stage, now))?.latestVersion) return
        const programmeId = stage.id('programme finished')
        await issueSettlement(stage.payload, { programmeId, note: null, by: as(stage, 'operator'), now })
      },
    },
    {
      name: 'settlement handed in',
      at: day(2, '11:00'),
      alone: true,
      play: async (stage, now) => {
        const owed = await found(stage, now)
        if (owed?.status === 'drafting') await acting(stage, 'operator', now, (req) => submitVersion(req, owed.id))
      },
    },
    {
      name: 'settlement approved',
      at: day(7, '15:00'),
      alone: true,
      play: async (stage, now) => {
        const owed = await found(stage, now)
        if (owed?.status !== 'submitted') return
        const asked = { deliverable: owed.id, revision: owed.revision ?? 1, decision: 'approve' as const, comment: APPROVED }
        await acting(stage, 'city', now, (req) => decideDeliverable(req, asked))
      },
    },
  ]
}

/** The finished programme was settled by terms that both agreed to; those of the running one wait for the city. */
export function settlementSteps(plan: DemoPlan): LifeStep[] {
  const steps = plan.programmes.flatMap((programme) => {
    const agreedOn: Day = addDays(programme.startsOn, -3)
    const months = Number(programme.endsOn.slice(0, 4)) * 12 + Number(programme.endsOn.slice(5, 7))
    const first = Number(programme.startsOn.slice(0, 4)) * 12 + Number(programme.startsOn.slice(5, 7))
    const terms = SETTLEMENT_TERMS(programme.key, { agreedOn, months: months - first + 1 })
    return [
      written(programme, at(addDays(agreedOn, -1), '14:00'), terms),
      agreed(programme, 'operator', at(agreedOn, '15:00')),
      ...(programme.key === 'finished' ? [agreed(programme, 'city', at(agreedOn, '16:30'))] : []),
    ]
  })
  return [...steps, signIns(plan), ...statement(plan)]
}
