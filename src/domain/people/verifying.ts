import type { ResidenceProof } from './profile'

/** A home that was made sure of; what was only said is none. */
export const isProof = (proof: ResidenceProof): boolean => proof !== 'self_declared'

export type VerifyingFacts = {
  /** A home of the person was made sure of. */
  proven: boolean
  /** The person agreed to being registered, and has not taken it back. */
  consented: boolean
}
export type VerifyingRefusal = 'proof_missing' | 'consent_missing'

/** Why somebody may not be made a verified resident, who counts (clause 5(5)イ), or null. */
export const verifyingRefusalOf = ({ consented, proven }: VerifyingFacts): VerifyingRefusal | null => {
  if (!proven) return 'proof_missing'
  return consented ? null : 'consent_missing'
}
