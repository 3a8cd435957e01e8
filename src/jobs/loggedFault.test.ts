import { APIError } from 'payload'
import { loggedFault } from './loggedFault'

const CANARY = '熊本 花子 <hanako@example.jp> 0123456789abcdef'
/** As drizzle and the driver throw: the statement and its values in the text of one and the detail of the other. */
const ofTheDatabase = (code: string, fields: object = {}): Error =>
  new Error(`Failed query: insert into mails values ($1)\nparams: ${CANARY}`, {
    cause: Object.assign(new Error(`duplicate key: ${CANARY}`), { code, detail: CANARY, ...fields }),
  })

describe('what is logged of an error', () => {
  it('is our own sentence with its status', () => {
    expect(loggedFault(new APIError('もう一度お試しください。', 409, null, true))).toEqual({
      kind: 'APIError',
      sentence: 'もう一度お試しください。',
      code: 409,
    })
  })

  it('is the sentence for what the database refused', () => {
    expect(loggedFault(ofTheDatabase('23P01', { constraint: 'applications_no_overlap' }))).toEqual({
      kind: 'APIError',
      sentence: expect.stringContaining('参加を決められない方がいる'),
      code: 409,
    })
    expect(loggedFault(ofTheDatabase('57P01'))).toMatchObject({ code: '57P01' })
  })

  it('is the sentence and the code where the database is away', () => {
    const refused = Object.assign(new Error(`connect ECONNREFUSED ${CANARY}`), { code: 'ECONNREFUSED' })
    expect(loggedFault(refused)).toEqual({
      kind: 'APIError',
      sentence: expect.stringContaining('もう一度お試しください'),
      code: 'ECONNREFUSED',
    })
  })

  it('is the class, the code and the place of anything else', () => {
    const full = Object.assign(new Error(`no space left on device ${CANARY}`), { code: 'ENOSPC' })
    expect(loggedFault(full)).toEqual({
      kind: 'Error',
      code: 'ENOSPC',
      place: expect.stringMatching(/loggedFault\.test\.ts:\d+:\d+$/),
    })
    expect(loggedFault(new TypeError(CANARY))).toMatchObject({ kind: 'TypeError' })
    expect(loggedFault(CANARY)).toEqual({ kind: 'string' })
    expect(loggedFault(undefined)).toEqual({ kind: 'undefined' })
  })

  it.each([
    ofTheDatabase('23505'),
    ofTheDatabase('22001'),
    ofTheDatabase('XX000'),
    new Error(CANARY),
    new Error(`${CANARY}\n    at ${CANARY} (${CANARY}:1:1)`),
    new Error('', { cause: CANARY }),
    CANARY,
    { message: CANARY },
  ])('never holds what a statement, a mail or an address says: case %#', (error) => {
    expect(JSON.stringify(loggedFault(error))).not.toMatch(/花子|hanako|0123456789abcdef|insert into/)
  })
})
