import { landingOf } from './landing'

const SERVER = 'https://care.example.jp'

describe('where an activity leads', () => {
  it('is the page for those it is meant for, unless it names another', () => {
    expect(landingOf({ audience: 'facilities', tag: 'mail-1' }, SERVER)).toEqual({
      address: 'https://care.example.jp/facility-registration?from=mail-1',
      here: true,
    })
    expect(landingOf({ audience: 'both', tag: 'sns-1', address: '' }, SERVER)?.address).toBe(
      'https://care.example.jp/?from=sns-1',
    )
  })
  it('is counted here only where the page is ours', () => {
    const address = 'https://city.example.jp/volunteer'
    expect(landingOf({ audience: 'residents', tag: 'x', address }, SERVER)).toEqual({ address: `${address}?from=x`, here: false })
    expect(landingOf({ audience: 'residents', tag: 'x', address: `${SERVER}/register` }, SERVER)?.here).toBe(true)
  })
  it('is nowhere without a tag or with an address that is none', () => {
    expect(landingOf({ audience: 'both', tag: null }, SERVER)).toBeNull()
    expect(landingOf({ audience: 'both', tag: 'x', address: 'example' }, SERVER)).toBeNull()
  })
})
