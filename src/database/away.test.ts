import { APIError } from 'payload'
import { databaseAway, isAway, isUnasked, leaveUnasked, noteAway, watchingForAway } from './away'

describe('a database that is away', () => {
  it.each([
    Object.assign(new Error('x'), { code: '57P01' }),
    Object.assign(new Error('x'), { code: '57P03' }),
    Object.assign(new Error('x'), { code: '08006' }),
    Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'connect' }),
    new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]),
    new Error('Failed query: select 1', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) }),
    new Error('Error: cannot begin transaction: Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
    databaseAway(),
  ])('is told by %p', (error) => expect(isAway(error)).toBe(true))

  it.each([
    null,
    'ECONNREFUSED',
    new Error('x'),
    Object.assign(new Error('x'), { code: '23505' }),
    Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'open' }),
    new APIError('この募集は公開されていません。', 409),
  ])('is not told by %p', (error) => expect(isAway(error)).toBe(false))

  it('is seen by whoever watches, and by nobody beside them', async () => {
    const swallowed = async () => {
      await Promise.resolve()
      noteAway()
      return null
    }
    const [one, other] = await Promise.all([watchingForAway(() => watchingForAway(swallowed)), watchingForAway(async () => 1)])
    expect([one.away, one.result.away, other.away]).toEqual([true, true, false])
    noteAway()
  })

  it('leaves a request unasked by its own headers alone', () => {
    const [one, other] = [new Headers(), new Headers()]
    leaveUnasked(one)
    expect([isUnasked(one), isUnasked(other), isUnasked(undefined)]).toEqual([true, false, false])
  })
})
