import { randomBytes } from 'node:crypto'
import { MUNICIPALITY } from '@seed/reference/kumamoto'
import { addDays } from '@/domain/calendar/jst'
import { TARGET_CHANGE } from '../content/kpi'
import { agreeDefinition, partnerOf, partnersOf } from './plans'
import { by, STAFF_NAMES, type Stage } from './stage'

/** The operator and the city act from the first day on; they can sign in once their passwords are made at the end. */
export async function staff(stage: Stage, now: Date): Promise<void> {
  for (const role of ['operator', 'city'] as const) {
    const { id } = await stage.payload.create({
      collection: 'users',
      ...by(stage, 'system', now),
      data: {
        email: `${role}@example.jp`,
        name: STAFF_NAMES[role],
        role,
        active: true,
        password: randomBytes(24).toString('base64url'),
      },
    })
    stage.made(role, id)
  }
  const {
    docs: [briefing],
  } = await stage.payload.find({
    collection: 'briefings',
    where: { isPublished: { equals: true } },
    sort: '-version',
    limit: 1,
    ...by(stage, 'system', now),
  })
  if (briefing) stage.made('briefing', briefing.id)
}

export async function programme(stage: Stage, index: number, now: Date): Promise<void> {
  const planned = stage.plan.programmes[index]
  if (!planned) return
  const { id } = await stage.payload.create({
    collection: 'programmes',
    ...by(stage, 'operator', now),
    data: {
      name: planned.name,
      contractName: planned.contractName,
      municipality: MUNICIPALITY.id,
      startsOn: planned.startsOn,
      endsOn: planned.endsOn,
      contractedOn: addDays(planned.startsOn, -3),
      isCurrent: index === 0,
      countingUnit: 'number',
      listingRule: 'slot',
      contactDaysAfterVisit: 30,
      incidentCityHours: 24,
      incidentFollowUpHours: 24,
      briefingRequired: true,
      answerHours: 48,
      answerLeadHours: 12,
      insuranceRule: 'warn',
      identityRule: 'warn',
      travelMinutes: 0,
      // The plan says who gets which seat; the worker offers those of today.
      offerHours: 0,
      quietFrom: '21:00',
      quietUntil: '08:00',
      shortageHours: 72,
      shortageNoticesPerWeek: 2,
      outcomeDays: 30,
      chaseDays: '1,3,7',
      chaseDaysBeforeClosing: 3,
      outreachWaitingDays: '14,14,30,30',
      eventReportDays: 7,
      lastMonthCutoff: '15:00',
      inactiveMonths: 12,
      inactiveNoticeDays: 30,
      addresseeDepartment: '高齢福祉課（例）',
      deliveryAddress: '熊本市中央区（例）',
      contractor: {
        name: '株式会社まちかど介護サポート（例）',
        address: '熊本市中央区水前寺9999番地',
        representative: '代表取締役　肥後　一郎',
        contactPerson: '中村　由美子',
        phone: '096-000-0001',
        email: 'office@example.jp',
      },
    },
  })
  stage.made(`programme ${planned.key}`, id)
  for (const target of planned.targets) {
    const { figure, first, month } = TARGET_CHANGE
    const isHigher = index === 0 && target.figure === figure && target.month === month
    const data = { programme: id, ...target, ...(isHigher ? { planned: first } : {}), reason: '契約時の協議による' }
    await stage.payload.create({ collection: 'targets', ...by(stage, 'city', now), data })
  }
  await agreeDefinition(stage, id, now)
  await partnersOf(stage, { programme: id, lastMonth: planned.endsOn.slice(0, 7) }, now)
}

/** New listings belong to this programme from now on. */
export async function makeCurrent(stage: Stage, index: number, instead: number, now: Date): Promise<void> {
  for (const [which, isCurrent] of [
    [instead, false],
    [index, true],
  ] as const) {
    const id = stage.id(`programme ${stage.plan.programmes[which]?.key}`)
    await stage.payload.update({ collection: 'programmes', id, ...by(stage, 'operator', now), data: { isCurrent, revision: 1 } })
  }
}

export async function facility(stage: Stage, index: number, now: Date): Promise<void> {
  const planned = stage.plan.facilities[index]
  if (!planned) return
  const { building, capacity, corporateName, kana, latitude, longitude, name, officeNumber, phone, service, ward } = planned
  const { id } = await stage.payload.create({
    collection: 'facilities',
    ...by(stage, 'operator', now),
    data: {
      name,
      kana,
      officeNumber,
      serviceCode: service,
      ward,
      address: planned.address,
      building,
      ...planned.access,
      phone,
      capacity,
      corporateName,
      latitude,
      longitude,
      availableDays: '平日,土曜日',
      fee: 0,
      source: 'entered',
    },
  })
  stage.made(`facility ${index}`, id)
}

export async function registration(stage: Stage, index: number, now: Date): Promise<void> {
  const planned = stage.plan.registrations[index]
  if (!planned) return
  const { id } = await stage.payload.create({
    collection: 'facility-registrations',
    ...by(stage, 'operator', now),
    overrideAccess: true,
    data: {
      programme: stage.id(`programme ${planned.programme}`),
      facility: stage.id(`facility ${planned.facility}`),
      startsOn: planned.startsOn,
      partner: partnerOf(stage, index),
    },
  })
  if (planned.leaves) stage.made(`registration ${index}`, id)
}

export async function leaving(stage: Stage, index: number, now: Date): Promise<void> {
  const leaves = stage.plan.registrations[index]?.leaves
  if (!leaves) return
  await stage.payload.update({
    collection: 'facility-registrations',
    id: stage.id(`registration ${index}`),
    ...by(stage, 'operator', now),
    overrideAccess: true,
    data: { lastDay: leaves.lastDay, withdrawalReason: leaves.reason },
  })
}
