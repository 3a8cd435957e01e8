import { LISTING_VERDICTS, type ListingVerdict } from './ruleSet'

/** The gravest of some verdicts; `allowed` of none. */
export const worst = (verdicts: readonly ListingVerdict[]): ListingVerdict =>
  LISTING_VERDICTS[Math.max(0, ...verdicts.map((verdict) => LISTING_VERDICTS.indexOf(verdict)))] ?? 'allowed'
