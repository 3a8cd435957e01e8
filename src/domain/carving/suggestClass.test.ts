import { analyse } from '@/language/analyse'
import { defaultRules } from '@/testing/judged'
import { judgeListing } from '../listingCheck/judgeListing'
import { suggestClass } from './suggestClass'

const suggested = (text: string) => suggestClass(text, judgeListing({ text }, defaultRules, analyse))
const classOf = (text: string) => suggested(text).class

describe('the suggested class of a step', () => {
  it.each([
    '入浴の介助',
    'お風呂のお手伝い',
    '体を拭いて着替えさせる',
    '背中を洗う',
    'ご飯を食べさせる、口元を拭く',
    '食事介助',
    'トイレ誘導と付き添い',
    '車いすへの移乗',
    'おむつ交換',
    '口腔ケア',
    '爪を切る',
    '薬を配る',
    'くすりではなく目薬の点眼',
    '血圧を測る',
    '買い物代の現金を預かる',
    '食堂の掃除、利用者の歩行の介助',
    'ニュウヨクの介助',
    '配膳して口に運ぶ',
    'お膳を配り、食べるのを手助けする',
    'テーブルを拭き、トイレに座らせる',
    '車いすの準備をしてベッドから降ろす',
    '入 浴 介 助',
  ])('is prohibited for %s', (text) => {
    expect(classOf(text)).toBe('prohibited')
  })

  it.each([
    '介護記録を書く',
    '申し送り',
    '利用者の見守り',
    'ケアプランの作成',
    'リハビリの計画',
    'ベッドメイキング',
    '水分補給',
    'ポータブルトイレの洗浄',
    '汚物の回収',
    'エプロンかけ',
    '洗濯物をたたみ、肌着を替える',
    '散歩',
    '',
  ])('is a professional matter, or one for a person to decide, for %s', (text) => {
    expect(classOf(text)).toBe('professional')
  })

  it.each([
    '食堂のテーブルを拭く',
    '昼食の配膳',
    '配膳のお手伝い',
    '下膳と食器洗い',
    '入浴後の脱衣所の清掃',
    '浴槽を洗う',
    '口腔ケア用品の洗浄と棚の整理',
    '乾いたタオルをたたむ',
    'シャンプーの補充',
    '廊下の手すり拭き',
    'ゴミの回収',
    '廊下のモップがけ',
    'レクリエーションの会場準備',
    '談話室での話し相手と傾聴',
    'お便りの封筒への封入',
    '車いすの清掃',
    'トイレ清掃とトイレットペーパーの補充',
  ])('is around care for %s', (text) => {
    expect(classOf(text)).toBe('around')
  })

  it('says why', () => {
    expect(suggested('薬を配る').because).toBe('medical')
    expect(suggested('通帳の整理').because).toBe('money')
    expect(suggested('入浴の介助').because).toBe('body_care')
    expect(suggested('汚物の回収').because).toBe('infection')
    expect(suggested('申し送り').because).toBe('profession')
    expect(suggested('散歩').because).toBe('unknown')
  })
})
