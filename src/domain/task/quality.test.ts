import { QUALITY_HINTS, qualityHintsOf } from './quality'

const full = {
  description: '昼食のお膳を指定の席へ運び、お食事のあとに返却台へ下げていただきます。',
  notes: '食事の介助はお願いしません。',
  place: '1階 食堂',
  supervisor: '介護主任',
  clothing: '上履き',
  belongings: '特にありません',
  meals: 'none',
  reward: 'ありません',
  requirements: '年齢は問いません。',
  beginnerFriendly: true,
  highSchoolWelcome: false,
  minimumAge: '',
  slotsAhead: 1,
  wayThere: { nearestStop: '市電「水前寺公園」', parking: 'none' as const },
}

describe('what a listing still lacks', () => {
  it('is nothing when it says all that residents ask for first, also by saying that there is none', () => {
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
      meals: '',
      reward: ' ',
      requirements: '',
      beginnerFriendly: false,
      highSchoolWelcome: false,
      minimumAge: '',
      slotsAhead: 0,
      wayThere: { nearestStop: null, parking: null },
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
    [{ meals: '' }, 'meals'],
    [{ wayThere: { ...full.wayThere, nearestStop: ' ' } }, 'access'],
    [{ wayThere: { ...full.wayThere, parking: null } }, 'parking'],
    [{ requirements: '' }, 'age'],
    [{ reward: '' }, 'reward'],
    [{ notes: '' }, 'not_asked'],
    [{ notes: '経験は必要ありません。持ち物は不要です。' }, 'not_asked'],
    [{ beginnerFriendly: false, requirements: '', minimumAge: '18' }, 'requirements'],
  ] as const)('is named when %j', (change, hint) => {
    expect(qualityHintsOf({ ...full, ...change })).toEqual([hint])
  })
  it('is no way there where nobody comes to the facility, or nobody knows yet to which', () => {
    expect(qualityHintsOf({ ...full, wayThere: null })).toEqual([])
  })
  it('is no age where one is given, where pupils are welcome, or where it is said in words', () => {
    for (const said of [{ minimumAge: '18' }, { highSchoolWelcome: true }, { requirements: '18歳以上の方' }])
      expect(qualityHintsOf({ ...full, requirements: '', ...said })).toEqual([])
  })
  it('is no longer the experience once it is written', () => {
    expect(
      qualityHintsOf({ ...full, beginnerFriendly: false, requirements: 'パソコンの入力ができる方', minimumAge: '18' }),
    ).toEqual([])
  })
})
