import type { ConsultationTopic, Outcome } from '@/domain/consultation/consultation'
import type { Wish } from '@/domain/intention/intention'
import type { Band } from '@/domain/carving/minutes'
import type { SeminarKind } from '@/domain/seminar/seminar'
import type { TaskCategory } from '@/domain/task/category'

type Agenda = { title: string; minutes: number; speaker?: string }
export type DemoSeminar = { title: string; kind: SeminarKind; purpose: string; agenda: Agenda[]; summary: string }

/** Seminars of the demo. Everybody and everything in them is invented. */
export const SEMINARS = {
  winter: {
    title: '周辺の仕事を切り出す研修（冬）',
    kind: 'carving',
    purpose: '年末年始の受け入れをふり返り、1月からの日時枠を早めに公開できるようにします。',
    agenda: [
      { title: '年末年始の受け入れのふり返り', minutes: 30 },
      { title: '切り出しの考え方と実習', minutes: 60 },
      { title: '質疑', minutes: 20 },
    ],
    summary: '休みの前に翌月の日時枠を公開しておくと、休み明けから受け入れられることを共有しました。',
  },
  start: {
    title: '事業の説明会（介護事業者向け）',
    kind: 'programme',
    purpose: '事業のしくみと、ボランティアに任せられる仕事の範囲を知っていただきます。',
    agenda: [
      { title: '事業のねらいと流れ', minutes: 30 },
      { title: '任せられる仕事・任せられない仕事', minutes: 40 },
      { title: '質疑', minutes: 20 },
    ],
    summary: '範囲についての質問が多く、線引きの例を増やしてほしいという声がありました。次回は例の一覧を配ります。',
  },
  carving: {
    title: 'はじめての業務の切り出し',
    kind: 'carving',
    purpose: '一日の仕事を工程に分け、任せられる工程を自分の施設で選べるようになります。',
    agenda: [
      { title: '切り出しの考え方', minutes: 30 },
      { title: 'シートを書いてみる（実習）', minutes: 50 },
      { title: 'グループでの見せ合い', minutes: 25 },
    ],
    summary: '実習の時間が足りないという声がありました。配膳と下膳を分けるところで、任せ方が見えたという声が目立ちました。',
  },
  cases: {
    title: '受け入れの事例を聞く会',
    kind: 'cases',
    purpose: 'ほかの施設が何を任せ、どう案内しているかを聞きます。',
    agenda: [
      { title: '食事の前後を任せた例', minutes: 30 },
      { title: 'レクリエーションを任せた例', minutes: 30 },
      { title: '質疑', minutes: 20 },
    ],
    summary: '初日の案内のしかたに関心が集まりました。個別相談の希望が続いています。',
  },
  stopped: {
    title: '意見交換会（南区・西区）',
    kind: 'exchange',
    purpose: '近くの施設どうしで、受け入れの工夫を話し合います。',
    agenda: [{ title: '話し合い', minutes: 90 }],
    summary: '',
  },
  next: {
    title: '切り出しの研修（二回目）',
    kind: 'carving',
    purpose: '書いてきたシートをもとに、募集の文章まで仕上げます。',
    agenda: [
      { title: 'シートの見直し', minutes: 40 },
      { title: '募集の文章を書く（実習）', minutes: 50 },
    ],
    summary: '',
  },
  residents: {
    title: '住民向けの説明会',
    kind: 'residents',
    purpose: '活動の内容と、応募のしかたを知っていただきます。',
    agenda: [
      { title: '活動の紹介', minutes: 30 },
      { title: '質疑', minutes: 30 },
    ],
    summary: '',
  },
} as const satisfies Record<string, DemoSeminar>

export const SEMINAR_PLACE = '研修室（事務局 2階）'
export const SEMINAR_SPEAKER = '運営事務局　研修担当　坂本'
export const STOPPED_BECAUSE = '台風の接近が見込まれるため'
export const OPINIONS = [
  '配膳を任せることばかり考えていましたが、下膳のほうが任せやすいと分かりました。',
  '職員の間で「周辺」の線引きがそろっていないことに気付きました。',
  '初めて来る方への案内のしかたを、もう少し聞きたいです。',
] as const

type Talked = { topic: ConsultationTopic; theme: string; advice: string; outcome: Outcome; nextStep: string | null }

/** What consultations were about; each is held with several facilities. */
export const CONSULTATIONS: readonly Talked[] = [
  {
    topic: 'carving',
    theme: '食事の前後で任せられる仕事',
    advice: 'お膳を運ぶ・拭く・並べるを分けて書き出し、食事の介助とは時間を分けるようにお伝えしました。',
    outcome: 'carving',
    nextStep: '施設が切り出しシートを一枚書く',
  },
  {
    topic: 'listing',
    theme: '応募の少ない募集の直し方',
    advice: '場所と持ち物、いっしょに動く職員の役職を書き足すようにお伝えしました。',
    outcome: 'listing',
    nextStep: '募集の文章を直して出し直す',
  },
  {
    topic: 'receiving',
    theme: '初めて来る方の案内のしかた',
    advice: '最初の15分は職員が一緒に行うこと、荷物を置く場所を先に伝えることをお勧めしました。',
    outcome: 'answered',
    nextStep: null,
  },
  {
    topic: 'carving',
    theme: '入浴の後の片付けを募集にできるか',
    advice: '利用者が浴室を出た後の、床の水切りと備品の補充だけを書き出すようにお伝えしました。',
    outcome: 'listing',
    nextStep: '片付けの募集を下書きする',
  },
  {
    topic: 'safety',
    theme: '活動中のけがへの備え',
    advice: '保険の範囲と、けががあったときの連絡の順番をお伝えしました。',
    outcome: 'answered',
    nextStep: null,
  },
  {
    topic: 'screen',
    theme: '日時枠のまとめての作り方',
    advice: '曜日を選んで一度に作る手順を、画面を見ながらお伝えしました。',
    outcome: 'listing',
    nextStep: '翌月分の日時枠を作る',
  },
  {
    topic: 'carving',
    theme: '職員の理解をどう得るか',
    advice: '一日の分数を数えて見せること、まず一つの工程から始めることをお勧めしました。',
    outcome: 'considering',
    nextStep: '職員会議で意向調査の結果を話し合う',
  },
  {
    topic: 'other',
    theme: '夜間の受け入れ',
    advice: '職員の人数が少ない時間のため、今回は見送ることになりました。',
    outcome: 'declined',
    nextStep: null,
  },
]
export const CONSULTANTS = ['運営事務局　中村', '運営事務局　坂本'] as const
export const WISHED = {
  theme: '洗濯物の片付けを任せたい',
  wish: '来週の午後にお願いします。シートの書き方も教えてください。',
} as const

type Item = { text: string; category: TaskCategory; minutes: number; band: Band }
/** What facilities are asked about; the answers differ from one to the next. */
export const ITEMS: readonly Item[] = [
  { text: '食堂のテーブルを拭く', category: 'environment', minutes: 20, band: 'noon' },
  { text: '昼食のお膳の配膳と下膳', category: 'meal_support', minutes: 40, band: 'noon' },
  { text: '玄関と廊下の掃き掃除', category: 'environment', minutes: 30, band: 'morning' },
  { text: 'レクリエーションの会場の準備', category: 'recreation', minutes: 30, band: 'afternoon' },
  { text: '談話室での話し相手', category: 'conversation', minutes: 45, band: 'afternoon' },
  { text: '行事の資料の封筒への封入', category: 'clerical', minutes: 30, band: 'morning' },
  { text: '乾いたタオルをたたむ', category: 'other', minutes: 30, band: 'evening' },
]
export const WISH_PATTERNS: readonly (readonly Wish[])[] = [
  ['hand_over', 'hand_over', 'hand_over', 'unsure', 'hand_over', 'keep', 'hand_over'],
  ['hand_over', 'unsure', 'hand_over', 'hand_over', 'keep', 'hand_over', 'keep'],
  ['unsure', 'unsure', 'hand_over', 'keep', 'hand_over', 'keep', 'hand_over'],
]
export const WORRIES = [
  '初めて来られる方の案内に、職員の時間がとられないか心配です。',
  '来られなくなったときの連絡のしかたを決めておきたいです。',
  null,
] as const
