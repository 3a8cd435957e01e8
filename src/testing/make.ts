import type { Payload, TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { addDays, at, type Day, startOfDay } from '@/domain/calendar/jst'
import { officeNumberCheckDigit } from '@/domain/facility/officeNumber'
import type { StaffRole } from '@/domain/role'
import type { TaskCategory } from '@/domain/task/category'
import { accountsOf } from './accounts'
import { as } from './as'

export const TEST_PASSWORD = 'correct horse battery'
export const WARD_IDS = { chuo: '431010', higashi: '431028', nishi: '431036', minami: '431044', kita: '431052' } as const
export type WardKey = keyof typeof WARD_IDS
const WARD_NAMES: Record<WardKey, string> = { chuo: '中央区', higashi: '東区', nishi: '西区', minami: '南区', kita: '北区' }
export const CITY_ID = '431001'

let serial = 0
const next = (): number => ++serial
/** A number of an invented office whose check digit is right. */
export const officeNumber = (n: number = next()): string => {
  const nine = `43799${String(n).padStart(4, '0')}`
  return `${nine}${officeNumberCheckDigit(nine)}`
}

/** Small invented records for tests, made through the same rules as real ones; every instant is an argument. */
export async function makeWorld(
  payload: Payload,
  {
    startsOn = '2025-12-01',
    endsOn = '2026-03-31',
    countingUnit = 'number',
    briefingRequired = false,
  }: { startsOn?: Day; endsOn?: Day; countingUnit?: 'number' | 'number_service'; briefingRequired?: boolean } = {},
) {
  const system = { overrideAccess: true as const, context: asSystem }
  const createAccount = accountsOf(payload, TEST_PASSWORD)

  const { totalDocs } = await payload.count({ collection: 'municipalities', overrideAccess: true })
  if (totalDocs === 0) {
    await payload.create({
      collection: 'municipalities',
      data: { id: CITY_ID, name: '熊本市', addressee: '熊本市長', latMin: 32.6, latMax: 33, lonMin: 130.5, lonMax: 130.9 },
      ...system,
    })
    for (const [index, key] of (Object.keys(WARD_IDS) as WardKey[]).entries()) {
      await payload.create({
        collection: 'wards',
        data: { id: WARD_IDS[key], name: WARD_NAMES[key], municipality: CITY_ID, order: index },
        ...system,
      })
    }
  }
  const { totalDocs: running } = await payload.count({
    collection: 'programmes',
    where: { isCurrent: { equals: true } },
    overrideAccess: true,
  })
  const programme = await payload.create({
    collection: 'programmes',
    ...system,
    data: {
      name: '試験事業',
      contractName: '試験業務委託',
      municipality: CITY_ID,
      startsOn,
      endsOn,
      isCurrent: running === 0,
      countingUnit,
      listingRule: 'slot',
      contactDaysAfterVisit: 30,
      incidentCityHours: 24,
      briefingRequired,
      answerHours: 48,
      answerLeadHours: 12,
      offerHours: 24,
      quietFrom: '21:00',
      quietUntil: '08:00',
      travelMinutes: 0,
      shortageHours: 72,
      insuranceRule: 'off',
      identityRule: 'warn',
      shortageNoticesPerWeek: 2,
      outcomeDays: 30,
      chaseDays: '1,3,7',
      chaseDaysBeforeClosing: 3,
      outreachWaitingDays: '14,14,30,30',
      eventReportDays: 7,
      lastMonthCutoff: '15:00',
      inactiveMonths: 12,
      inactiveNoticeDays: 30,
      contractor: { name: '試験受託者', address: '熊本市中央区手取本町1番1号', representative: '代表取締役　試験　太郎' },
    },
  })

  const staff = async (role: StaffRole, facilities: string[] = []): Promise<TypedUser> => {
    const given = { email: `${role}-${next()}@example.jp`, name: `試験 ${role}`, role, facilities, active: true }
    return { ...(await createAccount('users', given)), facilities, collection: 'users' } as TypedUser
  }
  const operator = await staff('operator')

  const facility = (
    given: { name?: string; ward?: WardKey; number?: string; serviceCode?: '120' | '160' | '730' | '540' } = {},
  ) =>
    payload.create({
      collection: 'facilities',
      ...system,
      data: {
        name: given.name ?? `試験施設${next()}`,
        officeNumber: given.number ?? officeNumber(),
        serviceCode: given.serviceCode ?? '160',
        ward: WARD_IDS[given.ward ?? 'chuo'],
        address: '熊本市中央区手取本町1番1号',
        fee: 0,
        source: 'entered',
      },
    })

  const registration = (facilityId: string, startsOnDay: Day = startsOn, lastDay?: Day) =>
    payload.create({
      collection: 'facility-registrations',
      ...as(operator, startOfDay(startsOnDay)),
      overrideAccess: true,
      data: {
        programme: programme.id,
        facility: facilityId,
        startsOn: startsOnDay,
        lastDay: lastDay ?? null,
        withdrawalReason: lastDay ? '閉所のため' : null,
      } as never,
    })

  const task = async (facilityId: string, given: { publishedAt?: Date; category?: TaskCategory } = {}) => {
    const made = given.publishedAt ?? at(startsOn, '09:00')
    const draft = await payload.create({
      collection: 'tasks',
      ...as(operator, made),
      data: {
        programme: programme.id,
        facility: facilityId,
        title: `配膳のお手伝い${next()}`,
        category: given.category ?? 'meal_support',
        description: '昼食の配膳と下膳をお願いします。',
        supervisor: '介護主任',
        status: 'draft',
      } as never,
    })
    const submitted = await payload.update({
      collection: 'tasks',
      id: draft.id,
      data: { status: 'submitted', revision: draft.revision ?? 1 },
      ...as(operator, made),
    })
    return payload.update({
      collection: 'tasks',
      id: draft.id,
      data: { status: 'published', revision: submitted.revision ?? 1 },
      ...as(operator, made),
    })
  }

  const slot = (
    taskId: string,
    given: { day: Day; from?: string; to?: string; untilDay?: Day; capacity?: number; madeAt?: Date },
  ) =>
    payload.create({
      collection: 'slots',
      ...as(operator, given.madeAt ?? at(startsOn, '10:00')),
      data: {
        task: taskId,
        startsAt: at(given.day, given.from ?? '10:00').toISOString(),
        endsAt: at(given.untilDay ?? given.day, given.to ?? '12:00').toISOString(),
        capacity: given.capacity ?? 1,
        status: 'open',
      } as never,
    })

  /** A registered and verified resident with a residence, without an account to sign in. */
  const volunteer = async (
    given: { ward?: WardKey | null; registeredAt?: Date; verifiedAt?: Date | null; since?: Day; until?: Day; name?: string } = {},
  ) => {
    const registeredAt = given.registeredAt ?? at(addDays(startsOn, -10), '10:00')
    const atEntry = { overrideAccess: true as const, context: { ...asSystem, now: registeredAt } }
    const doc = await payload.create({
      collection: 'volunteers',
      ...atEntry,
      data: {
        name: given.name ?? `熊本 花子${next()}`,
        kana: 'クマモト ハナコ',
        displayName: '花子',
        ageBand: '60s',
        experience: 'none',
      } as never,
    })
    await payload.create({
      collection: 'residences',
      ...system,
      data: {
        volunteer: doc.id,
        since: given.since ?? '2020-01-01',
        until: given.until ?? null,
        proof: 'document_seen',
        ...(given.ward === null ? { municipalityName: '合志市' } : { ward: WARD_IDS[given.ward ?? 'chuo'] }),
      } as never,
    })
    await payload.create({
      collection: 'consents',
      ...atEntry,
      data: { volunteer: doc.id, kind: 'registration', way: 'counter' } as never,
    })
    if (given.verifiedAt === null) return doc
    const verifiedAt = (given.verifiedAt ?? registeredAt).toISOString()
    return payload.update({ collection: 'volunteers', id: doc.id, depth: 0, ...atEntry, data: { verifiedAt } })
  }
  /** The account of a resident, as a signed-in user. */
  const account = async (volunteerId: string): Promise<TypedUser> => {
    const given = { email: `resident-${next()}@example.jp`, volunteer: volunteerId, active: true }
    return {
      ...(await createAccount('volunteer-accounts', given)),
      volunteer: volunteerId,
      collection: 'volunteer-accounts',
    } as TypedUser
  }

  const apply = (slotId: string, volunteerId: string, now: Date) =>
    payload.create({ collection: 'applications', data: { slot: slotId, volunteer: volunteerId } as never, ...as(operator, now) })

  /** One move of an application, as this person at this time. */
  const move = async (id: string, to: string, user: TypedUser, now: Date, reason?: string) => {
    const { revision } = await payload.findByID({ collection: 'applications', id, depth: 0, overrideAccess: true })
    return payload.update({
      collection: 'applications',
      id,
      data: { status: to, revision, ...(reason ? { statusReason: reason } : {}) } as never,
      ...as(user, now),
    })
  }

  /** Applied, accepted, attended and completed by the passing of 72 hours. */
  const completedVisit = async (
    slotId: string,
    volunteerId: string,
    { appliedAt, attendedAt, completedAt }: { appliedAt: Date; attendedAt: Date; completedAt: Date },
  ) => {
    const application = await apply(slotId, volunteerId, appliedAt)
    await move(application.id, 'accepted', operator, appliedAt)
    await move(application.id, 'attended', operator, attendedAt)
    return payload.update({
      collection: 'applications',
      id: application.id,
      data: { status: 'completed' },
      overrideAccess: true,
      context: { ...asSystem, now: completedAt },
    })
  }

  return { programme, operator, staff, facility, registration, task, slot, volunteer, account, apply, move, completedVisit }
}

export type World = Awaited<ReturnType<typeof makeWorld>>
