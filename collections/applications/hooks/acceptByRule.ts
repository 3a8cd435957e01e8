import type { CollectionAfterChangeHook } from 'payload'
import { nowOf } from '@/access/clock'
import { identityMissing } from '@/database/identified'
import { insuranceMissing } from '@/database/insuranceStanding'
import { refusalOf } from '@/domain/application/transitions'
import { decide } from '@/domain/autoAccept/rule'
import { idOf, type Ref } from '@/domain/idOf'
import { checkLabels } from '@/glossary/autoAccept'
import { autoAcceptFacts } from './autoAcceptFacts'
import { bySystem } from './bySystem'
import { acceptedByRule, factsUnderLock } from './facts'
import { guardianStanding } from './guardianStanding'

/**
 * Whoever applies and is known to the facility is accepted at once, where one of its rules says so: in the transaction and
 * under the locks of applying, through the table of moves. Why, or why not, is recorded for every application to a facility
 * that has rules.
 */
export const acceptByRule: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const [known, now] = [await autoAcceptFacts(req, doc.id), nowOf(req)]
  if (!known || known.rules.length === 0) return doc
  const facts = await factsUnderLock(req, { application: doc.id }, now)
  if (!facts) return doc
  const guardian = await guardianStanding(req, doc.id)
  const asked = {
    ...facts,
    endsAt: new Date(doc.endsAt),
    leftAt: null,
    since: now,
    reason: null,
    briefed: true,
    byRule: true,
    guardian,
    insuranceMissing: await insuranceMissing(req, doc.id),
    identityMissing: await identityMissing(req, doc.id),
  }
  const decision = decide(known, refusalOf({ from: 'applied', to: 'accepted', by: 'system' }, asked, now))
  if (!decision) return doc
  const call = await bySystem(req, acceptedByRule)
  await req.payload.create({
    collection: 'auto-accept-decisions',
    ...call,
    data: {
      title: doc.title,
      application: doc.id,
      facility: idOf(doc.facility as Ref) ?? '',
      at: now.toISOString(),
      outcome: decision.outcome,
      rule: decision.rule,
      checks: decision.checks,
      summary: decision.checks.map(({ result, title }) => `${title}：${checkLabels[result]}`).join('\n'),
    },
  })
  if (decision.outcome !== 'accepted') return doc
  return req.payload.update({ collection: 'applications', id: doc.id, ...call, data: { status: 'accepted' } })
}
