import type { ListingText } from './listing'

export const CLERICAL: readonly ListingText[] = [
  {
    category: 'clerical', title: 'お便りの封入と宛名シール貼り',
    description: 'ご家族へのお便りを三つ折りにして封筒に入れ、シールを貼っていただきます。',
    place: '事務室', clothing: '普段着', belongings: 'なし', supervisor: '事務長',
    starts: ['10:00', '13:30'], minutes: 120, liked: 1.0,
  },
  {
    category: 'clerical', title: '行事の写真の整理',
    description: '行事の写真を日付ごとにアルバムに貼り、題を書き添えていただきます。',
    place: '事務室', clothing: '普段着', belongings: 'なし', supervisor: '広報の担当職員', notes: '写真は施設の中だけで扱ってください。',
    starts: ['13:30', '14:00'], minutes: 120, liked: 1.1,
  },
  {
    category: 'clerical', title: '広報紙の下書き作り',
    description: '行事の様子を短い文章にまとめ、紙面の配置を職員と相談します。',
    place: '事務室', clothing: '普段着', belongings: '筆記用具', supervisor: '広報の担当職員', requirements: 'パソコンで文章を打てる方',
    starts: ['10:00'], minutes: 120, liked: 1.0,
  },
  {
    category: 'clerical', title: '面会の受付の案内',
    description: '面会に来られた方に、面会簿の記入と手の消毒をご案内していただきます。',
    place: '玄関の受付', clothing: '清潔な服装', belongings: 'マスク', supervisor: '生活相談員',
    starts: ['10:00', '13:30'], minutes: 120, liked: 0.9,
  },
  {
    category: 'clerical', title: '掲示物の作成と貼り替え',
    description: '献立表や行事の案内を印刷し、館内の掲示板を貼り替えていただきます。',
    place: '事務室・廊下', clothing: '普段着', belongings: 'なし', supervisor: '事務長',
    starts: ['10:00'], minutes: 90, liked: 0.9,
  },
  {
    category: 'clerical', title: '寄付された本の一覧作り',
    description: '寄付された本の題名と著者を表に書き写していただきます。',
    place: '談話室', clothing: '普段着', belongings: '筆記用具', supervisor: '生活相談員',
    starts: ['13:30'], minutes: 120, liked: 0.9,
  },
  {
    category: 'clerical', title: 'レクリエーションの材料の型紙切り',
    description: '塗り絵や工作の型紙を印刷し、線に沿って切りそろえていただきます。',
    place: '多目的室', clothing: '普段着', belongings: 'あれば使い慣れたはさみ', supervisor: 'レクリエーション担当職員',
    starts: ['10:00', '14:00'], minutes: 90, liked: 1.1,
  },
]
