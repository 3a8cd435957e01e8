import type { AnswerWay, Wish } from '@/domain/intention/intention'

export const wishLabels: Record<Wish, string> = { hand_over: '任せたい', unsure: '迷っている', keep: '任せない' }
export const answerWayLabels: Record<AnswerWay, string> = { screen: '施設の画面', paper: '紙（事務局が入力）' }

const count = (value: number): string => new Intl.NumberFormat('ja-JP').format(value)

export const intentionRefusals = {
  nothingToAdd: '加えられる項目がありません。「任せたい」項目は、すでに切り出しシートに入っています。',
  notFound: 'この回答は見つかりません。一覧に戻って選び直してください。',
  sheetNotFound: '切り出しシートが見つかりません。同じ施設のシートを選び直してください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
  nothingAnswered: '回答が一つも選ばれていません。「任せたい」「迷っている」「任せない」を選んでから送ってください。',
  full: '切り出しシートの工程が100を超えるため、加えられません。別のシートを選ぶか、新しいシートを作ってください。',
} as const

/** What stands before the class on the rows that answers propose. */
export const proposedScene = '意向調査'
export const proposedTitle = (day: string): string => `意向調査（${day}）から`

/** The form by which a facility answers. */
export const intentionFormTexts = {
  title: '任せたい仕事の意向調査',
  link: '任せたい仕事を答える（意向調査）',
  about:
    '介護の周りの仕事のうち、ボランティアに任せたいもの・迷っているもの・任せないものを選んでください。全部に答える必要はありません。選んだものだけが送られます。',
  about2: '「任せたい」ものは、切り出しシートの工程の候補になります。候補は施設の方が確かめてから、募集になります。',
  facility: '施設',
  chooseFacility: '施設を選んでください',
  noFacility: 'このアカウントには施設が結び付いていません。事務局へご連絡ください。',
  answeredBy: '回答した方（役職・お名前）',
  answeredOn: '回答した日',
  category: (label: string, chosen: number, all: number) => `${label}（${count(all)}件のうち ${count(chosen)}件に回答）`,
  wish: 'どうしたいか',
  minutes: '1日に何分くらいか',
  band: 'いつごろか',
  anyTime: '決まっていない',
  comment: '気になること',
  own: 'ここにない仕事',
  ownHint: '「何を」「どうする」の順に書きます。例：図書コーナーの本を並べる',
  addOwn: '仕事を書き足す',
  worries: '任せるときに心配なこと・事務局に相談したいこと',
  worriesHint: '利用者やボランティアの氏名・病気のことは書かないでください。',
  send: '回答を送る',
  sending: '送っています…',
  failed: '送れませんでした。画面を読み込み直して、もう一度お試しください。',
  clear: '選び直す',
  answered: (chosen: number) => `${count(chosen)}件に回答しています。`,
} as const

/** On an answer: from its items to a carving sheet. */
export const proposeTexts = {
  label: '切り出しシートの候補にする',
  about:
    '「任せたい」項目を、切り出しシートの工程として加えます。区分（専門・周辺・禁止）は、いつものとおり内容から提案されます。同じ項目が二度入ることはありません。',
  left: (handOver: number, unsure: number) =>
    `まだシートに入っていない項目　任せたい ${count(handOver)}件・迷っている ${count(unsure)}件`,
  unsure: '「迷っている」項目も加える',
  sheet: '加えるシート',
  newSheet: '新しいシートを作る',
  press: '工程の候補として加える',
  sending: '加えています…',
  failed: '加えられませんでした。画面を読み込み直して、もう一度お試しください。',
  saveFirst: '保存すると、ここから切り出しシートに加えられます。',
  standing: 'この回答から加えた工程',
  noStanding: 'まだありません。',
  step: '工程',
  class: '区分',
  chosen: '募集にする',
  yes: 'はい',
  no: 'いいえ',
} as const

/** The operator's overview. */
export const intentionOverviewTexts = {
  title: '意向調査のまとめ',
  about: '登録している施設の回答と、そこから切り出しシートの工程・募集になった数です。',
  rules: [
    '項目の数は、施設ごとにいちばん新しい回答で数えます。',
    '「候補」は、回答から切り出しシートに加えた工程のうち、区分が「周辺」のものです。',
    '「募集」は、その工程を「募集にする」に選んだシートから作られ、公開された募集です。',
  ],
  rulesTitle: '数え方',
  answered: (answered: number, all: number) => `${count(all)}施設のうち ${count(answered)}施設が回答`,
  none: '登録している施設はまだありません。施設の登録が承認されると、ここに表示されます。',
  enter: '紙の回答を入力する',
  byCategory: '仕事の種類ごと',
  byFacility: '施設ごと',
  category: '仕事の種類',
  facility: '施設',
  answeredOn: '回答した日',
  notYet: '未回答',
  minutes: '任せたい時間（1日）',
  minutesOf: (minutes: number) => `${count(minutes)}分`,
  candidates: '候補',
  listings: '募集',
  total: '合計',
  noAnswers: '回答はまだありません。',
  count,
  chartTitle: (handOver: number, unsure: number) => `任せたい仕事 ${count(handOver)}件、迷っている仕事 ${count(unsure)}件`,
  chartSummary: (rows: readonly { label: string; handOver: number; unsure: number }[]) =>
    rows.map(({ handOver, label, unsure }) => `${label}は任せたい${count(handOver)}件・迷っている${count(unsure)}件`).join('、'),
  table: '表で見る',
  unit: '件',
} as const
