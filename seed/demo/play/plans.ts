import { dayOf } from '@/domain/calendar/jst'
import type { GapState } from '@/domain/gap/gapAnalysis'
import { DEFINITION, GAP, PARTIES, PARTNERS, TARGET_CHANGE, THRESHOLDS } from '../content/kpi'
import { MATTERS } from '../content/registers'
import { by, type Stage } from './stage'

/** What is counted is agreed on the day the programme is entered: proposed by the operator, agreed by the city. */
export async function agreeDefinition(stage: Stage, programme: string, now: Date): Promise<void> {
  const { payload } = stage
  const today = dayOf(now)
  const matter = await payload.create({
    collection: 'consultation-matters',
    ...by(stage, 'operator', now),
    data: { ...MATTERS.listings, programme, status: 'agreed', raisedOn: today, agreedOn: today } as never,
  })
  const { id } = await payload.create({
    collection: 'kpi-definitions',
    ...by(stage, 'operator', now),
    data: {
      ...DEFINITION,
      programme,
      matters: [matter.id],
      operatorName: PARTIES.operator,
      countingUnit: 'number',
      listingRule: 'slot',
      paceThreshold: THRESHOLDS,
    } as never,
  })
  const data = { status: 'proposed' as const, revision: 1 }
  await payload.update({ collection: 'kpi-definitions', id, ...by(stage, 'operator', now), data })
  const agreement = { status: 'agreed' as const, cityName: PARTIES.city, agreedOn: today, revision: 2 }
  await payload.update({ collection: 'kpi-definitions', id, ...by(stage, 'city', now), data: agreement })
}

/** The partners, and what each is to bring by the end. */
export async function partnersOf(stage: Stage, { programme, lastMonth }: { programme: string; lastMonth: string }, now: Date) {
  const standing = await stage.payload.find({ collection: 'partners', sort: 'name', ...by(stage, 'operator', now) })
  for (const [index, { residents, ...data }] of PARTNERS.entries()) {
    const known = standing.docs.find(({ name }) => name === data.name)
    const partner = known ?? (await stage.payload.create({ collection: 'partners', ...by(stage, 'operator', now), data }))
    if (!known) stage.made(`partner ${index}`, partner.id)
    await stage.payload.create({
      collection: 'targets',
      ...by(stage, 'city', now),
      data: {
        programme,
        partner: partner.id,
        figure: 'residents',
        month: lastMonth,
        planned: residents,
        reason: '連携の覚書による',
      },
    })
  }
}

/** Through whom somebody came: one in seven through each partner. */
export const partnerOf = (stage: Stage, index: number): string | null =>
  index % 7 < PARTNERS.length ? stage.id(`partner ${index % 7}`) : null

export async function changeTarget(stage: Stage, now: Date): Promise<void> {
  const { figure, month, reason } = TARGET_CHANGE
  const planned = stage.plan.programmes[0]?.targets.find((each) => each.figure === figure && each.month === month)?.planned
  const { docs } = await stage.payload.find({
    collection: 'targets',
    where: { programme: { equals: stage.id('programme finished') }, figure: { equals: figure }, month: { equals: month } },
    limit: 1,
    ...by(stage, 'city', now),
  })
  const [target] = docs
  if (!target || planned === undefined) throw new Error('the demo has no target to change')
  await stage.payload.update({
    collection: 'targets',
    id: target.id,
    ...by(stage, 'city', now),
    data: { planned, reason, revision: target.revision ?? null },
  })
}

const NEXT: readonly GapState[] = ['opened', 'analysed', 'agreed', 'in_progress', 'closed']

/** The analysis of January, a step at a time: opened by hand, written, agreed, carried out, closed with its result. */
export async function gap(stage: Stage, place: number, now: Date): Promise<void> {
  const { payload } = stage
  const { causes, consultedOn, figure, measures, month, result } = GAP
  if (place === 0) {
    const data = { programme: stage.id('programme finished'), figure, month } as never
    const { id } = await payload.create({ collection: 'gap-analyses', ...by(stage, 'operator', now), data })
    return stage.made('gap', id)
  }
  const id = stage.id('gap')
  const found = await payload.findByID({ collection: 'gap-analyses', id, ...by(stage, 'operator', now) })
  const said = [
    {},
    { causes, measures: measures.map((each) => ({ ...each })) },
    { consultedOn, cityPerson: PARTIES.city, operatorPerson: PARTIES.operator },
    {},
    { measures: (found.measures ?? []).map((each) => ({ ...each, doneOn: each.dueOn })), result },
  ][place]
  const data = { ...said, status: NEXT[place] ?? 'opened', revision: found.revision ?? null }
  await payload.update({ collection: 'gap-analyses', id, ...by(stage, 'operator', now), data })
}
