import type { ListingText } from './listing'

export const RECREATION: readonly ListingText[] = [
  {
    category: 'recreation', title: '折り紙とちぎり絵の会のお手伝い',
    description: '紙を配り、折り方の見本をお見せし、できあがった作品を壁に飾ります。得意な方も初めての方も歓迎です。',
    place: '談話室', clothing: '普段着', belongings: 'あれば折り紙の本', supervisor: 'レクリエーション担当職員',
    starts: ['14:00'], minutes: 90, liked: 1.4,
  },
  {
    category: 'recreation', title: '懐かしの歌を歌う会',
    description: '歌詞の紙を配り、皆さまと一緒に歌っていただきます。ピアノやギターの伴奏ができる方は大歓迎です。',
    place: '1階 ホール', clothing: '普段着', belongings: '楽器をお持ちの方は楽器', supervisor: 'レクリエーション担当職員',
    starts: ['10:30', '14:00'], minutes: 60, liked: 1.5,
  },
  {
    category: 'recreation', title: '体操の時間の準備と片付け',
    description: 'いすを円に並べ、音楽をかけ、職員の声かけに合わせて一緒に体操していただきます。',
    place: '1階 ホール', clothing: '動きやすい服装、上履き', belongings: '飲み物', supervisor: '機能訓練の担当職員',
    starts: ['10:00'], minutes: 60, liked: 1.0,
  },
  {
    category: 'recreation', title: '書道の会のお手伝い',
    description: '机に下敷きと紙を並べ、墨を用意し、書き終えた作品を乾かして飾ります。',
    place: '多目的室', clothing: '汚れてもよい服装', belongings: 'あれば筆', supervisor: 'レクリエーション担当職員',
    starts: ['10:00', '13:30'], minutes: 90, liked: 1.2,
  },
  {
    category: 'recreation', title: '囲碁・将棋のお相手',
    description: '囲碁や将棋がお好きな方のお相手をお願いします。ルールを知っていれば十分です。',
    place: '談話室', clothing: '普段着', belongings: 'なし', supervisor: '生活相談員', requirements: '囲碁または将棋のルールが分かる方',
    starts: ['13:30', '14:00'], minutes: 90, liked: 1.3,
  },
  {
    category: 'recreation', title: '季節の行事の飾り付けと司会の補助',
    description: 'ホールに飾りを付け、当日は進行の紙を見ながら司会の職員を手伝っていただきます。',
    place: '1階 ホール', clothing: '普段着', belongings: 'なし', supervisor: 'レクリエーション担当職員',
    starts: ['13:00'], minutes: 150, liked: 1.3,
  },
  {
    category: 'recreation', title: '紙芝居と昔話の会',
    description: '紙芝居を読んでいただく会です。読む紙芝居は施設に20作ほどあります。',
    place: '談話室', clothing: '普段着', belongings: 'あれば好きな紙芝居', supervisor: 'レクリエーション担当職員',
    starts: ['10:30', '14:00'], minutes: 60, liked: 1.3,
  },
  {
    category: 'recreation', title: '園芸の会のお手伝い',
    description: 'プランターに土を入れ、皆さまと花の苗を植えます。水やりの道具の片付けもお願いします。',
    place: 'テラス', clothing: '汚れてもよい服装', belongings: '軍手、タオル', supervisor: 'レクリエーション担当職員',
    starts: ['10:00'], minutes: 90, liked: 1.2,
  },
  {
    category: 'recreation', title: '写真の楽しみ方教室',
    description: 'タブレットで花や空の写真を撮る会です。画面の見方をそばでお伝えください。',
    place: '談話室・中庭', clothing: '普段着', belongings: 'あればご自分のスマートフォン', supervisor: 'レクリエーション担当職員',
    starts: ['14:00'], minutes: 90, liked: 1.2,
  },
  {
    category: 'recreation', title: 'ボッチャ大会の運営補助',
    description: 'コートに線を引き、球を集め、点数を黒板に書いていただきます。',
    place: '1階 ホール', clothing: '動きやすい服装、上履き', belongings: '飲み物', supervisor: '機能訓練の担当職員',
    starts: ['13:30'], minutes: 120, liked: 1.4,
  },
]

/** Over midnight of 31 December: its visits belong to the day on which they begin. */
export const NEW_YEARS_EVE: ListingText = {
  category: 'recreation', title: '年越しの会の準備と片付け',
  description: '年越しそばの会と、テレビで除夜の鐘を聞く会の席づくり、湯のみの準備、会のあとの片付けをお願いします。日付が変わってから終わります。お帰りは職員が駐車場までお送りします。',
  place: '1階 ホール', clothing: '温かい服装、上履き', belongings: '飲み物', supervisor: '介護主任', notes: '18歳以上の方にお願いしています。', requirements: '18歳以上の方',
  starts: ['22:30'], minutes: 120, liked: 1.5,
}
