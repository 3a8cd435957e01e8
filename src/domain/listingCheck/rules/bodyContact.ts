import type { ListingRule } from '../ruleSet'

const group = 'body_care'
const ASK_STAFF =
  '体に触れることは職員が行うと書き、その前後の準備や片付けをお願いする文にしてください。例:「タオルを温めて棚に並べます。体を拭くのは職員です」'

/** The body and the hand on it, whatever the work is called: a part of the body and what is done to it. */
export const bodyContactRules: ListingRule[] = [
  {
    key: 'hands-on-the-body',
    group,
    verdict: 'prohibited',
    patterns: [
      '背中|お尻|髪|頭|足|爪|ひげ|顔|口|体 +担当|係|当番|隊',
      '背中|肩|足|腰 流し|ながし|洗い|拭き|ふき|さすり',
      '頭|おつむ|首|ひげ|おひげ|髭|お髭|産毛 *洗う|あらう|拭く|ふく|拭う|流す|すすぐ|切る|剃る|そる|刈る|塗る|貼る|巻く|支える|押さえる|もむ|揉む|さする|マッサージ|シャンプー|整える|固定|持ち上げる|起こす|当てる',
      '爪|つめ|足|ひげ|口|歯|耳|顔|肌 +手入れ|お手入れ|ケア',
      '体|お体|身体 +受け止め|受けとめ',
      'ひげをそ|ヒゲをそ',
      '鼻|お鼻 かむ|かませる',
      '手|お手|手首|足|足首|腕|首|膝|ひざ|肘|指 持つ|握る|取る|つかむ &曲げる|伸ばす|曲げ伸ばし|上げ下げ|上げ下ろし|回す|動かす',
      '@skin *@contact',
    ],
    unless: {
      before: '@furniture|@ownOrDoll',
      after: '後|用品|ローション|@actHead',
      between: '@ownOrDoll|@comfort',
      clause: '@ownOrDoll|@comfort',
    },
    reason: '利用者さんの体に触れて行うことは身体介助にあたり、ボランティアにお願いできません。',
    suggestion: ASK_STAFF,
    examples: [
      { text: 'かかとのがさがさをやすりで整えます', verdict: 'prohibited' },
      { text: '後ろから腰を押し上げます', verdict: 'prohibited' },
      { text: '人形の髪を整えて棚に並べます', verdict: 'allowed' },
    ],
  },
  {
    key: 'hands-perhaps-on-the-body',
    group,
    verdict: 'review',
    patterns: [
      '手首|足|足首|腕|膝|ひざ|肘 +を 持つ|握る|取る|つかむ',
      '手|お手|両手 +を 持つ|つかむ',
      '手|お手|両手|口|お口|目|お目 *洗う|あらう|拭く|ふく|拭う|ぬぐう|塗る|貼る|巻く|支える|押さえる|もむ|揉む|さする|縛る|固定|開く|当てる',
    ],
    unless: {
      before: '@furniture|@ownOrDoll',
      after: '@actHead',
      between: '@ownOrDoll|@comfort',
      clause: '@ownOrDoll|@comfort|石けん|石鹸|せっけん|消毒|作業|前に|まず|袋|瓶|びん|缶|箱|よく',
    },
    reason: '人の手や口、目に触れる仕事のようです。体に触れる介助でないかを確かめます。',
    suggestion: ASK_STAFF,
    examples: [
      { text: 'テーブル拭き。おしぼりで手を拭きます', verdict: 'review' },
      { text: '石けんで手を洗ってから始めます。窓ふきをお願いします', verdict: 'allowed' },
    ],
  },
  {
    key: 'clothes-on-the-body',
    group,
    verdict: 'prohibited',
    patterns: [
      '@worn *@dressing',
      'カーディガン|上着|コート|ベスト|はんてん|パジャマ|シャツ 羽織らせる|はおらせる',
      '袖|そで|片袖|ズボン|裾|パジャマ|シャツ|肌着|上着|靴|靴下 腕|片腕|両腕|足|片足|両足|頭|首 *通す|とおす|くぐらせる|入れる|かぶせる|抜く',
      '腕|片腕|両腕|足|片足|両足|頭 袖|そで|ズボン|裾|パジャマ|シャツ|肌着|上着|靴|靴下 *通す|とおす|くぐらせる|入れる|抜く',
      '@worn *@wearing &@resident|方|皆さん|ご本人|お一人ずつ|お一人おひとり|一人ずつ',
    ],
    unless: { after: '@actHead', clause: '@laundry|着付け|着つけ|羽織らせ|浴衣を' },
    reason: '着替えの介助は身体介助にあたり、ボランティアにお願いできません。',
    suggestion: '衣類をたたむ、名前ごとに仕分けるなど、物に対する仕事を書いてください。着替えは職員が行うと添えてください。',
    examples: [
      { text: '肌着をかぶせ、ズボンに片足ずつ通します', verdict: 'prohibited' },
      { text: 'シャツのボタンを付け替えます', verdict: 'allowed' },
    ],
  },
  {
    key: 'clothes-perhaps-on-the-body',
    group,
    verdict: 'review',
    patterns: ['@worn *@wearing'],
    unless: { after: '@actHead', before: '@thing', clause: '@laundry|@ownOrDoll|着付け|着つけ|カーテン|のれん|クロス|写真' },
    reason: '着ているものを替えたり直したりする仕事のようです。着替えの介助でないかを確かめます。',
    suggestion: '着替えの介助は職員が行うと書き、衣類の仕分けや洗濯など物に対する仕事だけをお願いしてください。',
    examples: [
      { text: '掃除のあと、ずり下がったズボンを直します', verdict: 'review' },
      { text: 'ズボンを洗濯して干します', verdict: 'allowed' },
    ],
  },
]
