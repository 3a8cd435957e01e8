import { CLERICAL } from './clerical'
import { CONVERSATION } from './conversation'
import { ENVIRONMENT } from './environment'
import { MEALS } from './meals'
import { OTHER } from './other'
import { RECREATION } from './recreation'
import type { ListingTemplate } from './template'

/** The library that every installation begins with; the operator edits it from then on. */
export const TEMPLATES: readonly ListingTemplate[] = [
  ...ENVIRONMENT,
  ...MEALS,
  ...RECREATION,
  ...CONVERSATION,
  ...CLERICAL,
  ...OTHER,
]
