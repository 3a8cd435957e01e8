import { errorDetails } from './errorDetails'

type Given = Parameters<typeof errorDetails>[0]
const asked = (error: object, result: object) => errorDetails({ error, result } as unknown as Given)
const field = { errors: [{ path: 'status', message: '募集人数に達しています。' }] }

describe('the details of an error', () => {
  it('come back when the error is of another copy of the class', () => {
    const answer = asked(
      { name: 'ValidationError', message: '次の項目', status: 400, isPublic: true, data: field },
      { errors: [{ message: '次の項目' }] },
    )
    expect(answer).toEqual({ status: 400, response: { errors: [{ name: 'ValidationError', data: field, message: '次の項目' }] } })
  })
  it('stay as they are when they are there', () => {
    expect(
      asked({ name: 'ValidationError', message: 'x', status: 400, data: field }, { errors: [{ data: field, message: 'x' }] }),
    ).toBeUndefined()
  })
  it('stay inside when the error is not public, is our own fault, or has none', () => {
    for (const error of [
      { status: 400, isPublic: false, data: field },
      { status: 500, isPublic: true, data: { code: '42P01' } },
      { status: 404, isPublic: true },
    ]) {
      expect(asked({ name: 'APIError', message: 'x', ...error }, { errors: [{ message: 'x' }] })).toBeUndefined()
    }
  })
})
