import fc from 'fast-check'
import { at } from '../calendar/jst'
import { PERSON_ROLES } from '../role'
import { agreementRefusalOf, isUnconfirmed } from './answer'
import { ASKED_ABOUT, type Changes, changesAtSlot, listingChanges, mergeChanges, timeOf, timeRead } from './change'

const starts = at('2026-01-19', '10:00')

describe('two changes without an answer in between', () => {
  it('are one: from what was agreed to what stands now', () => {
    expect(
      mergeChanges(
        { place: { from: '玄関', to: '食堂' }, belongings: { from: '', to: '上履き' } },
        { place: { from: '食堂', to: '2階' }, time: { from: 'a', to: 'b' } },
      ),
    ).toEqual({
      time: { from: 'a', to: 'b' },
      place: { from: '玄関', to: '2階' },
      belongings: { from: '', to: '上履き' },
    })
  })
  it('are none when the second one takes back the first', () => {
    expect(mergeChanges({ place: { from: '玄関', to: '食堂' } }, { place: { from: '食堂', to: '玄関' } })).toEqual({})
  })
  it('lead, in whatever number, from the first text to the last, and to nothing when these are the same', () => {
    const text = fc.constantFrom('玄関', '食堂', '2階')
    fc.assert(
      fc.property(fc.constantFrom(...ASKED_ABOUT), fc.array(text, { minLength: 2, maxLength: 8 }), (what, texts) => {
        const steps = texts.slice(1).map((to, index): Changes => ({ [what]: { from: texts[index] ?? '', to } }))
        const [first, last] = [texts[0], texts.at(-1)]
        expect(steps.reduce(mergeChanges, {})).toEqual(first === last ? {} : { [what]: { from: first, to: last } })
      }),
    )
  })
})

describe('a change of a listing', () => {
  const before = {
    title: 'お茶配り',
    place: '玄関',
    description: '配膳',
    requirements: null,
    belongings: ' 上履き ',
    clothing: '自由',
  }
  it('asks again about what its people were told', () => {
    expect(listingChanges(before, { ...before, place: null, requirements: '18歳以上', minimumAge: 18 })).toEqual({
      place: { from: '玄関', to: '' },
      requirements: { from: '', to: '18歳以上' },
      minimumAge: { from: '', to: '18' },
    })
  })
  it('is no news of who is there to whoever comes to a slot that names somebody of its own', () => {
    const changes = { place: { from: '玄関', to: '食堂' }, supervisor: { from: '山田', to: '佐藤' } }
    expect(changesAtSlot(changes, null)).toEqual(changes)
    expect(changesAtSlot(changes, '田中')).toEqual({ place: { from: '玄関', to: '食堂' } })
  })
  it('asks nothing about anything else, nor about spaces', () => {
    expect(
      listingChanges(before, { ...before, beginnerFriendly: true, status: 'closed', belongings: '上履き', requirements: '' }),
    ).toEqual({})
  })
  it('asks how it is done at home only where it is done at home', () => {
    const remoteHow = '自宅で手紙を書きます。'
    expect(listingChanges({ ...before, isRemote: false }, { ...before, isRemote: false, remoteHow })).toEqual({})
    expect(listingChanges({ ...before, isRemote: false, remoteHow }, { ...before, isRemote: true, remoteHow })).toEqual({
      remoteHow: { from: '', to: remoteHow },
    })
  })
})

describe('a time', () => {
  it('is read as it was written', () => {
    const time = { startsAt: starts, endsAt: at('2026-01-19', '12:00') }
    expect(timeRead(timeOf(time))).toEqual(time)
  })
})

describe('the answer', () => {
  const asked = { by: 'resident', answer: null, revision: 2, seenRevision: 2, startsAt: starts } as const
  const before = at('2026-01-18', '09:00')
  it.each([
    [{}, before, null],
    [{ by: 'operator' }, before, null],
    [{ answer: 'agreed' }, before, 'already_answered'],
    [{ answer: 'none' }, before, 'already_answered'],
    [{ seenRevision: 1 }, before, 'changed_again'],
    [{}, starts, 'already_started'],
  ] as const)('%j at %s is answered with %s', (given, now, refusal) => {
    expect(agreementRefusalOf({ ...asked, ...given }, now)).toBe(refusal)
  })
  it('is given by the person or by the operator for them, and by nobody else', () => {
    const others = PERSON_ROLES.filter((role) => role !== 'resident' && role !== 'operator')
    for (const by of others) expect(agreementRefusalOf({ ...asked, by }, before)).toBe('not_yours')
  })
})

describe('a visit without an answer', () => {
  const visit = { askedAt: at('2026-01-10', '09:00'), startsAt: starts, status: 'accepted' } as const
  it('is unconfirmed from 24 hours before it begins', () => {
    expect(isUnconfirmed(visit, at('2026-01-18', '09:59'))).toBe(false)
    expect(isUnconfirmed(visit, at('2026-01-18', '10:00'))).toBe(true)
  })
  it('is not, when nothing was asked or nothing was agreed yet', () => {
    expect(isUnconfirmed({ ...visit, askedAt: null }, starts)).toBe(false)
    expect(isUnconfirmed({ ...visit, status: 'applied' }, starts)).toBe(false)
  })
})
