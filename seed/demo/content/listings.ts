import { CLERICAL } from './clerical'
import { CONVERSATION } from './conversation'
import { ENVIRONMENT } from './environment'
import type { ListingText } from './listing'
import { MEALS } from './meals'
import { OTHER } from './other'
import { RECREATION } from './recreation'

/** Every kind of help with how often facilities ask for it. */
export const WEIGHTED_LISTINGS: readonly (readonly [ListingText, number])[] = [
  ...ENVIRONMENT.map((text) => [text, 2.7] as const),
  ...MEALS.map((text) => [text, 3.1] as const),
  ...RECREATION.map((text) => [text, 2.6] as const),
  ...CONVERSATION.map((text) => [text, 2.3] as const),
  ...CLERICAL.map((text) => [text, 1.3] as const),
  ...OTHER.map((text) => [text, 1] as const),
]
