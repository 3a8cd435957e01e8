import type { ListingText } from './listing'

export const CONVERSATION: readonly ListingText[] = [
  {
    category: 'conversation', title: 'お茶を飲みながらのお話し相手',
    description: '談話室で、昔の仕事や旅の話を聞いていただきます。職員が同じ部屋におります。',
    place: '談話室', clothing: '普段着', belongings: 'なし', supervisor: '生活相談員',
    starts: ['10:00', '14:00'], minutes: 60, liked: 1.3,
  },
  {
    category: 'conversation', title: '新聞を一緒に読む会',
    description: '地元の新聞を開き、気になった記事を読み上げて、感想を話し合います。',
    place: '談話室', clothing: '普段着', belongings: 'あれば老眼鏡', supervisor: 'フロア担当職員',
    starts: ['09:30', '10:00'], minutes: 60, liked: 1.0,
  },
  {
    category: 'conversation', title: '熊本の昔を語る会の聞き手',
    description: '城下町やお祭りの思い出を伺い、聞いたお話を用紙に書き留めていただきます。',
    place: '多目的室', clothing: '普段着', belongings: '筆記用具', supervisor: '生活相談員',
    starts: ['13:30', '14:00'], minutes: 90, liked: 1.3,
  },
  {
    category: 'conversation', title: 'オンライン面会のときの付き添いとお話し',
    description: 'ご家族との画面越しの面会の前後に、待ち時間のお話し相手をお願いします。機器は職員が操作します。',
    place: '面会室', clothing: '普段着', belongings: 'マスク', supervisor: '生活相談員',
    starts: ['13:30'], minutes: 90, liked: 1.0,
  },
  {
    category: 'conversation', title: '俳句と川柳を楽しむ会',
    description: '季節の言葉を出し合い、できた句を短冊に書いて読み合います。',
    place: '談話室', clothing: '普段着', belongings: '筆記用具', supervisor: 'レクリエーション担当職員',
    starts: ['10:30', '14:00'], minutes: 90, liked: 1.1,
  },
  {
    category: 'conversation', title: '若い世代との交流会',
    description: '学校や仕事のこと、はやっているものを話していただく会です。10代、20代の方を歓迎します。',
    place: '1階 ホール', clothing: '普段着', belongings: 'なし', supervisor: '生活相談員',
    starts: ['14:00'], minutes: 90, liked: 1.2,
  },
  {
    category: 'conversation', title: '夕方のひとときのお話し相手',
    description: '日が傾くころ、窓辺でお話を聞いていただきます。初めての方には職員が横で様子をお伝えします。',
    place: '2階 談話コーナー', clothing: '普段着', belongings: 'なし', supervisor: '介護主任',
    starts: ['16:00'], minutes: 60, liked: 1.0,
  },
]
