import fc from 'fast-check'
import { PERSON_ROLES } from '../role'
import { type Kind, kindRefusalOf, periodOfListing } from './kind'
import { isWithinPeriod, nextWishStatuses, WISH_STATUSES, wishRefusalOf } from './wish'

const none = { hasSlot: false, reply: null, hasEnding: false }
const fixed: Kind = { timing: 'fixed', from: null, until: null, isRemote: false, remoteHow: null, place: '食堂' }

describe('the kind of a listing', () => {
  it('is fixed with slots, or flexible within a period', () => {
    expect(kindRefusalOf(fixed)).toBeNull()
    expect(kindRefusalOf({ ...fixed, timing: 'flexible' })).toBe('period_missing')
    expect(kindRefusalOf({ ...fixed, timing: 'flexible', from: '2026-02-01', until: '2026-01-31' })).toBe('period_reversed')
    expect(kindRefusalOf({ ...fixed, timing: 'flexible', from: '2026-02-01', until: '2026-02-01' })).toBeNull()
    expect(kindRefusalOf({ ...fixed, timing: 'flexible', until: '2026-02-01' })).toBe('period_missing')
  })
  it('may have no last day: then it lasts as long as its programme', () => {
    const open: Kind = { ...fixed, timing: 'flexible', from: '2026-02-01' }
    const programme = { endsOn: '2026-03-31' }
    expect(kindRefusalOf(open)).toBeNull()
    expect(periodOfListing(open, programme)).toEqual({ from: '2026-02-01', until: '2026-03-31', isOpenEnded: true })
    expect(periodOfListing({ ...open, until: '2026-02-28' }, programme)).toEqual({
      from: '2026-02-01',
      until: '2026-02-28',
      isOpenEnded: false,
    })
    expect(periodOfListing({ ...open, timing: 'fixed' }, programme)).toBeNull()
  })
  it('done at home says how, and has no place', () => {
    expect(kindRefusalOf({ ...fixed, isRemote: true, remoteHow: '自宅で手紙を書く' })).toBe('place_of_remote')
    expect(kindRefusalOf({ ...fixed, isRemote: true, place: null })).toBe('how_missing')
    expect(kindRefusalOf({ ...fixed, isRemote: true, place: ' ', remoteHow: '自宅で手紙を書く' })).toBeNull()
  })
})

describe('a time that a resident wishes for', () => {
  it('is agreed with a slot, declined with words, or withdrawn, once', () => {
    expect(wishRefusalOf({ from: 'open', to: 'agreed', by: 'facility' }, { ...none, hasSlot: true })).toBeNull()
    expect(wishRefusalOf({ from: 'open', to: 'agreed', by: 'facility' }, none)).toBe('slot_required')
    expect(wishRefusalOf({ from: 'open', to: 'declined', by: 'facility' }, { ...none, reply: '　' })).toBe('reply_required')
    expect(wishRefusalOf({ from: 'open', to: 'withdrawn', by: 'resident' }, none)).toBeNull()
    expect(wishRefusalOf({ from: 'open', to: 'withdrawn', by: 'facility' }, none)).toBe('not_your_decision')
  })
  it('ends by itself, for a reason, and by nobody else', () => {
    expect(wishRefusalOf({ from: 'open', to: 'ended', by: 'system' }, { ...none, hasEnding: true })).toBeNull()
    expect(wishRefusalOf({ from: 'open', to: 'ended', by: 'system' }, none)).toBe('ending_required')
    expect(wishRefusalOf({ from: 'agreed', to: 'ended', by: 'system' }, { ...none, hasEnding: true })).toBe('no_such_transition')
  })
  it('stays once it is answered, whoever asks for what', () => {
    const status = fc.constantFrom(...WISH_STATUSES)
    fc.assert(
      fc.property(status, status, fc.constantFrom(...PERSON_ROLES), fc.boolean(), fc.string(), (from, to, by, hasSlot, reply) => {
        const refused = wishRefusalOf({ from, to, by }, { hasSlot, reply, hasEnding: true })
        if (from !== to && from !== 'open') expect(refused).toBe('no_such_transition')
        if (to === 'agreed' && from !== to && !hasSlot) expect(refused).not.toBeNull()
        if (to === 'ended' && from !== to) expect(refused).not.toBeNull()
        if (from === to) expect(refused).toBeNull()
      }),
    )
    expect(WISH_STATUSES.map((from) => nextWishStatuses(from, 'facility'))).toEqual([['declined'], [], [], [], []])
  })
  it('is agreed within the period, its first and last day included, by the days of Japan', () => {
    const period = { from: '2026-02-01', until: '2026-02-28' }
    expect(isWithinPeriod(new Date('2026-01-31T23:59:59+09:00'), period)).toBe(false)
    expect(isWithinPeriod(new Date('2026-02-01T00:00:00+09:00'), period)).toBe(true)
    expect(isWithinPeriod(new Date('2026-02-28T23:59:59+09:00'), period)).toBe(true)
    expect(isWithinPeriod(new Date('2026-03-01T00:00:00+09:00'), period)).toBe(false)
  })
})
