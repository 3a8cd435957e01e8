import { blockApplicant } from '@/actions/blocks/blockApplicant'
import { hideFacility } from '@/actions/blocks/hideFacility'
import { describeIncident } from '@/actions/describeIncident'
import { reportProhibitedRequest } from '@/actions/reportProhibitedRequest'
import { BLOCKED_BECAUSE, INCIDENT, INSURANCES } from '../../content/life'
import type { Scene } from '../../plan/scene'
import { by, type Stage } from '../stage'
import { as, change, type LifeStep } from './step'

async function incidentOf(stage: Stage, application: string, now: Date) {
  const { docs } = await stage.payload.find({
    collection: 'incidents',
    where: { application: { equals: stage.id(`application ${application}`) } },
    limit: 1,
    ...by(stage, 'system', now),
  })
  return docs[0]?.id ?? ''
}

/** One report that is closed, one whose clock runs, and a near miss the office was told of. */
export function incidentSteps({ me, mine, neighbours, on, other }: Scene): LifeStep[] {
  const third = neighbours[2] ?? -1
  const report = (application: string, person: number, at: Date): LifeStep => ({
    name: `incident ${application}`,
    at,
    alone: true,
    play: async (stage, now) => {
      const visit = { resident: as(stage, { resident: person }), application: stage.id(`application ${application}`), now }
      const reported = await reportProhibitedRequest(stage.payload, visit)
      if (!reported.ok) throw new Error(reported.refusal)
    },
  })
  const handled = (name: string, at: Date, data: object): LifeStep => ({
    name: `incident ${name}`,
    at,
    play: async (stage, now) =>
      change(stage, {
        collection: 'incidents',
        id: await incidentOf(stage, `${mine.completed}`, now),
        who: 'operator',
        now,
        data: { ...data },
      }),
  })
  return [
    report(`${mine.completed}`, me, on(-19, '20:10')),
    {
      name: 'incident described',
      at: on(-19, '20:15'),
      alone: true,
      play: async (stage, now) => {
        const application = stage.id(`application ${mine.completed}`)
        const { ruleGroup, words } = INCIDENT
        await describeIncident(stage.payload, { resident: as(stage, { resident: me }), application, ruleGroup, words, now })
      },
    },
    handled('handled', on(-18, '09:10'), { status: 'handling', severity: 'light', summary: INCIDENT.summary }),
    handled('told and shared', on(-18, '11:00'), {
      cityToldAt: on(-18, '10:30').toISOString(),
      treatment: INCIDENT.treatment,
      prevention: INCIDENT.prevention,
      facilityNote: INCIDENT.facilityNote,
      sharedAt: on(-18, '11:00').toISOString(),
    }),
    handled('closed', on(-15, '15:00'), { status: 'closed', statusReason: INCIDENT.closed }),
    report('third yesterday', third, on(-1, '21:40')),
    {
      name: 'near miss',
      at: on(-5, '17:00'),
      play: async (stage, now) => {
        const { damage, prevention, summary, treatment } = INCIDENT.nearMiss
        await stage.payload.create({
          collection: 'incidents',
          ...by(stage, 'operator', now),
          data: {
            kind: 'near_miss',
            severity: 'light',
            programme: stage.id('programme running'),
            facility: stage.id(`facility ${other}`),
            detectedAt: on(-5, '15:20').toISOString(),
            cityToldAt: on(-5, '16:50').toISOString(),
            summary,
            treatment,
            prevention,
            damage,
          } as never,
        })
      },
    },
  ]
}

/** Of each side one, and one that has ended. */
export function blockSteps({ elsewhere, host, me, neighbours, on, other }: Scene): LifeStep[] {
  const [, , , , , absent = -1, apart = -1, again = -1] = neighbours
  const office = (name: string, person: number, facility: number, at: Date): LifeStep => ({
    name: `block ${name}`,
    at,
    play: async (stage, now) => {
      const data = {
        facility: stage.id(`facility ${facility}`),
        volunteer: stage.id(`person ${person}`),
        side: 'office',
        reason: BLOCKED_BECAUSE.office,
      }
      const { id } = await stage.payload.create({ collection: 'blocks', ...by(stage, 'operator', now), data: data as never })
      stage.made(`block ${name}`, id)
    },
  })
  return [
    {
      name: 'block of host',
      at: on(-7, '09:30'),
      alone: true,
      play: async (stage, now) => {
        const standing = {
          facility: { equals: stage.id(`facility ${host}`) },
          volunteer: { equals: stage.id(`person ${absent}`) },
        }
        const { totalDocs } = await stage.payload.count({ collection: 'blocks', where: standing, ...by(stage, 'system', now) })
        if (totalDocs > 0) return
        const application = stage.id('application absent')
        await blockApplicant(stage.payload, {
          user: as(stage, { facility: host }),
          application,
          reason: BLOCKED_BECAUSE.host,
          now,
        })
      },
    },
    {
      name: 'hidden by me',
      at: on(-10, '21:00'),
      alone: true,
      play: async (stage, now) => {
        const asked = { resident: as(stage, { resident: me }), task: stage.id(`listing ${elsewhere}`), reason: '', now }
        const hidden = await hideFacility(stage.payload, asked)
        if (!hidden.ok) throw new Error(hidden.refusal)
      },
    },
    office('apart', apart, other, on(-12, '10:00')),
    office('again', again, host, on(-30, '10:00')),
    {
      name: 'block again ended',
      at: on(-9, '14:00'),
      play: (stage, now) =>
        change(stage, { collection: 'blocks', id: stage.id('block again'), who: 'operator', now, data: { state: 'ended' } }),
    },
  ]
}

/** Of everybody, and of one facility, which ends soon. */
export function insuranceSteps({ day, host, on }: Scene): LifeStep[] {
  return [
    ...Object.entries(INSURANCES).map(
      ([name, words]): LifeStep => ({
        name: `insurance ${name}`,
        at: on(-30, '11:00'),
        play: async (stage, now) => {
          const running = stage.plan.programmes.find(({ key }) => key === 'running')
          const cover =
            name === 'everyone'
              ? { covers: 'everyone', startsOn: running?.startsOn, endsOn: running?.endsOn }
              : { covers: 'facility', facility: stage.id(`facility ${host}`), startsOn: day(-345), endsOn: day(19) }
          const data = { programme: stage.id('programme running'), ...cover, ...words }
          await stage.payload.create({ collection: 'insurances', ...by(stage, 'operator', now), data: data as never })
        },
      }),
    ),
  ]
}
