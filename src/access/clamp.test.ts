import fc from 'fast-check'
import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
import { clamp } from './clamp'

type Given = Record<string, unknown>

const fields = [
  { name: 'title', type: 'text' },
  { name: 'contractor', type: 'group', flattenedFields: [{ name: 'phone', type: 'text' }] },
  { name: 'facility', type: 'relationship', relationTo: 'facilities' },
  { name: 'user', type: 'relationship', relationTo: ['users', 'volunteer-accounts'] },
  { name: 'photo', type: 'upload', relationTo: 'media' },
] as unknown as FlattenedField[]

const clamped = (args: Given, given: { operation?: string; overrideAccess?: boolean } = {}): Given =>
  clamp({
    args,
    collection: { flattenedFields: fields },
    operation: 'read',
    context: {},
    req: {},
    ...given,
  } as unknown as Parameters<CollectionBeforeOperationHook>[0]) as unknown as Given

/** 200 when the question goes through, else the status it is refused with. */
const statusOf = (args: Given, operation = 'read'): unknown => {
  try {
    clamped(args, { operation })
    return 200
  } catch (error) {
    return (error as { status?: number }).status
  }
}
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ title: { equals: index } }))

describe('how many rows and how deep', () => {
  it.each([
    [undefined, 10],
    [null, 10],
    ['', 10],
    [0, 10],
    [-1, 10],
    ['abc', 10],
    [Number.NaN, 10],
    [Infinity, 10],
    [{}, 10],
    [{ toString: 0 }, 10],
    [1, 1],
    ['20', 20],
    [20.9, 20],
    [200, 200],
    [201, 200],
    ['1e6', 200],
  ])('a limit of %p is %p', (limit, rows) => {
    expect(clamped({ limit })).toEqual({ limit: rows, page: 1, pagination: true })
  })

  it.each([
    [99, 1],
    ['99', 1],
    [1, 1],
    [0, 0],
    [-1, 0],
    ['x', 0],
    [{ toString: 0 }, 0],
    [null, 0],
    [Infinity, 0],
  ])('a depth of %p is %p', (depth, levels) => {
    expect(clamped({ id: 'x', depth })).toEqual({ id: 'x', depth: levels })
  })

  it('holds for a list of distinct values too, and leaves one record without pages', () => {
    expect(clamped({ limit: 0, field: 'title' }, { operation: 'readDistinct' })).toMatchObject({ limit: 10, pagination: true })
    expect(clamped({ id: 'x' })).toEqual({ id: 'x' })
  })

  it('leaves alone what the system asks, and the relations Payload fills in for a question already bounded', () => {
    const everything = {
      limit: 0,
      pagination: false,
      depth: 9,
      sort: 'facility.name',
      where: { 'facility.ward.name': { like: 'x' } },
    }
    expect(clamped(everything, { overrideAccess: true })).toBe(everything)
    const filling = { ...everything, currentDepth: 1 }
    expect(clamped(filling, { overrideAccess: false })).toBe(filling)
  })
})

describe('a filter', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index))
  const nested = (levels: number): object => (levels === 0 ? { title: { equals: 1 } } : { and: [nested(levels - 1)] })
  it.each([
    ['by a field', { title: { equals: 'x' } }, 200],
    ['by a field of a group', { 'contractor.phone': { like: '096' } }, 200],
    ['by the id of a relation', { 'facility.id': { equals: 'x' } }, 200],
    ['through a relation', { 'facility.name': { like: 'x' } }, 200],
    ['through a relation, written otherwise', { facility__name: { like: 'x' } }, 200],
    ['through two relations', { 'facility.ward.name': { like: 'x' } }, 400],
    ['through two relations, written otherwise', { facility__ward__name: { like: 'x' } }, 400],
    ['by the id of a relation of several kinds', { 'user.value': { equals: 'x' } }, 200],
    ['through two relations of several kinds', { 'user.value.volunteer.name': { like: 'x' } }, 400],
    ['through two relations, somewhere below', { or: [{ and: [{ 'photo.facility.name': { like: 'x' } }] }] }, 400],
    ['through two relations, below capitals', { OR: [{ AND: [{ 'photo.facility.name': { like: 'x' } }] }] }, 400],
    ['of 50 conditions', { and: many(50) }, 200],
    ['of 51 conditions', { and: many(51) }, 400],
    ['of 26 and 25 conditions', { and: many(26), or: many(25) }, 400],
    ['of five levels', nested(5), 200],
    ['of six levels', nested(6), 400],
    ['by 200 ids', { id: { in: ids(200) } }, 200],
    ['by 201 ids', { id: { in: ids(201) } }, 400],
    ['by 201 ids in one text', { id: { in: ids(201).join() } }, 400],
    ['by 201 ids it should not have', { id: { not_in: ids(201).join() } }, 400],
    ['that compares with a list', { title: { equals: ['x'] } }, 400],
    ['that compares with a filter', { title: { equals: { like: 'x' } } }, 400],
    ['by a list of filters', { title: { in: [{ like: 'x' }] } }, 400],
    ['by places', { title: { near: '1,2,3' } }, 400],
    ['without an operator', { title: 'x' }, 400],
    ['by nothing', { title: null }, 400],
    ['of a text for a list of conditions', { and: 'x' }, 400],
    ['of one condition for a list', { and: { title: { equals: 'x' } } }, 400],
    ['of an empty condition', { and: [null] }, 400],
    ['that is a text', 'title', 400],
    ['of no condition', {}, 200],
    ['that is not there', undefined, 200],
  ])('%s', (_, where, status) => {
    for (const operation of ['read', 'count', 'update', 'delete', 'readDistinct'])
      expect([operation, statusOf({ where, data: {} }, operation)]).toEqual([operation, status])
  })
})

describe('an order', () => {
  it.each([
    ['title', 200],
    ['-contractor.phone', 200],
    [['-title', 'id', 'facility'], 200],
    ['a,b,c', 200],
    ['a,b,c,d', 400],
    [['a', 'b', 'c', 'd'], 400],
    ['facility.name', 400],
    ['-facility__name', 400],
    [' -facility.name', 400],
    ['user.value.email', 400],
    [['title', '-photo.filename'], 400],
    [[{ toString: 0 }], 400],
  ])('by %j is answered %p', (sort, status) => {
    expect(statusOf({ sort })).toBe(status)
  })
})

describe('a record to write', () => {
  it.each([
    [{ title: 'x' }, 200],
    [{}, 200],
    [null, 400],
    [undefined, 400],
    [[], 400],
    ['x', 400],
  ])('%j is answered %p', (data, status) => {
    expect(statusOf({ data }, 'create')).toBe(status)
    expect(statusOf({ data, id: 'x' }, 'update')).toBe(status)
    expect(statusOf({ data }, 'read')).toBe(200)
  })
})

/** What one can write into an address or a JSON body. */
const written = fc.oneof(
  fc.constantFrom(null, undefined, '', 'true', 'false', '1e9', '-0', '0x7fffffff', Number.NaN, Infinity, -Infinity, true, false),
  fc.integer(),
  fc.double(),
  fc.string(),
  fc.jsonValue({ maxDepth: 2 }),
)
const path = fc.constantFrom(
  'title',
  'contractor.phone',
  'facility',
  'facility.name',
  'facility.ward.name',
  'user.value.email',
  'none',
)
const leaf = fc.tuple(path, fc.constantFrom('equals', 'in', 'like', 'near', 'exists'), written)
type Tree = { where: object; leaves: number; levels: number }
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 7, depthSize: 'medium' },
    leaf.map(([name, operator, value]) => ({ where: { [name]: { [operator]: value } }, leaves: 1, levels: 0 })),
    fc.tuple(fc.constantFrom('and', 'or', 'AND'), fc.array(tie('tree'), { maxLength: 6 })).map(([key, branches]) => ({
      where: { [key]: branches.map(({ where }) => where) },
      leaves: branches.reduce((sum, { leaves }) => sum + leaves, 0),
      levels: 1 + Math.max(0, ...branches.map(({ levels }) => levels)),
    })),
  ),
}))

describe('whatever is asked', () => {
  it('no list is longer than 200 rows, none goes deeper than one relation', () => {
    fc.assert(
      fc.property(
        fc.record(
          { limit: written, page: written, depth: written, pagination: written, draft: written, select: written },
          { requiredKeys: [] },
        ),
        fc.constantFrom('read', 'readDistinct'),
        (asked, operation) => {
          const { depth, limit, page, pagination } = clamped(asked, { operation })
          expect(Number.isInteger(limit) && Number(limit) >= 1 && Number(limit) <= 200).toBe(true)
          expect(Number.isInteger(page) && Number(page) >= 1 && Number(page) <= 1_000_000).toBe(true)
          expect(pagination).toBe(true)
          // Where no depth is asked for, the configuration's one level holds.
          expect([undefined, 0, 1]).toContain(depth)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('a filter goes through only with at most 50 conditions, five levels and one relation', () => {
    fc.assert(
      fc.property(tree, ({ leaves, levels, where }) => {
        const status = statusOf({ where })
        expect([200, 400]).toContain(status)
        if (status === 200) {
          expect([leaves <= 50, levels <= 5]).toEqual([true, true])
          expect(JSON.stringify(where)).not.toMatch(/facility\.ward\.name|user\.value\.email/)
        }
      }),
      { numRuns: 500 },
    )
  })
})
