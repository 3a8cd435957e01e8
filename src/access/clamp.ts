import { APIError, type CollectionBeforeOperationHook, type FlattenedField, type Where } from 'payload'
import { accessRefusals } from '@/glossary/refusals'

const MAX_CONDITIONS = 50
const MAX_NESTING = 5
const MAX_IN = 200
const MAX_SORTS = 3
// Two levels over records that point at one another, some through virtual fields, were seen never to answer.
const MAX_DEPTH = 1
const DEFAULT_LIMIT = 10
const MAX_LIMIT = 200
const MAX_PAGE = 1_000_000
/** For points, areas and lists of values; no collection has any, and Payload fails on them elsewhere. Unknown operators it refuses itself. */
const UNUSED: readonly string[] = ['near', 'within', 'intersects', 'all']

const refuse = (message: string): never => {
  throw new APIError(message, 400, null, true)
}

/** How many relationships a dotted path walks through. Groups and tabs have dots too, so the fields are asked, not the dots. */
function hopsOf(path: string, fields: readonly FlattenedField[]): number {
  const [first, ...rest] = path.replaceAll('__', '.').split('.')
  const field = fields.find(({ name }) => name === first)
  if (!field || rest.length === 0) return 0
  // The record's own column, not the record it points to.
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join')
    return ['id', 'value', 'value.id', 'relationTo'].includes(rest.join('.')) ? 0 : rest.length
  return 'flattenedFields' in field ? hopsOf(rest.join('.'), field.flattenedFields) : 0
}

const isScalar = (value: unknown): boolean => value === null || typeof value !== 'object' || value instanceof Date

const TAKES_LIST: readonly string[] = ['in', 'not_in']

/** What Payload can compare with: a value, or a list where the operator is made for one. Anything deeper is nobody's search. */
const isComparison = (operator: string, operand: unknown): boolean =>
  !UNUSED.includes(operator) &&
  (isScalar(operand) || (TAKES_LIST.includes(operator) && Array.isArray(operand) && operand.every(isScalar)))

function checkWhere(where: Where | undefined, fields: readonly FlattenedField[]): void {
  let conditions = 0
  const walk = (given: Where, nesting: number): void => {
    if (nesting > MAX_NESTING) refuse(accessRefusals.queryTooBroad)
    if (given === null || typeof given !== 'object') refuse(accessRefusals.queryUnreadable)
    for (const [path, value] of Object.entries(given)) {
      if (Array.isArray(value)) {
        for (const branch of value) walk(branch as Where, nesting + 1)
        continue
      }
      if (++conditions > MAX_CONDITIONS || hopsOf(path, fields) > 1) refuse(accessRefusals.queryTooBroad)
      if (value === undefined) continue
      if (value === null || typeof value !== 'object') refuse(accessRefusals.queryUnreadable)
      for (const [operator, operand] of Object.entries(value)) {
        if (!isComparison(operator, operand)) refuse(accessRefusals.queryUnreadable)
        const size = Array.isArray(operand)
          ? operand.length
          : operator === 'in' || operator === 'not_in'
            ? String(operand).split(',').length
            : 1
        if (size > MAX_IN) refuse(accessRefusals.queryTooBroad)
      }
    }
  }
  if (where !== undefined && where !== null) walk(where, 0)
}

/** A record is an object of fields. Payload itself fails without an answer on none at all, on null and on a list. */
function checkData(data: unknown): void {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) refuse(accessRefusals.dataUnreadable)
}

function checkSort(sort: unknown, fields: readonly FlattenedField[]): void {
  const given: unknown[] = Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : []
  const sorts = given.map((path) =>
    typeof path === 'string' ? path.trim().replace(/^-/, '') : refuse(accessRefusals.sortRefused),
  )
  if (sorts.length > MAX_SORTS || sorts.some((path) => hopsOf(path, fields) > 0)) refuse(accessRefusals.sortRefused)
}

/** The whole number somebody wrote; NaN for anything else, such as an object that cannot even become a text. */
const wholeNumber = (value: unknown): number => {
  const number = typeof value === 'number' || typeof value === 'string' ? Math.trunc(Number(value)) : Number.NaN
  return Number.isFinite(number) ? number : Number.NaN
}
const between = (value: unknown, fallback: number, most: number): number => {
  const number = wholeNumber(value)
  return number >= 1 ? Math.min(number, most) : fallback
}
const depthOf = (value: unknown): number => Math.min(Math.max(wholeNumber(value) || 0, 0), MAX_DEPTH)

/**
 * Bounds what a person may ask of a list: at most 200 rows and one level of relations, one relationship hop in a
 * filter and none in a sort. Payload itself takes `limit=0` and `pagination=false` for "everything" and answers
 * deep circular relations never. System code (overrideAccess) is not bounded.
 */
export const clamp: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess }) => {
  const given = args as unknown as Record<string, unknown>
  if (overrideAccess === true || given['currentDepth'] !== undefined) return args
  checkWhere(given['where'] as Where | undefined, collection.flattenedFields)
  checkSort(given['sort'], collection.flattenedFields)
  if (operation === 'create' || operation === 'update') checkData(given['data'])
  const out: Record<string, unknown> = { ...given }
  if (given['depth'] !== undefined) out['depth'] = depthOf(given['depth'])
  if (operation === 'readDistinct' || (operation === 'read' && !('id' in given))) {
    out['pagination'] = true
    out['limit'] = between(given['limit'], DEFAULT_LIMIT, MAX_LIMIT)
    out['page'] = between(given['page'], 1, MAX_PAGE)
  }
  return out as typeof args
}
