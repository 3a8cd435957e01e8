import type { Listing } from '@/queries/listing'
import { wayThere } from './access'
import { factsOf, NOT_STATED } from './factsOf'

const bare: Listing = {
  id: '0',
  title: 'お茶配り',
  category: 'meal_support',
  description: 'お茶をお配りします。',
  requirements: null,
  place: null,
  clothing: null,
  belongings: null,
  supervisor: null,
  meals: null,
  minimumAge: null,
  highSchoolWelcome: false,
  reward: null,
  notes: null,
  contactDays: 30,
  beginnerFriendly: true,
  remoteHow: null,
  period: null,
  facility: {
    id: 'f',
    name: '水前寺の家',
    ward: '中央区',
    address: '熊本市中央区水前寺9999番地',
    building: null,
    nearestStop: null,
    walkMinutes: null,
    parking: null,
    transport: null,
    photos: [],
    openData: false,
  },
  slots: [],
}
const fact = (listing: Listing, name: string) => factsOf(listing).find(([each]) => each === name)?.[1]

describe('what a resident reads of a listing', () => {
  it('is an answer to everything that is asked first, also where the facility has not given one', () => {
    expect(factsOf(bare)).toEqual([
      ['施設', '水前寺の家（中央区）'],
      ['住所', '熊本市中央区水前寺9999番地'],
      ['集合場所', NOT_STATED],
      ['最寄り', NOT_STATED],
      ['駐車場', NOT_STATED],
      ['いっしょに動く職員', NOT_STATED],
      ['服装', NOT_STATED],
      ['持ち物', NOT_STATED],
      ['食事', NOT_STATED],
      ['対象年齢', NOT_STATED],
      ['はじめての方', '歓迎します。'],
      ['参加の条件', 'ありません。'],
      ['謝礼', 'ありません（無償の活動です）。'],
    ])
    expect(factsOf({ ...bare, clothing: '　', belongings: '' })).toEqual(factsOf(bare))
    expect(fact({ ...bare, beginnerFriendly: false }, '参加の条件')).toBe(NOT_STATED)
  })
  it('is everything that was filled in, in the order of asking', () => {
    const full: Listing = {
      ...bare,
      place: '1階の受付',
      supervisor: '山田主任',
      clothing: '動きやすい服装',
      belongings: '上履き',
      meals: 'provided',
      minimumAge: 15,
      highSchoolWelcome: true,
      requirements: '特にありません',
      reward: '交通費（実費、上限500円）',
      notes: '雨の日もあります。',
      facility: {
        ...bare.facility,
        building: '西棟',
        nearestStop: '市電「水前寺公園」',
        walkMinutes: 5,
        parking: 'bicycles_only',
        transport: '裏口からお入りください。',
      },
    }
    expect(factsOf(full)).toEqual([
      ['施設', '水前寺の家（中央区）'],
      ['住所', '熊本市中央区水前寺9999番地 西棟'],
      ['集合場所', '1階の受付'],
      ['最寄り', '市電「水前寺公園」から徒歩5分'],
      ['駐車場', '自転車・バイクのみ'],
      ['交通の補足', '裏口からお入りください。'],
      ['いっしょに動く職員', '山田主任'],
      ['服装', '動きやすい服装'],
      ['持ち物', '上履き'],
      ['食事', '食事をご用意します。'],
      ['対象年齢', '15歳以上。高校生も参加できます'],
      ['はじめての方', '歓迎します。'],
      ['参加の条件', '特にありません'],
      ['謝礼', '交通費（実費、上限500円）'],
      ['補足', '雨の日もあります。'],
    ])
  })
  it('says how one gets there as far as it is known', () => {
    expect(wayThere({ nearestStop: null, walkMinutes: 5 })).toBeNull()
    expect(wayThere({ nearestStop: 'バス「県庁前」', walkMinutes: null })).toBe('バス「県庁前」')
    expect(wayThere({ nearestStop: 'バス「県庁前」', walkMinutes: 0 })).toBe('バス「県庁前」の目の前')
  })
})

it('a listing that is done at home says how, and names no place to come to', () => {
  const facts = factsOf({ ...bare, remoteHow: '自宅で手紙を書きます。' })
  expect(facts).toContainEqual(['在宅・オンライン', '自宅で手紙を書きます。'])
  expect(facts.map(([name]) => name)).not.toContain('住所')
})
