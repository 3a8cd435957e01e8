/** What is known of a resident without naming them; dimensions of the reports (clause 5(6)). */
export const AGE_BANDS = ['under_20', '20s', '30s', '40s', '50s', '60s', '70s', '80_and_over', 'unknown'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

export const EXPERIENCES = ['none', 'family', 'trained', 'worked'] as const
export type Experience = (typeof EXPERIENCES)[number]

/** Why somebody takes part, in choices that can be counted; their own words stand beside them. */
export const MOTIVES = [
  'community',
  'interest',
  'family',
  'company',
  'health',
  'skills',
  'study',
  'career',
  'invited',
  'other',
] as const
export type Motive = (typeof MOTIVES)[number]

/** How it was made sure that the person lives where they say (clause 5(5)イ). */
export const RESIDENCE_PROOFS = ['document_seen', 'mail_reached', 'self_declared'] as const
export type ResidenceProof = (typeof RESIDENCE_PROOFS)[number]
