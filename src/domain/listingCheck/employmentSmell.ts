import type { CompiledRules } from './compile'
import type { ListingHit } from './hit'
import { judgeListing } from './judgeListing'
import type { Analyse } from './token'

/** Where a message or a listing smells of employment (時給, シフト必須, 罰金); what is denied is left out. */
export const employmentSmell = (text: string, compiled: CompiledRules, analyse: Analyse): ListingHit[] =>
  judgeListing({ text }, compiled, analyse).hits.filter(({ group, negated }) => group === 'employment' && !negated)
