import type { ListingText } from './listing'

export const OTHER: readonly ListingText[] = [
  {
    category: 'other', title: '備品の数の確認と棚の整理',
    description: '紙コップや手袋などの数を表に書き、棚に並べ直していただきます。',
    place: '倉庫', clothing: '動きやすい服装', belongings: '軍手', supervisor: '介護主任（介護福祉士）', notes: '職員が一緒に作業します。',
    starts: ['10:00', '13:30'], minutes: 90, liked: 0.8,
  },
  {
    category: 'other', title: '地域の集いの会場づくり',
    description: '地域の方が集まる催しのいすを並べ、看板を立て、終わったあとに片付けます。',
    place: '1階 ホール', clothing: '動きやすい服装', belongings: '軍手、飲み物', supervisor: '生活相談員（社会福祉士）',
    starts: ['09:00', '13:00'], minutes: 180, liked: 1.1,
  },
  {
    category: 'other', title: '防災の日の備蓄品の入れ替え',
    description: '期限の近い水と食品を新しいものと入れ替え、一覧に書き込んでいただきます。',
    place: '防災倉庫', clothing: '動きやすい服装', belongings: '軍手', supervisor: '防火管理者の介護主任（介護福祉士）',
    starts: ['10:00'], minutes: 120, liked: 0.8,
  },
  {
    category: 'other', title: '手芸品の仕上げと値札付け',
    description: '皆さまが作られた手芸品にひもを通し、バザーの値札を付けていただきます。',
    place: '多目的室', clothing: '普段着', belongings: 'なし', supervisor: '作業療法士',
    starts: ['13:30'], minutes: 90, liked: 1.1,
  },
  {
    category: 'other', title: 'お散歩コースの下見と地図作り',
    description: '近くの公園までの道を職員と歩き、段差や休める場所を地図に書き込んでいただきます。',
    place: '施設周辺', clothing: '歩きやすい靴、帽子', belongings: '飲み物、筆記用具', supervisor: '理学療法士', notes: '雨の日は中止します。',
    starts: ['10:00'], minutes: 120, liked: 1.2,
  },
]
