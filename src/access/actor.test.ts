import type { PayloadRequest } from 'payload'
import { actorOf, asSystem } from './actor'

const asking = (user: object | null, context: Record<string, unknown> = {}) =>
  actorOf({ user, context } as unknown as Pick<PayloadRequest, 'user' | 'context'>)
const visitor = { role: 'visitor', accountId: null, facilityIds: [], volunteerId: null }

describe('who is asking', () => {
  it('is a visitor without an account, and with a switched-off one', () => {
    expect(asking(null)).toEqual(visitor)
    expect(asking({ id: 'u', collection: 'users', role: 'admin', active: false })).toEqual(visitor)
    expect(asking({ id: 'r', collection: 'volunteer-accounts', volunteer: 'v', active: false })).toEqual(visitor)
  })
  it('is a visitor with a role or a collection that is none', () => {
    for (const role of ['system', 'resident', 'visitor', 'root', undefined])
      expect(asking({ id: 'u', collection: 'users', role })).toEqual(visitor)
    expect(asking({ id: 'u', collection: 'payload-jobs', role: 'admin' })).toEqual(visitor)
  })
  it('is a resident with the person of the account, given as id or as record', () => {
    expect(asking({ id: 'r', collection: 'volunteer-accounts', volunteer: 'v' })).toEqual({
      role: 'resident',
      accountId: 'r',
      facilityIds: [],
      volunteerId: 'v',
    })
    expect(asking({ id: 'r', collection: 'volunteer-accounts', volunteer: { id: 'v' }, role: 'admin' }).role).toBe('resident')
  })
  it('has facilities only as a facility', () => {
    expect(asking({ id: 'u', collection: 'users', role: 'facility', facilities: ['a', { id: 'b' }, null] }).facilityIds).toEqual([
      'a',
      'b',
    ])
    expect(asking({ id: 'u', collection: 'users', role: 'city', facilities: ['a'] }).facilityIds).toEqual([])
  })
  it('is the system only by the context of code inside the server', () => {
    expect(asking(null, asSystem).role).toBe('system')
    expect(asking({ id: 'u', collection: 'users', role: 'city', actingAs: 'system' }, { actingAs: 'other' }).role).toBe('city')
  })
})
