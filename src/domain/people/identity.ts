/** What a programme asks when a visit is agreed with somebody whose identity and home nobody has made sure of. */
export const IDENTITY_RULES = ['off', 'warn', 'required'] as const
export type IdentityRule = (typeof IDENTITY_RULES)[number]
