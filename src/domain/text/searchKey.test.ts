import fc from 'fast-check'
import { searchKey } from './searchKey'

describe('the search form of a name', () => {
  const same: [string, string][] = [
    ['デイサービス　ひまわり', 'デイサービスヒマワリ'],
    ['㈱さくら介護', '(株)サクラ介護'],
    ['ｹｱｾﾝﾀｰ', 'ケアセンタ-'],
    ['グループホームⅡ', 'グループホームII'],
    ['ウ゛ィラ・クホンジ', 'ヴィラクホンジ'],
    ['う゛ぃら', 'ヴィラ'],
    ['髙﨑苑', '高崎苑'],
    ['\uFA19戸の里', '神戸の里'],
    ['葛\u{E0100}の家', '葛の家'],
    ['錦ヶ丘', '錦ケ丘'],
    ['Ｃａｒｅ ＨＯＭＥ', 'care home'],
    ['コスモス〜東館〜', 'コスモス～東館～'],
  ]
  it.each(same)('takes %s and %s for the same', (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other))
  })

  it('keeps apart what is another name', () => {
    expect(searchKey('ひまわり東')).not.toBe(searchKey('ひまわり西'))
    expect(searchKey('ハト')).not.toBe(searchKey('バト'))
  })

  it('is the same when applied twice, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text))
      }),
    )
  })
})
