import type { CollectionBeforeChangeHook } from 'payload'
import { idOf, type Ref } from '@/domain/idOf'
import type { RuleKind } from '@/domain/autoAccept/rule'
import { ruleRefusals, ruleTitle } from '@/glossary/autoAccept'
import { fieldRefusal } from '../../fieldRefusal'

/** A rule asks for a number of visits or names one person, never both, and is called after what it says. */
export const guardRule: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const rule = { ...originalDoc, ...data } as { kind: RuleKind; visits?: number | null; volunteer?: Ref | null; state: string }
  const refuse = (path: string, message: string): never => {
    throw fieldRefusal({ collection: 'auto-accept-rules', path, message, req })
  }
  if (operation === 'update' && originalDoc.state === 'ended' && rule.state !== 'ended') refuse('state', ruleRefusals.is_over)
  if (rule.kind === 'visits') {
    if (!rule.visits) return refuse('visits', ruleRefusals.visits_missing)
    return { ...data, volunteer: null, title: ruleTitle.visits(rule.visits) }
  }
  const id = idOf(rule.volunteer)
  if (!id) return refuse('kind', ruleRefusals.person_missing)
  if (operation === 'update') return { ...data, visits: null }
  const person = await req.payload.findByID({
    collection: 'volunteers',
    id,
    depth: 0,
    select: { displayName: true },
    overrideAccess: true,
    req,
  })
  return { ...data, visits: null, title: ruleTitle.regular(person.displayName) }
}
