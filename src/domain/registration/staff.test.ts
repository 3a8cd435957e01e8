import { PERSON_ROLES } from '../role'
import { inviteRefusalOf } from './staff'

const asked = { registered: true, alreadyThere: false, name: '佐藤 花', email: 'sato@example.jp' }

describe('a colleague at a facility', () => {
  it('is invited by the operator alone', () => {
    for (const role of PERSON_ROLES)
      expect([role, inviteRefusalOf(role, asked)]).toEqual([role, role === 'operator' ? null : 'not_yours'])
  })
  it.each([
    [{ name: '　' }, 'name_missing'],
    [{ email: 'sato' }, 'bad_email'],
    [{ registered: false }, 'not_registered'],
    [{ alreadyThere: true }, 'already_there'],
  ] as const)('is refused for %j', (given, refusal) => {
    expect(inviteRefusalOf('operator', { ...asked, ...given })).toBe(refusal)
  })
})
