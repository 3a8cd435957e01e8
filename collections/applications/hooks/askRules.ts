import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { identityMissing } from '@/database/identified'
import { insuranceMissing } from '@/database/insuranceStanding'
import { refusalOf } from '@/domain/application/transitions'
import { decide } from '@/domain/autoAccept/rule'
import { idOf, type Ref } from '@/domain/idOf'
import { checkLabels } from '@/glossary/autoAccept'
import type { Application } from '@/payload-types'
import { autoAcceptFacts } from './autoAcceptFacts'
import { bySystem } from './bySystem'
import { acceptedByRule, factsUnderLock } from './facts'
import { guardianStanding } from './guardianStanding'

type Waiting = Pick<Application, 'id' | 'title' | 'endsAt' | 'facility'>

/**
 * Asks the rules of its facility about an application that waits, records how each of them answered, and accepts it where one
 * says so, through the table of moves. The locks of its slot and its person are taken here, if they are not held. The
 * application as it was accepted, or null.
 */
export async function askRules(req: PayloadRequest, doc: Waiting): Promise<Application | null> {
  const [known, now] = [await autoAcceptFacts(req, doc.id), nowOf(req)]
  if (!known || known.rules.length === 0) return null
  const facts = await factsUnderLock(req, { application: doc.id }, now)
  if (!facts) return null
  const guardian = await guardianStanding(req, doc.id)
  const asked = {
    ...facts,
    endsAt: new Date(doc.endsAt ?? 0),
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
  if (!decision) return null
  const call = await bySystem(req, acceptedByRule)
  await req.payload.create({
    collection: 'auto-accept-decisions',
    ...call,
    data: {
      title: doc.title ?? null,
      application: doc.id,
      facility: idOf(doc.facility as Ref) ?? '',
      at: now.toISOString(),
      outcome: decision.outcome,
      rule: decision.rule,
      checks: decision.checks,
      summary: decision.checks.map(({ result, title }) => `${title}：${checkLabels[result]}`).join('\n'),
    },
  })
  if (decision.outcome !== 'accepted') return null
  return req.payload.update({ collection: 'applications', id: doc.id, ...call, data: { status: 'accepted' } })
}
