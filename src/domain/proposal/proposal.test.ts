import fc from 'fast-check'
import { PERSON_ROLES } from '../role'
import { mayDraft, nextProposalStatuses, PROPOSAL_STATUSES, proposalRefusalOf } from './proposal'

const none = { reply: null, hasListing: false }

describe('an activity that a resident proposes', () => {
  it('becomes a listing or is declined with words, by the facility or the operator', () => {
    expect(proposalRefusalOf({ from: 'received', to: 'drafted', by: 'facility' }, { ...none, hasListing: true })).toBeNull()
    expect(
      proposalRefusalOf({ from: 'received', to: 'declined', by: 'operator' }, { ...none, reply: '人手が足りません。' }),
    ).toBeNull()
    expect(proposalRefusalOf({ from: 'received', to: 'declined', by: 'operator' }, none)).toBe('reply_required')
    expect(proposalRefusalOf({ from: 'declined', to: 'drafted', by: 'facility' }, { ...none, hasListing: true })).toBeNull()
    expect(proposalRefusalOf({ from: 'received', to: 'drafted', by: 'facility' }, none)).toBe('listing_required')
  })
  it('is never moved by anybody else, nor back, nor declined in silence', () => {
    const status = fc.constantFrom(...PROPOSAL_STATUSES)
    fc.assert(
      fc.property(status, status, fc.constantFrom(...PERSON_ROLES), fc.boolean(), (from, to, by, hasListing) => {
        const refused = proposalRefusalOf({ from, to, by }, { reply: ' ', hasListing })
        if (to === 'declined' || (from !== to && !['operator', 'facility'].includes(by))) expect(refused).not.toBeNull()
        if (from === 'drafted' && to !== 'drafted') expect(refused).not.toBeNull()
      }),
    )
  })
  it('offers in its form only what that form can do', () => {
    expect(PROPOSAL_STATUSES.map((from) => nextProposalStatuses(from, 'facility'))).toEqual([['declined'], [], []])
    expect(nextProposalStatuses('received', 'city')).toEqual([])
    expect(PROPOSAL_STATUSES.filter(mayDraft)).toEqual(['received', 'declined'])
  })
})
