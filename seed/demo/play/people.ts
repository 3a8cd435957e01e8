import { MOTIVES, type Motive } from '@/domain/people/profile'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'
import { mergeResidents } from '@/actions/residents/mergeResidents'
import type { PlannedPerson, PlannedResidence } from '../plan/types'
import { partnerOf } from './plans'
import { accountOf, by, STAFF_NAMES, type Stage } from './stage'

const BIRTH_YEARS: Partial<Record<PlannedPerson['ageBand'], number>> = {
  under_20: 2008,
  '20s': 2001,
  '30s': 1991,
  '40s': 1981,
  '50s': 1971,
  '60s': 1961,
  '70s': 1951,
  '80_and_over': 1943,
}

async function residence(stage: Stage, person: number, now: Date, given: PlannedResidence): Promise<string> {
  const { id } = await stage.payload.create({
    collection: 'residences',
    ...by(stage, 'operator', now),
    data: {
      volunteer: stage.id(`person ${person}`),
      ward: given.ward,
      municipalityName: given.municipalityName,
      since: given.since,
      until: given.until,
      standing: 'stands',
      proof: given.proof,
    },
  })
  return id
}

/** One or two of the choices, the first three more often than the others. */
const motivesOf = (index: number): Motive[] =>
  MOTIVES.filter((_, place) => place === index % 3 || place === (index * 7) % MOTIVES.length)

/** Entered when the identity was verified, with the time of the registration. */
export async function person(stage: Stage, index: number, now: Date): Promise<void> {
  const planned = stage.plan.people[index]
  if (!planned) return
  const { ageBand, displayName, experience, kana, motive, name, registeredAt, verifiedAt } = planned
  const { id } = await stage.payload.create({
    collection: 'volunteers',
    ...by(stage, 'system', registeredAt),
    data: {
      name,
      kana,
      displayName,
      ageBand,
      experience,
      motives: motivesOf(index),
      motive,
      partner: partnerOf(stage, index),
      travelMinutes: 0,
    },
  })
  stage.made(`person ${index}`, id)
  const home = await residence(stage, index, now, planned.home)
  if (planned.moves) stage.made(`home ${index}`, home)
  if (planned.hasContact) await contact(stage, index, now)
  if (ageBand === 'under_20')
    await stage.payload.create({
      collection: 'consents',
      ...by(stage, 'operator', now),
      data: { volunteer: id, kind: 'guardian', way: 'paper', guardianName: `${name.split(/[ 　]/u)[0]} 保護者` } as never,
    })
  await verify(stage, id, { registeredAt, verifiedAt })
  // Told at the counter when they registered.
  await stage.payload.create({
    collection: 'briefing-results',
    ...by(stage, 'operator', now),
    data: { volunteer: id, briefing: stage.id('briefing') } as never,
  })
}

/** That they agreed to being registered, and that they were made sure of: by statements, because there are two thousand of them. */
async function verify(
  stage: Stage,
  id: string,
  { registeredAt, verifiedAt }: Pick<PlannedPerson, 'registeredAt' | 'verifiedAt'>,
) {
  const db = await transactionOf({ payload: stage.payload, transactionID: stage.transactionID as string })
  await db.execute(sql`
    INSERT INTO consents (id, volunteer_id, kind, way, given_at, recorded_at, recorded_by, key_id)
    SELECT gen_random_uuid(), ${id}::uuid, 'registration', 'counter', t, t, ${STAFF_NAMES.operator}, gen_random_uuid()::text
      FROM (SELECT ${registeredAt.toISOString()}::timestamptz AS t) at`)
  if (verifiedAt)
    await db.execute(sql`UPDATE volunteers SET verified_at = ${verifiedAt.toISOString()}::timestamptz WHERE id = ${id}::uuid`)
}

/** Numbers that reach nobody, addresses at example.jp. */
async function contact(stage: Stage, index: number, now: Date): Promise<void> {
  const planned = stage.plan.people[index]
  const born = planned && BIRTH_YEARS[planned.ageBand]
  await stage.payload.create({
    collection: 'volunteer-contacts',
    ...by(stage, 'operator', now),
    data: {
      volunteer: stage.id(`person ${index}`),
      phone: `050-0000-${String(1000 + index)
        .padStart(4, '0')
        .slice(-4)}`,
      email: `person${index}@example.jp`,
      postalCode: '8608601',
      address: `熊本市中央区手取本町${9000 + index}番地`,
      birthDate: born ? `${born}-0${1 + (index % 9)}-1${index % 10}` : null,
    } as never,
  })
}

export async function moving(stage: Stage, index: number, now: Date): Promise<void> {
  const moves = stage.plan.people[index]?.moves
  if (!moves) return
  await stage.payload.update({
    collection: 'residences',
    id: stage.id(`home ${index}`),
    ...by(stage, 'operator', now),
    data: { until: moves.lastDay, revision: 1 },
  })
  await residence(stage, index, now, moves.to)
}

export async function withdrawal(stage: Stage, index: number, now: Date): Promise<void> {
  await stage.payload.update({
    collection: 'volunteers',
    id: stage.id(`person ${index}`),
    ...by(stage, 'system', now),
    data: { withdrawnAt: now.toISOString() },
  })
}

/** Two records of one person become one: the newer one goes into the older. */
export async function merging(stage: Stage, index: number, into: number, now: Date): Promise<void> {
  const [kept, dropped] = [stage.id(`person ${into}`), stage.id(`person ${index}`)]
  const revisionOf = async (id: string) =>
    Number((await stage.payload.findByID({ collection: 'volunteers', id, ...by(stage, 'operator', now) })).revision)
  await mergeResidents(stage.payload, {
    kept,
    dropped,
    revision: await revisionOf(kept),
    droppedRevision: await revisionOf(dropped),
    reason: '電話で本人に確認し、同じ方と分かったため',
    by: accountOf(stage, 'operator'),
    now,
  })
}
