import type { ServiceCode } from '@/domain/facility/serviceTypes'

/** Invented: `stem カナ`. None of these is the name of a facility that exists. */
export const FACILITY_STEMS: readonly (readonly [string, string])[] =
  `ひなたの雫 ヒナタノシズク|銀の小径 ギンノコミチ|せせらぎ日和 セセラギビヨリ|つむぎ野 ツムギノ|かわせみの窓 カワセミノマド|月見坂 ツキミザカ|こもれび舎 コモレビシャ|花みずきの庭 ハナミズキノニワ|いちょう灯 イチョウトウ|あさぎり荘 アサギリソウ
夢たばね ユメタバネ|みずほの縁 ミズホノエン|白つばき苑 シロツバキエン|そよぎの家 ソヨギノイエ|麦ばたけ ムギバタケ|ほたるび庵 ホタルビアン|結の木 ユイノキ|すずらん坂 スズランザカ|縁がわ日和 エンガワビヨリ|さざなみ館 サザナミカン
菜の花こみち ナノハナコミチ|くすのき茶房 クスノキサボウ|山ぼうし ヤマボウシ|若草だより ワカクサダヨリ|風のたより カゼノタヨリ|むつみの泉 ムツミノイズミ|朝凪の里 アサナギノサト|れんげ草舎 レンゲソウシャ|笑みの輪 エミノワ|陽だまり小町 ヒダマリコマチ
やすらぎの栞 ヤスラギノシオリ|竹とんぼ タケトンボ|桜がさね サクラガサネ|つゆくさ荘 ツユクサソウ|花ごよみ ハナゴヨミ|ゆずり葉 ユズリハ|いろは坂 イロハザカ|みかんの丘 ミカンノオカ|ほおずき庵 ホオズキアン|はるかぜ舎 ハルカゼシャ
水かがみ ミズカガミ|虹の渡し ニジノワタシ|ふくろうの森 フクロウノモリ|たんぽぽ茶屋 タンポポチャヤ|あかね雲 アカネグモ|野いちご ノイチゴ|星あかり ホシアカリ|木綿の家 モメンノイエ|まほろば日和 マホロバビヨリ|つくし野 ツクシノ
ことぶき橋 コトブキバシ|おひさま工房 オヒサマコウボウ|千草の里 チグサノサト|なごみ縁 ナゴミエン|萌黄の家 モエギノイエ|うぐいす荘 ウグイスソウ|絹糸の苑 キヌイトノエン|しらさぎ館 シラサギカン|こまくさ コマクサ|青葉だより アオバダヨリ
日向ぼっこ ヒナタボッコ|柿の実舎 カキノミシャ|かたらい橋 カタライバシ|みのり草 ミノリグサ|小春びより コハルビヨリ|ともしび坂 トモシビザカ|いぐさの家 イグサノイエ|菊ごころ キクゴコロ`
    .split(/[|\n]/)
    .map((entry) => {
      const [written = '', kana = ''] = entry.split(' ')
      return [written, kana] as const
    })

type Kind = { service: ServiceCode; before: string; kana: string; capacity: readonly [number, number]; weight: number }

export const FACILITY_KINDS: readonly Kind[] = [
  { service: '150', before: 'デイサービスセンター ', kana: 'デイサービスセンター', capacity: [25, 40], weight: 14 },
  { service: '780', before: 'デイサービス ', kana: 'デイサービス', capacity: [10, 18], weight: 9 },
  { service: '510', before: '特別養護老人ホーム ', kana: 'トクベツヨウゴロウジンホーム', capacity: [50, 90], weight: 9 },
  {
    service: '540',
    before: '地域密着型特別養護老人ホーム ',
    kana: 'チイキミッチャクガタトクベツヨウゴロウジンホーム',
    capacity: [29, 29],
    weight: 5,
  },
  { service: '520', before: '介護老人保健施設 ', kana: 'カイゴロウジンホケンシセツ', capacity: [60, 100], weight: 6 },
  { service: '320', before: 'グループホーム ', kana: 'グループホーム', capacity: [9, 18], weight: 8 },
  { service: '730', before: '小規模多機能ホーム ', kana: 'ショウキボタキノウホーム', capacity: [24, 29], weight: 5 },
  { service: '331', before: '介護付有料老人ホーム ', kana: 'カイゴツキユウリョウロウジンホーム', capacity: [30, 60], weight: 4 },
]

export const CORPORATIONS: readonly string[] = [
  '社会福祉法人　肥後ともしび福祉会',
  '社会福祉法人　銀糸会',
  '社会福祉法人　水前の和',
  '医療法人社団　青波会',
  '医療法人　楠風会',
  '株式会社ひなた生活支援',
  '株式会社つむぎケアワークス',
  '合同会社こみち',
  '社会福祉法人　朝露福祉会',
  '有限会社さざなみ介護',
  '特定非営利活動法人　かたらいの輪',
  '社会福祉法人　白峰つばき会',
]

/** Towns of each ward, and about where its middle lies. The numbers of the houses are invented. */
export const PLACES: Record<string, { ward: string; towns: readonly string[]; middle: readonly [number, number] }> = {
  431010: {
    ward: '中央区',
    towns: ['水前寺', '黒髪', '新町', '本荘町', '坪井', '出水', '京町', '国府'],
    middle: [32.8, 130.715],
  },
  431028: {
    ward: '東区',
    towns: ['健軍', '月出', '長嶺南', '戸島西', '小山', '秋津新町', '東野', '沼山津'],
    middle: [32.79, 130.77],
  },
  431036: { ward: '西区', towns: ['花園', '春日', '城山半田', '小島', '島崎', '高橋町', '池上町'], middle: [32.79, 130.665] },
  431044: {
    ward: '南区',
    towns: ['近見', '田迎', '富合町古閑', '城南町隈庄', '川尻', '幸田', '御幸笛田', '薄場'],
    middle: [32.735, 130.7],
  },
  431052: {
    ward: '北区',
    towns: ['植木町岩野', '武蔵ケ丘', '楠', '龍田', '高平', '鹿子木町', '四方寄町', '弓削'],
    middle: [32.865, 130.715],
  },
}

export const BUILDINGS: readonly string[] = [
  'ひなた第一ビル',
  'コーポみちしるべ',
  'つむぎ館',
  '銀杏テラス',
  'メゾン水音',
  '里の棟',
]
