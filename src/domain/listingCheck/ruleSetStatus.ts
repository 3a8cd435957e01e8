/** A version of the rules is worked on, then judges, then has judged. One judges at a time. */
export const RULE_SET_STATUSES = ['draft', 'published', 'retired'] as const
export type RuleSetStatus = (typeof RULE_SET_STATUSES)[number]
