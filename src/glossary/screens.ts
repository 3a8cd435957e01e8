import { TAKE_BACK_MINUTES } from '@/domain/application/transitions'
import type { StaffRole } from '@/domain/role'

/** The links to our own screens in the menu. */
export const navigationWords = {
  label: '業務の画面',
  dashboard: '事業の状況',
  home: 'はじめの画面',
  monthlyReport: '月の締めと報告書',
  quality: '締める前の点検',
  importFacilities: '施設の取り込み',
  duplicates: '重複の確認',
  records: 'この数に入っている記録',
  unsettled: '確定していない活動',
  today: '今日の受付',
  hours: '活動時間',
  slotsAtRisk: '始まる前に確かめること',
} as const

/** The first screen of those who do not begin with the figures: what waits, then where to go. */
export const firstScreenWords = {
  gapsToAnalyse: '要因分析を待つ数値',
  gapsToAnalyseHint: '計画との乖離がしきい値を超えています。要因と改善策を記入してください。',
  gapsToDiscuss: '計画との乖離（協議前）',
  gapsToDiscussHint: '乖離がしきい値を超えた数値です。要因と改善策について協議してください。',
  measuresLate: '期日を過ぎた改善策',
  measuresLateHint: '要因分析で決めた改善策のうち、期日を過ぎて終わっていないものがあります。',
  definitionsToAgree: '合意を待つ数え方の定義',
  definitionsToAgreeHint: '事務局から協議のあった定義です。これまでの月への影響を見てから合意できます。',
  title: (name: string) => `${name} さんの画面`,
  about: {
    city: '',
    operator: '',
    facility: '返事を待っている応募と、これからの受け入れです。件数を選ぶと、その一覧が開きます。',
    organizer: 'セミナーの準備と記録、公開中の募集案件と画像の確認ができます。',
    admin: '職員のアカウントと設定を管理します。事業の記録と個人情報は表示されません。',
  } satisfies Record<StaffRole, string>,
  noFacility: 'このアカウントには施設が結び付いていません。事務局へご連絡ください。',
  facilities: '担当している施設',
  open: '一覧を開く',
  count: (count: number) => `${new Intl.NumberFormat('ja-JP').format(count)} 件`,
  overdue: '返答が遅れている応募',
  overdueHint: '返答の期限を過ぎています。いちばん先にお返事ください。',
  messages: '未読のメッセージ',
  messagesHint: '応募した方と事務局からのメッセージです。開いた応募の画面で返事ができます。',
  unconfirmed: '変更に未確認の受け入れ',
  unconfirmedHint: '24時間以内に始まり、ご本人がまだ変更に同意していない活動です。電話などで確認してください。',
  upcoming: 'これからの受け入れ',
  upcomingHint: '受け入れが決まっている活動です。',
  published: '公開中の募集案件',
  publishedHint: 'いま募集している案件です。',
  drafts: '下書き・差戻しの募集案件',
  draftsHint: '提出すると事務局が確認します。',
  slots: 'これからの日時枠',
  slotsHint: '募集中の日時枠です。',
  todo: '対応を待っているもの',
  requests: '判断を待っている登録申請',
  reviews: '確認を待っている募集案件',
  disputes: '事務局の確認を待っている申し出',
  incidents: '対応中の事故・ヒヤリ・相談',
  incidentsLate: '市への連絡の期限を過ぎた事故・ヒヤリ・相談',
  overdueWishes: '返事が遅れている日時の希望',
  overdueProposals: '返事が遅れている活動の提案',
  overdueAskingsHint: '返事の期限を過ぎています。施設に確かめてください。',
  wishes: '返事を待っている日時の希望',
  wishesHint: '日時を相談して決める募集への希望です。日時を決めるか、返事をしてください。',
  proposals: '返事を待っている活動の提案',
  proposalsHint: '住民の方からの提案です。募集の下書きにするか、返事をしてください。',
  consultations: '日程の決まっていない個別相談の希望',
  nextSteps: '相談のあと、期限を過ぎた「次に行うこと」',
  seminarsToRecord: '実施の記録を待っているセミナー',
  seminarsToRecordHint: '始まったあと、まだ「実施済み」になっていません。出席を記録してください。',
  seminarsAhead: 'これからのセミナー',
  seminarsAheadHint: '申込みを受け付けています。',
  seminarsOpen: '申し込めるセミナー',
  seminarsOpenHint: '事業者向けのセミナーです。開いて、一度押すだけで申し込めます。',
  calls: 'お電話での空席のご案内',
  callsHint: 'メールの届かない方のために席を取っています。期限までにお電話ください。',
  failedMails: '送れなかったメール',
  failedMailsHint: 'くり返し試しても送れませんでした。宛先を確かめて、送り直すか、ほかの方法で知らせてください。',
  privateNotes: 'レビューで届いた、事務局だけへの連絡',
  privateNotesHint: 'まだ読んだ記録のないものです。問い合わせに書かれたレビューを開いて読み、「読みました」を押してください。',
  support: '返事を待っている問い合わせ',
  supportLate: '返事の期限を過ぎた問い合わせ',
  approvals: '承認を待っている成果物',
  accounts: '利用中のアカウント',
  accountsHint: 'ログインできるアカウントの数です。',
  stopped: '利用停止中のアカウント',
  stoppedHint: 'ログインできないアカウントの数です。',
  media: '画像',
  mediaHint: '登録されている画像です。',
} as const

/** On the operator's first screen: which facilities have to be called. */
export const overdueWords = {
  title: '返答が遅れている応募',
  about: (shown: number) => `返答の期限を過ぎても施設が返事をしていない応募です。期限の古い順に${shown}件まで表示します。`,
  facility: '施設',
  listing: '募集案件',
  appliedAt: '応募日時',
  dueAt: '返答の期限',
  startsAt: '活動の開始',
} as const

/** On a slot: for whom a seat is held. */
export const slotOfferWords = {
  person: (name: string | null | undefined) => name || '応募を見る',
  until: (instant: string) => `　${instant} まで席を取っています`,
} as const

/** When a record was made and changed. */
/** Below a list that does not fit on one page. */
export const pagesWords = {
  page: (page: number, pages: number) => `${page} / ${pages} ページ`,
  previous: '前のページ',
  next: '次のページ',
  pages: 'ページの移動',
} as const

export const documentDateWords = { updated: '最終更新', created: '作成' } as const

/** The field by which a record moves on to its next state. */
export const statusFieldWords = {
  next: '次の状態',
  stay: 'このまま',
  reasonNeeded: '（理由が必要）',
  save: (label: string) => `保存すると「${label}」になります。`,
  saveNow: (label: string) => `「${label}」にする`,
  saveWithReason: (label: string) => `理由を入力して保存すると「${label}」になります。`,
  byPhone: (label: string) => `${label}（ご本人からのお電話などで）`,
  takeBack: `記録の取り消し（記録から${TAKE_BACK_MINUTES}分以内）`,
} as const
