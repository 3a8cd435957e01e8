import { textOf } from './textOf'

const form = (...entries: [string, string | Blob][]): FormData => {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('a text field of a form', () => {
  it('is what was typed', () => expect(textOf(form(['email', ' a@example.jp ']), 'email')).toBe(' a@example.jp '))
  it('is empty when it is repeated, a file, too long, nested or missing', () => {
    expect(textOf(form(['email', 'a@example.jp'], ['email', 'b@example.jp']), 'email')).toBe('')
    expect(textOf(form(['email', new Blob(['a@example.jp'])]), 'email')).toBe('')
    expect(textOf(form(['email', 'x'.repeat(1001)]), 'email')).toBe('')
    expect(textOf(form(['email[equals]', 'a@example.jp']), 'email')).toBe('')
    expect(textOf({ email: 'a@example.jp' }, 'email')).toBe('')
  })
})
