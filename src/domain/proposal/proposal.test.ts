import fc from 'fast-check'
import { PERSON_ROLES } from '../role'
import { mayDraft, nextProposalStatuses, PROPOSAL_STATUSES, proposalRefusalOf } from './proposal'

const none = { reply: null, hasListing: false, hasEnding: false }

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
        const refused = proposalRefusalOf({ from, to, by }, { reply: ' ', hasListing, hasEnding: true })
        if (to === 'declined' || (from !== to && to === 'ended')) expect(refused).not.toBeNull()
        if (from !== to && to !== 'withdrawn' && !['operator', 'facility'].includes(by)) expect(refused).not.toBeNull()
        if (from !== to && ['withdrawn', 'ended'].includes(from)) expect(refused).not.toBeNull()
        if (from === 'drafted' && to !== 'drafted') expect(refused).not.toBeNull()
      }),
    )
  })
  it('is taken back by its person while nobody answered it, and ends by itself for a reason', () => {
    expect(proposalRefusalOf({ from: 'received', to: 'withdrawn', by: 'resident' }, none)).toBeNull()
    expect(proposalRefusalOf({ from: 'declined', to: 'withdrawn', by: 'resident' }, none)).toBe('no_such_transition')
    expect(proposalRefusalOf({ from: 'received', to: 'withdrawn', by: 'facility' }, none)).toBe('not_your_decision')
    expect(proposalRefusalOf({ from: 'received', to: 'ended', by: 'system' }, { ...none, hasEnding: true })).toBeNull()
    expect(proposalRefusalOf({ from: 'received', to: 'ended', by: 'system' }, none)).toBe('ending_required')
  })
  it('offers in its form only what that form can do', () => {
    expect(PROPOSAL_STATUSES.map((from) => nextProposalStatuses(from, 'facility'))).toEqual([['declined'], [], [], [], []])
    expect(nextProposalStatuses('received', 'city')).toEqual([])
    expect(PROPOSAL_STATUSES.filter(mayDraft)).toEqual(['received', 'declined'])
  })
})
