import type { ListingText } from './listing'

export const ENVIRONMENT: readonly ListingText[] = [
  {
    category: 'environment', title: '洗濯物たたみと仕分け',
    description: '乾いたタオルや衣類をたたみ、名札を見てかごに仕分けていただきます。座ったままできる作業です。',
    place: '2階 洗濯室', clothing: '動きやすい服装', belongings: '飲み物', supervisor: 'フロア担当職員',
    starts: ['10:00', '13:30'], minutes: 90, liked: 1.2,
  },
  {
    category: 'environment', title: 'お庭の草取りと花の水やり',
    description: '中庭の花壇の草を取り、鉢植えに水をあげていただきます。終わったあとは縁側でお茶の時間があります。',
    place: '中庭', clothing: '汚れてもよい服装、帽子', belongings: '軍手、タオル、飲み物', supervisor: '生活相談員', notes: '雨の日は室内の鉢植えの手入れに変わります。',
    starts: ['09:30', '15:00'], minutes: 90, liked: 0.9,
  },
  {
    category: 'environment', title: '加湿器の水の入れ替えと手すり拭き',
    description: '館内12か所の加湿器の水を入れ替え、廊下の手すりとドアノブをアルコールで拭いていただきます。',
    place: '館内の廊下', clothing: '動きやすい服装、上履き', belongings: 'マスク', supervisor: '介護主任',
    starts: ['09:30', '14:00'], minutes: 60, liked: 0.8,
  },
  {
    category: 'environment', title: '窓ガラスと網戸の掃除',
    description: '1階の食堂と談話室の窓を、職員と一緒に拭いていただきます。脚立に上る作業は職員が行います。',
    place: '1階 食堂・談話室', clothing: '汚れてもよい服装、上履き', belongings: '軍手', supervisor: '施設管理の担当職員',
    starts: ['10:00', '13:30'], minutes: 120, liked: 0.7,
  },
  {
    category: 'environment', title: '玄関まわりの掃き掃除',
    description: '朝の送迎の前に、玄関と駐車場の落ち葉を掃いていただきます。',
    place: '玄関・駐車場', clothing: '歩きやすい靴', belongings: '軍手、飲み物', supervisor: '生活相談員',
    starts: ['08:00', '08:30'], minutes: 60, liked: 0.8,
  },
  {
    category: 'environment', title: '季節の飾りの入れ替え',
    description: 'ロビーの飾り棚を片付け、職員と相談しながら次の季節の飾りに替えていただきます。',
    place: '1階 ロビー', clothing: '普段着', belongings: 'なし', supervisor: 'レクリエーション担当職員',
    starts: ['10:00', '14:00'], minutes: 90, liked: 1.3,
  },
  {
    category: 'environment', title: '車いすの清掃と空気入れ',
    description: '使っていない車いすを拭き、タイヤに空気を入れていただきます。やり方は職員がお見せします。',
    place: '車いす置き場', clothing: '汚れてもよい服装', belongings: '軍手', supervisor: '機能訓練の担当職員',
    starts: ['13:30', '14:30'], minutes: 90, liked: 0.8,
  },
  {
    category: 'environment', title: '本棚の整理とほこり取り',
    description: '談話室の本と雑誌を並べ直し、棚を拭いていただきます。寄付された本の表紙拭きもお願いします。',
    place: '談話室', clothing: '普段着', belongings: 'マスク', supervisor: '生活相談員',
    starts: ['10:00', '13:30'], minutes: 90, liked: 1.0,
  },
  {
    category: 'environment', title: '居室の窓辺の掃除とごみ集め',
    description: '皆さまが食堂にいらっしゃる間に、居室の窓辺を拭き、ごみ箱の中身を集めていただきます。',
    place: '2階 居室', clothing: '動きやすい服装、上履き', belongings: 'マスク', supervisor: 'フロア担当職員', notes: '作業中は職員が同じ階におります。',
    starts: ['10:00'], minutes: 90, liked: 0.7,
  },
  {
    category: 'environment', title: '菜園の収穫と片付け',
    description: '職員と一緒に大根や青菜を収穫し、土を落として厨房まで運んでいただきます。',
    place: '屋外の菜園', clothing: '汚れてもよい服装、長靴', belongings: '軍手、タオル', supervisor: '生活相談員',
    starts: ['09:30', '10:00'], minutes: 90, liked: 1.2,
  },
]
