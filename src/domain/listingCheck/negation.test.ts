import { judged } from '@/testing/judged'

/** Every text also asks for 配膳, so that a denial understood leaves permitted work. */
const verdict = (text: string) => judged('配膳のお手伝い', text).verdict

describe('a denial', () => {
  it.each([
    '入浴介助はありません。',
    '入浴・排泄・食事の介助は一切ありません。',
    '身体介助をお願いすることはありません。',
    '移乗は職員が行います。',
    '服薬の確認は看護師が担当しますので、お膳を運ぶだけです。',
    '食事介助以外の仕事です。',
    '身体介助を除く業務です。',
    '身体介助（なし）',
    '排泄介助：なし',
    '【お願いしないこと】入浴介助、排泄介助',
    'お願いしないこと：\n・入浴介助\n・おむつ交換',
    '職員が入浴介助をしている間、タオルをたたんでください。',
  ])('takes a request back: %j', (text) => {
    expect(verdict(text)).toBe('allowed')
  })

  it.each([
    '入浴介助はありませんが、慣れたら少しだけお願いします。',
    '食事介助なし。ただし、忙しいときは手伝っていただきます。',
    '身体介助は職員が行いますが、手が足りないときはお願いします。',
    '入浴介助がないわけではありません。',
    '排泄介助以外はありません。',
    '身体介護なし※ただしトイレ介助は除く',
    '入浴介助の経験がなくても大丈夫です。',
    '入浴介助に抵抗がない方。',
    '入浴介助のお手伝いをしてみませんか。',
    '職員と一緒に入浴介助を行います。',
    '食事介助（職員が隣にいるので安心！）',
    '介助は食事のみです。',
    '入浴介助スタッフ',
  ])('is none, or is taken back itself: %j', (text) => {
    expect(verdict(text)).toBe('prohibited')
  })

  it.each(['入浴介助は原則ありません。', '食事介助を見学しながら行います。', '基本的に移乗はお願いしません。'])(
    'in part is for a person to read: %j',
    (text) => {
      expect(verdict(text)).toBe('review')
    },
  )

  it('leaves the hit visible, marked as denied', () => {
    expect(judged('配膳', '入浴介助はありません').hits).toContainEqual(
      expect.objectContaining({ rule: 'bathing', negated: true, verdict: 'allowed', text: '入浴介助' }),
    )
  })
})
