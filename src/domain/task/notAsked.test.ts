import { saysWhatIsNotAsked } from './notAsked'

describe('what is not asked of whoever comes', () => {
  it.each([
    '食事の介助はお願いしません。',
    '【お願いしないこと】\n入浴や着替えの手伝い、薬の用意',
    'お願いしないこと：利用者さまの体を支えること',
    '力仕事はお願いすることはありません。',
    '身体に触れるお手伝いはありません',
    '昼食の配膳です。お口に運ぶ介助は職員が行います。',
    '車の運転や送迎は不要です。',
    '金銭の管理は、行いません。',
  ])('is said by %s', (text) => expect(saysWhatIsNotAsked(text)).toBe(true))

  it.each([
    '経験は必要ありません。',
    '持ち物は不要です。',
    '介護の資格や経験は不要です。',
    '難しいことはありません。',
    '駐車場はありません。謝礼もありません。',
    '食事の介助をお願いします。持ち物はありません。',
    '【お願いしないこと】\n特にありません。\n\n【服装】自由です',
    '【お願いしないこと】',
    '',
  ])('is not said by %s', (text) => expect(saysWhatIsNotAsked(text)).toBe(false))
})
