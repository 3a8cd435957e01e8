import type { ListingRule } from '../ruleSet'

const group = 'money'

export const moneyRules: ListingRule[] = [
  {
    key: 'handling-money',
    group,
    verdict: 'prohibited',
    patterns: [
      '振り込み|振込|払い込み|送金 行く|代わり|する',
      '代わり 振り込み|振込|払い込み|支払い|払う',
      '金銭管理|お金の管理|集金|通帳|印鑑|キャッシュカード|暗証番号|小遣い帳|お小遣い帳|立替払い|立て替え払い|立替え|出納|現金管理|財布管理|年金受給|預り金|利用料回収|利用料の回収|銀行振込|釣銭準備|金融機関',
      '@money @moneyAct',
      '@moneyAct +@money',
      '銀行|郵便局|atm|ゆうちょ 下ろす|引き出す|行く|手続き|記帳|振り込む|振込|おろす|お金|引き出し|代わり|代行|入金',
      'お小遣い|小遣い',
    ],
    unless: {
      after: '@actHead|ケース|入れ|クイズ|づくり|作り',
      before: '交通費|実費',
      clause: 'すごろく|おもちゃ|模擬店|バザー|レプリカ|台紙|売上金|売上|募金',
    },
    reason: '利用者さんのお金・通帳・印鑑・カードを扱うことは金銭管理にあたり、ボランティアにお願いできません。',
    suggestion: 'お金の出し入れは職員かご家族が行うと書き、品物を並べる・選ぶのを手伝うなど、お金に触れない仕事にしてください。',
    examples: [
      { text: 'お財布を預かって買い物をしてください', verdict: 'prohibited' },
      { text: '年金の引き出しをお願いします', verdict: 'prohibited' },
      { text: '通帳ケースを作る手芸の会の補助', verdict: 'allowed' },
    ],
  },
  {
    key: 'money-near',
    group,
    verdict: 'review',
    patterns: [
      '会計|レジ|売上|売上金|売り上げ|両替|釣り銭|釣銭|お釣り|おつり|募金|現金|財布|お金|おかね|金庫|金券|商品券|チケット販売|販売係|チケットのもぎり販売|振込|支払い|立替|精算|貴重品|小銭|集金袋|会費|寄付金',
      '参加費 受け取る|集める',
    ],
    unless: { after: '@actHead|ケース|入れ|づくり|作り', before: '交通費|実費', clause: 'すごろく|昔のお金' },
    reason: '現金に触れる仕事かもしれません。利用者さんのお金でないか、職員が行うのかを確かめます。',
    suggestion: '会計は職員が行うと書くか、お金に触れない仕事（値札づくり、品物並べ）だけにしてください。',
    examples: [
      { text: 'バザーの会計係', verdict: 'review' },
      { text: 'バザーの値札づくり。会計は職員が担当します', verdict: 'allowed' },
    ],
  },
]
