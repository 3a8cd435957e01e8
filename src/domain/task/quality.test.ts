import { QUALITY_HINTS, qualityHintsOf } from './quality'

const full = {
  description: '昼食のお膳を指定の席へ運び、お食事のあとに返却台へ下げていただきます。',
  notes: '食事の介助はお願いしません。',
  place: '1階 食堂',
  supervisor: '介護主任',
  clothing: '上履き',
  belongings: '特にありません',
  requirements: '',
  beginnerFriendly: true,
  slotsAhead: 1,
}

describe('what a listing still lacks', () => {
  it('is nothing when it says where, when, what, with whom, what to wear and bring and what is not asked', () => {
    expect(qualityHintsOf(full)).toEqual([])
  })
  it('is everything when nothing is written, in the order in which residents ask', () => {
    const nothing = {
      description: '',
      notes: '',
      place: '',
      supervisor: ' ',
      clothing: '　',
      belongings: '\n',
      requirements: '',
      beginnerFriendly: false,
      slotsAhead: 0,
    }
    expect(qualityHintsOf(nothing)).toEqual([...QUALITY_HINTS])
  })
  it.each([
    [{ place: '　' }, 'place'],
    [{ slotsAhead: 0 }, 'time'],
    [{ description: '配膳です。' }, 'what'],
    [{ description: `配膳です。\n\n【お願いしないこと】\n${'食事の介助はお願いしません。'.repeat(3)}` }, 'what'],
    [{ supervisor: '' }, 'supervisor'],
    [{ clothing: '' }, 'clothing'],
    [{ belongings: '' }, 'belongings'],
    [{ notes: '' }, 'not_asked'],
    [{ beginnerFriendly: false }, 'requirements'],
  ] as const)('is named when %j', (change, hint) => {
    expect(qualityHintsOf({ ...full, ...change })).toEqual([hint])
  })
  it('is no longer the experience once it is written', () => {
    expect(qualityHintsOf({ ...full, beginnerFriendly: false, requirements: 'パソコンの入力ができる方' })).toEqual([])
  })
})
