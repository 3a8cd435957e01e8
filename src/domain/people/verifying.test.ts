import { RESIDENCE_PROOFS } from './profile'
import { isProof, verifyingRefusalOf } from './verifying'

describe('a verified resident', () => {
  it('has a home that was made sure of, and agreed to being registered', () => {
    expect(verifyingRefusalOf({ proven: true, consented: true })).toBeNull()
    expect(verifyingRefusalOf({ proven: false, consented: true })).toBe('proof_missing')
    expect(verifyingRefusalOf({ proven: true, consented: false })).toBe('consent_missing')
  })
  it('is not made by what was only said', () => {
    expect(RESIDENCE_PROOFS.filter(isProof)).toEqual(['document_seen', 'mail_reached'])
  })
})
