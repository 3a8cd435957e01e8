import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/access/actor'
import { inTransaction } from '@/actions/inTransaction'
import { writeRuleSet } from '@/actions/writeRuleSet'
import { transactionOf } from '@/database/handle'
import { defaultRuleSet } from '@/domain/listingCheck/rules/defaultRuleSet'
import { FIRST_BRIEFING } from './briefing'
import { FIRST_FORMS } from './forms'
import { MUNICIPALITY, NEIGHBOURS, WARDS } from './kumamoto'
import { listPostalAreas, type PostalArea } from './listPostalAreas'
import { TEMPLATES } from './templates'

const keyOf = ({ postalCode, ward, town }: PostalArea): string => `${postalCode}/${ward}/${town}`

/** Creates it unless it is there. What is there stays as it is: people may have corrected it. */
async function ensure(
  req: PayloadRequest,
  collection: 'municipalities' | 'wards',
  data: Record<string, unknown> & { id: string },
) {
  const found = await req.payload.count({ collection, where: { id: { equals: data.id } }, overrideAccess: true, req })
  if (found.totalDocs === 0) await req.payload.create({ collection, data: data as never, overrideAccess: true, req })
}

/** Which wards lie beside which; where people have said so of any, theirs stays. */
async function ensureNeighbours(req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'wards',
    where: { neighbours: { exists: true } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  for (const { id } of WARDS)
    await req.payload.update({
      collection: 'wards',
      id,
      data: { neighbours: NEIGHBOURS[id] },
      depth: 0,
      overrideAccess: true,
      req,
    })
}

async function ensurePostalAreas(req: PayloadRequest): Promise<void> {
  const found = await req.payload.find({ collection: 'postal-areas', pagination: false, depth: 0, overrideAccess: true, req })
  const known = new Set(
    found.docs.map(({ postalCode, ward, town }) => keyOf({ postalCode, town, ward: typeof ward === 'object' ? ward.id : ward })),
  )
  for (const data of listPostalAreas()) {
    if (!known.has(keyOf(data)))
      await req.payload.create({ collection: 'postal-areas', data, depth: 0, overrideAccess: true, req })
  }
}

/** The rules that come along judge as version 1 until the operator publishes others. */
async function ensureRules(req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.count({ collection: 'listing-rule-sets', overrideAccess: true, req })
  if (totalDocs > 0) return
  const id = await writeRuleSet(req, defaultRuleSet)
  await (await transactionOf(req)).execute(
    sql`UPDATE listing_rule_sets SET status = 'published', published_at = now(), published_by_name = author_name WHERE id = ${id}`,
  )
}

/** The office writes the next versions: the first is there only where there is none at all. */
async function ensureBriefing(req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.count({ collection: 'briefings', overrideAccess: true, req })
  if (totalDocs === 0)
    await req.payload.create({ collection: 'briefings', data: FIRST_BRIEFING, depth: 0, overrideAccess: true, req })
}

/** Loads the municipality, its wards and its postal areas,
 * the rules and the first briefing, all or nothing. Running it again adds only what is missing. */
/** Known by their key: a template that people changed since, or switched off, stays as they left it. */
async function ensureTemplates(req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'task-templates',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const known = new Set(docs.map(({ key }) => key))
  for (const template of TEMPLATES) {
    if (known.has(template.key)) continue
    await req.payload.create({ collection: 'task-templates', data: { ...template, active: true }, overrideAccess: true, req })
  }
}

/** The operator writes the next versions: the first forms are there only where a kind has none at all. */
async function ensureForms(req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({ collection: 'report-forms', pagination: false, depth: 0, overrideAccess: true, req })
  const known = new Set(docs.map(({ kind }) => kind))
  for (const data of FIRST_FORMS)
    if (!known.has(data.kind)) await req.payload.create({ collection: 'report-forms', data, depth: 0, overrideAccess: true, req })
}

/** Loads the municipality, its wards and postal areas and the library of templates, the first forms, all or nothing. Running it again adds only what is missing. */
export const loadReference = (payload: Payload): Promise<void> =>
  inTransaction(payload, { context: { ...asSystem } }, async (req) => {
    await ensure(req, 'municipalities', MUNICIPALITY)
    for (const [index, ward] of WARDS.entries())
      await ensure(req, 'wards', { ...ward, municipality: MUNICIPALITY.id, order: index + 1 })
    await ensureNeighbours(req)
    await ensurePostalAreas(req)
    await ensureRules(req)
    await ensureBriefing(req)
    await ensureTemplates(req)
    await ensureForms(req)
  })
