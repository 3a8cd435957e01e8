import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { stepRefusalOf, stricterFor } from '@/domain/carving/choosing'
import { freedPerWeek } from '@/domain/carving/minutes'
import { type Doer, minutesBetween, type StepClass, type StepRisk, type StepSkill } from '@/domain/carving/step'
import { suggestClass } from '@/domain/carving/suggestClass'
import type { CompiledRules } from '@/domain/listingCheck/compile'
import { judgeListing } from '@/domain/listingCheck/judgeListing'
import { stepInput, stepRefusals } from '@/glossary/carving'
import { analyse } from '@/language/analyse'
import { digestOf } from '../../digestOf'
import { fieldRefusal } from '../../fieldRefusal'
import { rulesInForce } from '../../rulesInForce'

type Row = {
  id?: string | null
  from?: string
  to?: string
  scene?: string | null
  text?: string
  doneBy?: Doer
  minutes?: number | null
  skill?: StepSkill | null
  risk?: StepRisk | null
  classification?: StepClass | null
  suggested?: StepClass | null
  classifiedBy?: string | null
  chosen?: boolean | null
}

const nameOf = (req: PayloadRequest): string => (req.user && 'name' in req.user ? req.user.name : '')

/** A class somebody gave carries their name; one that was suggested follows the words of the step until somebody gives one. */
function judged(row: Row, before: Row | undefined, name: string, rules: CompiledRules) {
  const text = row.text ?? ''
  const suggested = stricterFor(suggestClass(text, judgeListing({ text }, rules, analyse)).class, row)
  const given = row.classification ?? null
  const asBefore = before !== undefined && given === (before.classification ?? null)
  const byNobody = given === null || (asBefore && !before.classifiedBy)
  return {
    ...row,
    suggested,
    classification: byNobody ? suggested : given,
    classifiedBy: byNobody ? null : asBefore ? before.classifiedBy : name,
    minutes: row.minutes ?? minutesBetween(row.from ?? '', row.to ?? ''),
    chosen: row.chosen === true,
  }
}

/**
 * Fills in what follows from the steps (minutes, class, who gave it, the time freed) and asks the domain whether each may
 * stand so. The digest makes a change of the steps, which lie in a table of their own, a change of the sheet: its
 * revision counts it.
 */
export const judgeSteps: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const name = nameOf(req)
  const earlier = new Map<string, Row>(((originalDoc?.steps ?? []) as Row[]).map((row) => [String(row.id), row]))
  const rules = await rulesInForce(req)
  const given = (data['steps'] ?? originalDoc?.steps ?? []) as Row[]
  const rows = given.map((row) => judged(row, earlier.get(String(row.id)), name, rules))
  for (const [index, row] of rows.entries()) {
    const refuse = (field: string, message: string): never => {
      const label = stepInput.stepNumber(index + 1)
      throw fieldRefusal({ collection: 'carving-sheets', path: `steps.${index}.${field}`, message, label, req })
    }
    if (row.minutes < 1) refuse('minutes', stepInput.noMinutes)
    const refusal = stepRefusalOf(row, actorOf(req).role)
    if (refusal) refuse(refusal === 'prohibited_stays' ? 'classification' : 'chosen', stepRefusals[refusal])
  }
  const days = Number(data['daysPerWeek'] ?? originalDoc?.daysPerWeek ?? 0)
  const freed = freedPerWeek(
    rows.map((row) => ({ ...row, doneBy: row.doneBy ?? 'professional' })),
    days,
  )
  const digest = digestOf(rows)
  return { ...data, steps: rows, freedMinutesPerWeek: freed, digest, ...(operation === 'create' ? { madeBy: name } : {}) }
}
