import type { RuleGroup } from '@/domain/incident/incident'
import type { TaskCategory } from '@/domain/task/category'

/** What a listing of the last days says; the rest of it is the same for all. */
export type LifeListing = {
  title: string
  category: TaskCategory
  description: string
  place?: string
  remoteHow?: string
  clothing?: string
  belongings?: string
  supervisor: string
  notes?: string
}

export const LIFE_LISTINGS = {
  together: {
    title: '折り紙と季節の飾りづくり',
    category: 'recreation',
    description: '利用者の皆さまと一緒に折り紙を折り、できあがった飾りを壁に貼っていただきます。折り方の見本があります。',
    place: '1階 ホール',
    clothing: '動きやすい服装、上履き',
    belongings: '飲み物',
    supervisor: '生活相談員',
  },
  lunch: {
    title: '昼食のお膳運びとテーブル拭き',
    category: 'meal_support',
    description: '厨房の前から各テーブルへお膳を運び、お食事のあとにテーブルを拭いていただきます。',
    place: '1階 食堂',
    clothing: '動きやすい服装、上履き',
    belongings: 'エプロン、マスク',
    supervisor: '栄養士',
  },
  talk: {
    title: '午後のお話し相手',
    category: 'conversation',
    description: '昔の熊本の話や季節の話題などで、お話し相手をお願いします。日時はご相談して決めます。',
    place: '2階 談話室',
    clothing: '普段着',
    belongings: '特にありません',
    supervisor: '生活相談員',
  },
  home: {
    title: '行事の案内文の清書（在宅）',
    category: 'clerical',
    description: '手書きの下書きをもとに、行事の案内文をパソコンで清書していただきます。個人のお名前は含まれません。',
    remoteHow: 'お手元のパソコンで清書し、できあがった文書をメールで送っていただきます。',
    supervisor: '事務長',
  },
  knitting: {
    title: '編み物の集いのお手伝い',
    category: 'recreation',
    description: '利用者の皆さまが編み物をされる集いで、毛糸の準備と、お話し相手をお願いします。日時はご相談して決めます。',
    place: '1階 談話室',
    clothing: '普段着',
    belongings: '特にありません',
    supervisor: '生活相談員',
  },
  garden: {
    title: '花壇の水やりと玄関の掃き掃除',
    category: 'environment',
    description: '花壇に水をやり、玄関の落ち葉を掃いていただきます。',
    place: '正面玄関',
    clothing: '動きやすい服装',
    belongings: '帽子、軍手',
    supervisor: '事務長',
  },
  gardenAnew: {
    title: '花壇の水やりと玄関の掃き掃除',
    category: 'environment',
    description: '花壇に水をやり、玄関の落ち葉を掃いていただきます。月に一度、プランターの植え替えもお願いします。',
    supervisor: '事務長',
    notes: '雨の日は、玄関の中の掃き掃除をお願いします。',
  },
  vague: {
    title: '事務の手伝い',
    category: 'clerical',
    description: '封筒に宛名のシールを貼り、書類を折って封筒に入れていただきます。',
    place: '事務所',
    supervisor: '担当職員',
  },
  unclear: {
    title: '夕方の見守りと話し相手',
    category: 'conversation',
    description: '夕方の談話室で、利用者の方のそばで見守りながらお話し相手をお願いします。',
    place: '談話室',
    supervisor: '介護主任',
  },
  walk: {
    title: '庭の散歩への同行',
    category: 'conversation',
    description: '職員が付き添う庭の散歩に同行し、お話し相手をお願いします。',
    place: '中庭',
    supervisor: '介護主任',
  },
  forbidden: {
    title: '入浴の日のお手伝い',
    category: 'other',
    description: '脱衣所の清掃と、入浴の介助をお願いします。',
    place: '1階 浴室',
    supervisor: '介護主任',
  },
} as const satisfies Record<string, LifeListing>

export const RETURNED_BECAUSE =
  '「指導担当」には、当日そばにいる職員の方の職名かお名前をご記入ください。持ち物も分かるようにお願いします。'
export const OVERRIDDEN_BECAUSE = '散歩には必ず職員が付き添い、住民は話し相手だけをすることを施設長に電話で確認したため。'

export const LIFE_WORDS = {
  firstTime: '初めて参加します。よろしくお願いいたします。',
  again: '先日はお世話になりました。またよろしくお願いいたします。',
  bicycle: '自転車で伺います。',
  cancelled: '家族の用事が入り、伺えなくなりました。',
  saidByPhone: '電話で、当日は通院の予定が入ったため伺えないとのお話でした。',
  proposalDeclined: 'ご提案をありがとうございます。会場の都合がつかないため、今回は見送らせていただきます。',
  wishes: {
    evening: '平日の19時以降でしたら、1時間ほどできます。',
    weekday: '来週の火曜日か木曜日の午後が都合がよいです。',
    morning: '平日の午前中でしたら、いつでも伺えます。',
    weekend: '土曜日か日曜日の午後を希望します。',
    night: '平日の20時以降を希望します。',
    declined: '夜間は面会の時間が終わっているため、お受けできません。日中でご都合のよい日がありましたら、またお知らせください。',
  },
  messages: {
    thanks: '本日はありがとうございました。皆さまに喜んでいただけて安心しました。',
    welcome: 'こちらこそありがとうございました。またお待ちしています。',
    entrance: '入口は正面玄関でよろしいでしょうか。',
    apron: 'エプロンは、お借りできますか。',
    after: '本日はお世話になりました。忘れ物の傘がありましたら、次に伺うときに受け取ります。',
    room: '当日は1階のホールで行います。受付で名札をお渡しします。',
    understood: '承知しました。13時20分ごろに伺います。',
    everybody: '明日は駐車場の一部が工事中です。お車の方は、建物の裏の駐車場をお使いください。',
    office: '事務局です。活動の前の説明で分からないところがありましたら、いつでもお尋ねください。',
    thanksOffice: 'ありがとうございます。よく分かりました。',
    shift: '来月のシフトのご希望を教えてください。ご都合のよい日だけで結構です。',
  },
} as const

export const PROPOSALS = {
  harmonica: {
    title: 'ハーモニカの演奏会',
    category: 'recreation',
    description: '童謡や唱歌をハーモニカで演奏し、皆さまと一緒に歌います。30分ほどです。',
  },
  newspaper: {
    title: '新聞の読み聞かせ',
    category: 'conversation',
    description: '地元の新聞から明るい記事を選び、談話室で読み、感想を話し合います。',
  },
  flowers: {
    title: '季節の花を生ける会',
    category: 'recreation',
    description: '庭の花を使い、利用者の皆さまと一緒に小さな花瓶へ花を生けます。',
  },
  market: {
    title: '手作りの小物の展示',
    category: 'recreation',
    description: '利用者の皆さまと作った小物を玄関に並べ、ご家族に見ていただきます。',
  },
} as const satisfies Record<string, { title: string; category: TaskCategory; description: string }>

export const BLOCKED_BECAUSE = {
  host: '約束の日に連絡がなく、電話もつながらなかったため。',
  office: '以前の勤務先の関係者であり、本人から会わないようにしたいとの申し出があったため。',
} as const

export const INCIDENT = {
  ruleGroup: 'bodily_care' satisfies RuleGroup,
  words:
    'お膳を下げたあとに、食べ物を口へ運んであげてほしいと頼まれました。できないとお伝えし、職員の方に代わっていただきました。',
  summary: '配膳のあとに食事の介助を頼まれ、本人が断って職員に代わった。けがなどはない。',
  treatment: '施設長に電話で事実を確認し、配膳と食事の介助の違いを説明しました。',
  prevention: '施設で、当日の朝の打合せに「住民の方にお願いしないこと」の読み合わせを加えました。',
  facilityNote: '食事の介助は、住民の方にはお願いできません。当日の朝に、職員の皆さまで一覧をご確認ください。',
  closed: '施設での読み合わせが始まったことを確認したため。',
  nearMiss: {
    summary: '食堂の床がぬれており、運んでいた方が滑りそうになった。けがはない。',
    treatment: 'その場で床をふき、運ぶ道順を変えました。',
    prevention: '配膳の前に床を確かめることを、当日の手順に加えました。',
    damage: 'なし',
  },
} as const

export const INSURANCES = {
  everyone: { insurer: '例示損害保険', policyNumber: 'RE-0001', coverage: '活動中のけがと賠償。往復の道のりを含みます。' },
  facility: { insurer: '例示火災保険', policyNumber: 'SI-0412', coverage: '施設の賠償責任。' },
} as const

export const QUESTIONS = {
  password: {
    question: 'パスワードを変えたいのですが、どこから変えられますか。',
    answer:
      '「ログイン」の画面の「パスワードを忘れた方」から、新しいパスワードを選べます。届いたメールの案内に沿ってお進みください。',
  },
  closing: {
    question: '先月の活動の時間を直したいときは、どうすればよいですか。',
    answer: '参加した方の確認が済むまでは、応募の画面の「活動の分数」で直せます。確認のあとは、事務局へご連絡ください。',
  },
  printing: { question: '当日の名簿を印刷すると、2枚に分かれます。1枚にできますか。' },
  address: { question: '来月引っ越します。市内での引っ越しですが、届けは必要ですか。' },
  visitor: { question: '登録しなくても、募集を見ることはできますか。' },
  telephone: {
    question: '応募の返事が来ているか、電話で知りたい。',
    answer: '応募の状態をお伝えし、画面での見方をご案内しました。',
  },
} as const

export type EnteredWords = { name: string; kana: string } & Partial<
  Record<'phone' | 'email' | 'address' | 'displayName' | 'guardianName' | 'guardianPhone', string>
> & { consentWay?: 'counter' | 'phone' | 'paper' }

export const ENTERED = {
  counter: { name: '窓口　トキ子', kana: 'マドグチ　トキコ', phone: '050-0000-0901', address: '熊本市中央区手取本町8901番地' },
  minor: {
    name: '若葉　ひなた',
    kana: 'ワカバ　ヒナタ',
    phone: '050-0000-0902',
    consentWay: 'paper',
    guardianName: '若葉　陽子',
    guardianPhone: '050-0000-0903',
  },
  withoutConsent: { name: '青葉　そら', kana: 'アオバ　ソラ', phone: '050-0000-0904' },
} as const satisfies Record<string, EnteredWords>

/** The postal code says the ward; the address is made up. */
export const MOVED_TO = { postalCode: '8620911', ward: '', address: '熊本市東区健軍8丁目901番地' } as const

export const SHEET = {
  title: '1階の平日の昼まで',
  steps: [
    { from: '09:00', to: '09:20', scene: '朝', text: '利用者の方の体温と血圧を測る', doneBy: 'professional' },
    { from: '09:20', to: '09:50', scene: '朝', text: '食堂のテーブルを拭く', doneBy: 'professional', chosen: true },
    { from: '09:50', to: '10:30', scene: '入浴', text: '入浴の介助', doneBy: 'professional' },
    { from: '10:30', to: '10:50', scene: '入浴', text: '脱衣所の床を掃除する', doneBy: 'professional', chosen: true },
    { from: '10:50', to: '11:20', scene: '午前', text: 'シーツを交換する', doneBy: 'assistant' },
    { from: '11:20', to: '11:50', scene: '昼食', text: '配膳の準備をする', doneBy: 'professional', chosen: true },
    { from: '11:50', to: '12:30', scene: '昼食', text: '食事の介助', doneBy: 'professional' },
  ],
} as const
