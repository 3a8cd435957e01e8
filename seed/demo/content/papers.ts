import type { CaseKind, Publicity } from '@/domain/caseRecord/caseRecord'
import type { Channel, PublicityAudience } from '@/domain/publicity/publicity'
import { editorText } from './editorText'

/** Days are counted from the meeting. */
export const MEETINGS = {
  first: {
    title: '第1回定例会',
    place: '市役所　本庁舎　8階　会議室',
    cityAttendees: '介護保険課　主幹　松本\n介護保険課　主事　緒方',
    operatorAttendees: '運営事務局　責任者　中村\n運営事務局　担当　東',
    papers: '資料1　登録と募集の状況\n資料2　セミナーの実施案',
    agenda: [
      {
        title: '登録と募集の状況について',
        discussion: editorText(
          '受託者：登録した施設のうち、募集案件をまだ出していない施設が3割ある。',
          '委託者：登録だけで終わらないよう、次の働きかけを施設ごとに決めてほしい。',
        ),
        decision: '登録から14日たって募集のない施設へ、事務局が個別相談を案内する。',
      },
      {
        title: 'セミナーの実施について',
        discussion: editorText('受託者から、次の2点を提案した。', [
          '業務の切り出しを題材にすること',
          '先に始めた施設に話してもらうこと',
        ]),
        decision: '提案のとおり実施する。案内は市のウェブサイトにも載せる。',
      },
    ],
    tasks: [
      { text: '募集のない施設の一覧を送る', party: 'operator' as const, owner: '東', due: 7, done: 5 },
      { text: 'セミナーの案内を市のウェブサイトに載せる', party: 'city' as const, owner: '緒方', due: 10, done: 9 },
    ],
  },
  second: {
    title: '第2回定例会',
    place: 'オンライン',
    cityAttendees: '介護保険課　主幹　松本\n介護保険課　主事　緒方',
    operatorAttendees: '運営事務局　責任者　中村\n運営事務局　担当　東',
    papers: '資料1　登録と募集の状況\n資料2　周知の実績\n資料3　目標との差の分析',
    agenda: [
      {
        title: '目標との差について',
        discussion: editorText(
          '受託者：登録した施設と受け入れの完了は計画を上回っている。住民の登録の伸びが小さい。応募から承認までの日数が長い施設もある。',
          '委託者：住民への周知の方法を見直し、承認の遅れている施設への連絡を早めてほしい。',
        ),
        decision: '応募から3日たって返事のない施設へは、事務局が電話で確認する。',
      },
      {
        title: '募集件数の数え方について',
        discussion: editorText(
          '1つの案件に日時枠が複数あるときの数え方を確認した。',
          '契約時の合意のとおり日時枠の数で数え、案件と席の数も併せて示す。',
        ),
        decision: '募集件数は日時枠の数とし、案件と席の数を参考に示す。',
      },
    ],
    tasks: [
      { text: '返事の遅れている施設の一覧を送る', party: 'operator' as const, owner: '東', due: 4, done: 3 },
      { text: '区役所へのちらしの置き場所を調整する', party: 'city' as const, owner: '緒方', due: 5, done: null },
      { text: '周知の手段ごとの効果をまとめる', party: 'operator' as const, owner: '中村', due: 20, done: null },
    ],
  },
  planned: {
    title: '第3回定例会',
    place: '市役所　本庁舎　8階　会議室',
    cityAttendees: '',
    operatorAttendees: '',
    papers: '',
    agenda: [{ title: '効果の測定について', discussion: null, decision: null }],
    tasks: [],
  },
} as const

export const SEMINAR_RESULTS = {
  opinionsHeard:
    '周辺業務の範囲が分かり、職員に説明しやすくなった。\n保険の扱いをもう少し詳しく知りたい。\n夜間の受け入れは難しい。',
  results: '参加した施設の多くが、任せられる業務をその場で3つ以上書き出した。',
  followUp: '保険の案内を参加した施設へ送る。募集を出していない施設へは個別相談を案内する。',
} as const

export const PLAN = {
  purpose: editorText(
    '介護の経験のない市民が、身体介助を伴わない介護周辺業務にボランティアとして参加できるようにし、介護の専門職が専門の業務に集中できる環境を整える。',
  ),
  structure: editorText('次の体制で行う。', [
    '責任者　1名：運営の管理、市との連絡調整、従事者の指導、進捗の管理、緊急時の対応の統括',
    '担当　2名：施設への周知、切り出しの支援、募集の確認、問い合わせへの対応',
    '記録の確認　1名：月ごとの集計と、記録の不備の確認',
  ]),
  method: editorText(
    '施設には電話と訪問で周知し、登録した施設の切り出しを支援する。募集案件は、公開の前に禁止事項に当たらないかを確認する。',
    '住民には市の広報、ウェブサイト、SNS、ちらしで知らせ、はじめての活動の前に説明と確認の問いを受けてもらう。',
  ),
  goals: editorText(
    '目標数は委託者と協議して定めた次のとおりとする。進み具合は月ごとに確かめ、差が大きいときは要因を分析して改善の方法を協議する。',
  ),
  safety: editorText('個人情報は国内の環境だけに保存し、扱う者を業務に必要な者に限る。', [
    '職員のアカウントは人ごとに分け、使わなくなったら止める。',
    '連絡先を見た記録を残す。',
    '事故があったときは、知った時から24時間以内に市へ連絡する。',
  ]),
  contacts: editorText(
    'ふだんの連絡は担当へ、緊急のときは責任者へ電話で連絡する。責任者に連絡がつかないときは、担当が市へ連絡する。',
  ),
  /** Parts of the term, 0 its first day and 1 its last. */
  schedule: [
    { task: '実施計画書の作成と承認', from: 0, until: 0.05, who: '責任者' },
    { task: '介護事業者への周知', from: 0, until: 0.6, who: '担当' },
    { task: '住民への周知', from: 0.02, until: 0.9, who: '担当' },
    { task: 'セミナー', from: 0.1, until: 0.8, who: '責任者' },
    { task: '個別相談', from: 0.05, until: 0.95, who: '担当' },
    { task: '募集・受け入れの支援', from: 0.05, until: 1, who: '担当' },
    { task: '効果の測定', from: 0.75, until: 0.95, who: '記録の確認' },
    { task: '業務完了報告書の作成', from: 0.88, until: 1, who: '責任者' },
  ],
} as const

export const SERVICE_LEVEL = {
  services: [
    {
      name: '住民の画面（検索・申込み）',
      stopRule: '10分続けて開けないとき',
      restoreRule: '4時間以内に、検索と申込みができる状態に戻す',
      runbook: '運用手順書　3 サービスが止まったとき',
    },
    {
      name: '施設・事務局の画面',
      stopRule: '10分続けて開けないとき',
      restoreRule: '8時間以内に、応募の承認と活動の記録ができる状態に戻す',
      runbook: '運用手順書　3 サービスが止まったとき',
    },
    {
      name: 'お知らせのメール',
      stopRule: '30分続けて送れないとき',
      restoreRule: '止まっていた間のメールを、失わずに送り直す',
      runbook: '運用手順書　5 メールが送れないとき',
    },
  ],
  hours: '24時間365日（あらかじめ知らせた計画停止を除く）',
  targetRate: 99.5,
  plannedStops: 'left_out' as const,
  rtoHours: 8,
  rpoHours: 24,
  backupPlace: '国内のデータセンター（本番と別の場所）',
  backupEncryption: 'AES-256。鍵は本番の環境と分けて保管する',
  backupGenerations: '1日1回、30世代',
  roles: [
    { role: '統括責任者', who: '運営事務局　責任者　中村', contact: '096-000-0001', duty: '市への一次報告と続報、対応の判断' },
    { role: '技術担当', who: '運営事務局　担当　東', contact: '096-000-0002', duty: '原因の調査、復旧、記録' },
    { role: '市の窓口', who: '介護保険課　主事　緒方', contact: '096-000-0100', duty: '報告の受付、庁内への連絡' },
  ],
  verification: editorText(
    '対策の一覧を四半期ごとに見直し、確認した日と次の確認の日を市へ示す。市は、必要なときに資料の提出と説明を求めることができる。',
  ),
  nonperformance: editorText(
    '不十分な点を見つけたときは、見つけた日から5営業日以内に是正の案を市へ示す。期限までに是正できないときは、責任者が市と協議する。',
  ),
  changeRule: editorText(
    '外部サービスの利用規約や設定の変更を知ったときは、7日以内に影響を調べ、変更の前と後の内容を市へ書面で知らせる。',
  ),
  operatorSigner: '代表取締役　肥後　一郎',
  citySigner: '介護保険課長',
}

export const ACCIDENT = {
  kind: 'property' as const,
  severity: 'light' as const,
  summary: '食器を下げる手伝いの途中で、ボランティアが湯のみを2つ落として割った。けが人はいない。',
  cause: '一度に運ぶ数を決めていなかった。床がぬれていた。',
  treatment: '施設の職員が破片を片付け、参加した方にけががないことを確認した。市へ電話で連絡し、施設に経過を説明した。',
  prevention: '一度に運ぶ数を決め、募集案件の説明に書き加えた。始める前に床の水をふくことを手順に加えた。',
  damage: '湯のみ2つ（約2,000円）。施設から弁償の求めはない。保険の請求はしない。',
  followUp: '施設と再発防止の方法を決めた。同じ種類の募集案件の説明を直した。',
} as const

/** Days are counted from today. */
export const ACTIVITIES: readonly {
  day: number
  until?: number
  title: string
  channel: Channel
  audience: PublicityAudience
  content: string
  reach?: number
  unit?: string
  cost?: number
  address?: string
  /** About so many came by its address on each of the days after it. */
  visits?: number
}[] = [
  {
    day: -70,
    until: -2,
    title: '事業の案内のページ',
    channel: 'website',
    audience: 'both',
    content: '事業の目的、参加のしかた、よくある質問を載せました。',
    reach: 1_840,
    unit: '表示回数',
    cost: 0,
    address: 'https://example.jp/kaigo-volunteer',
  },
  {
    day: -66,
    title: '市内の介護事業所へのメール',
    channel: 'mail',
    audience: 'facilities',
    content: '事業の案内と説明会の日程を、事業所へ一斉に送りました。',
    reach: 380,
    unit: '送付した事業所',
    cost: 0,
    visits: 3,
  },
  {
    day: -58,
    title: '参加者募集のちらし',
    channel: 'flyer',
    audience: 'residents',
    content: '区役所、公民館、まちづくりセンターに置きました。',
    reach: 5_000,
    unit: '配布枚数',
    cost: 88_000,
    visits: 4,
  },
  {
    day: -44,
    title: '市の広報紙への掲載',
    channel: 'newsletter',
    audience: 'residents',
    content: '活動の例と申込みの方法を載せました。',
    cost: 0,
  },
  {
    day: -30,
    until: -16,
    title: 'SNSでの連続の投稿',
    channel: 'sns',
    audience: 'residents',
    content: '活動のようすを写真とともに8回投稿しました。',
    reach: 12_600,
    unit: '表示回数',
    cost: 22_000,
    visits: 7,
  },
  {
    day: -12,
    title: '社会福祉協議会の会合での案内',
    channel: 'partner',
    audience: 'both',
    content: '地域の会合で、事業の説明と質問への回答を行いました。',
    reach: 42,
    unit: '参加者数',
    cost: 0,
  },
]

export const CASES: readonly {
  kind: CaseKind
  title: string
  publicity: Publicity
  /** Whether it tells of a facility. */
  facility: boolean
  background: string
  activity: string
  result: string
  learning: string
}[] = [
  {
    kind: 'good',
    title: '配膳の手伝いで、職員が食事の介助に専念できた',
    publicity: 'open',
    facility: true,
    background: '昼食の時間に職員の手が足りず、配膳と下膳に追われていた。',
    activity: '切り出しシートで配膳の手順を10分ごとに分け、平日の昼の募集を始めた。',
    result: '平日の昼に1人が参加するようになり、職員が席を離れる時間が1日40分減った。',
    learning: '手順を紙1枚にすると、はじめての方にも任せやすい。',
  },
  {
    kind: 'good',
    title: '話し相手の活動が、利用者の楽しみになった',
    publicity: 'report_only',
    facility: true,
    background: '話し相手を求める利用者が多いが、職員がゆっくり話す時間がなかった。',
    activity: '週に2回、1時間の話し相手を募集し、はじめに施設の職員が付き添った。',
    result: '同じ方が続けて参加し、利用者から次の日を尋ねられるようになった。',
    learning: 'はじめの10分に職員が付き添うと、双方の不安が小さくなる。',
  },
  {
    kind: 'issue',
    title: '承認の返事が遅れ、応募した方が別の予定を入れた',
    publicity: 'report_only',
    facility: false,
    background: '応募から承認までに1週間以上かかる施設があった。',
    activity: '応募から3日たって返事のない施設へ、事務局が電話で確認するようにした。',
    result: '返事までの日数は短くなったが、担当の職員が不在の日はまだ遅れる。',
    learning: '施設の担当を2人にし、画面の使い方を2人に案内しておくとよい。',
  },
]
export const PAPERS_APPROVED = '内容を確認しました。'
