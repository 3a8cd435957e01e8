import type { DeliverableStanding } from '@/domain/deliverable/standing'
import { dayWithWeekday } from './instants'

const days = (count: number): string => `${new Intl.NumberFormat('ja-JP').format(count)}日`

/** How a deliverable stands to its date, in words. */
export function standingSentence(standing: DeliverableStanding): string {
  switch (standing.state) {
    case 'no_date':
      return '期限が未定です'
    case 'voided':
      return '提出は不要です'
    case 'running':
      return standing.left === 0 ? '今日が期限です' : `あと${days(standing.left)}`
    case 'late':
      return `期限を${days(standing.over)}過ぎています`
    case 'met':
      return '期限内に提出'
    case 'met_without_date':
      return '提出済み'
    case 'met_late':
      return `期限の${days(standing.over)}後に提出`
  }
}

/** Both dates in one line: that of the specification, and the working day before it where the offices are closed on it. */
export function bothDates({ dueOn, workingDueOn }: { dueOn: string | null; workingDueOn: string | null }): string {
  if (!dueOn) return '未定'
  const day = dayWithWeekday(dueOn)
  return workingDueOn && workingDueOn !== dueOn ? `${day}（その前の開庁日　${dayWithWeekday(workingDueOn)}）` : day
}

/** The screen of the register. */
export const deliverableScreenTexts = {
  title: '成果物の一覧',
  about:
    '市に提出する成果物と、その期限・状態です。期限は仕様書の日付のままです。閉庁日に当たるときは、その前の開庁日も表示します。',
  programme: '事業年度',
  views: '表示の切り替え',
  list: '一覧',
  calendar: 'カレンダー',
  filter: '一覧の絞り込み',
  kind: '種類',
  status: '状態',
  all: 'すべて',
  lateOnly: '期限を過ぎているもの',
  show: '表示する',
  name: '名称',
  due: '期限',
  workingDue: (day: string) => `閉庁日のため、その前の開庁日：${day}`,
  noDue: '未定（協議で決めます）',
  noDueSet: '定めていません',
  standing: '期限までの日数',
  ball: '次に動く方',
  balls: { operator: '事務局', city: '市', none: 'ありません' },
  waitingForSecond: '2人目の承認待ち',
  versions: '版',
  noVersions: 'まだ版がありません。',
  none: 'この条件の成果物はありません。条件を変えて、もう一度表示してください。',
  noProgramme: '事業年度が登録されていません。',
  cutoff: (time: string) => `当日${time}までの記録を集計します。`,
  correction: (left: string) => `市から修正の指示がありました。直した版を再提出してください（${left}）。`,
  missing: '—',
  month: '月',
  previousMonth: '前の月',
  nextMonth: '次の月',
  weekdays: ['日', '月', '火', '水', '木', '金', '土'],
  workingMark: '開庁日の期限',
  yearEnd: '年末年始の閉庁',
  nothingDue: 'この月に期限の成果物はありません。',
  download: 'カレンダーに取り込むファイル（iCalendar）',
  calendarName: '成果物の期限',
  calendarDue: (title: string) => `【期限】${title}`,
  table: '表で見る',
  add: '市から指示のあった資料を登録する',
} as const

/** The screen of one deliverable. */
export const oneDeliverableTexts = {
  back: '成果物の一覧へ戻る',
  facts: '期限と状態',
  rule: '期限の決まり方',
  note: '期限を決めた経緯',
  eventOn: '行った日',
  metOn: '提出した日',
  submittedAt: '最新の提出',
  decided: '市の判断',
  comment: '市からのコメント',
  firstApproval: (name: string, when: string) => `1人目の承認：${name}（${when}）。もう1人の担当者の承認を待っています。`,
  delivered: '納入日時',
  decision: '市の承認',
  waitingForCity: '市の承認を待っています。',
  yours: '1人目の承認はあなたが行いました。もう1人の担当者の承認を待っています。',
  commentLabel: '市からのコメント',
  commentHint: '修正を指示するときは、直してほしい点を入力してください。承認のときは空欄でもかまいません。',
  approve: '承認する',
  approveTitle: (title: string) => `「${title}」を承認します`,
  approveConsequences: ['承認は取り消せません。訂正が必要になったときは、新しい版で行います。', '事務局に承認をお知らせします。'],
  firstConsequences: ['1人目の承認として記録します。もう1人の担当者が承認すると、承認になります。'],
  reviseTitle: (title: string) => `「${title}」の修正を指示します`,
  reviseConsequences: [
    '事務局が直した版を再提出します。期限までの日数は、そのまま数えます。',
    '事務局に修正の指示をお知らせします。',
  ],
  approveFirst: '1人目として承認する',
  revise: '修正を指示する',
  submit: '最新の版を市に提出する',
  submitAbout: (edition: string) => `${edition}を提出します。提出すると、市が判断するまで新しい版は作れません。`,
  toReport: '月報は「月の締めと報告書」で月を締めると提出されます。',
  openReport: '月の締めと報告書を開く',
  source: 'もとになる記録の画面を開く',
  sourceAbout: '新しい版は、もとになる記録から作ります。',
  deliver: '納入済にする',
  deliverAbout: '紙と電子データを納入したら、記録してください。',
  setDue: '期限を入力する',
  dueOn: '期限の日付',
  dueHint: '例：2026-04-10',
  dueNote: '期限を決めた経緯',
  dueNoteHint: '協議の日付や、指示のあった日と内容を書いてください。',
  save: '保存する',
  sending: '送っています…',
  failed: '送れませんでした。少し待ってから、もう一度お試しください。',
  titleField: '成果物の名称',
  addFile: 'ファイルを新しい版として加える',
  addFileAbout:
    'ほかで作った資料を、この成果物の新しい版にします。加えたファイルは変更できません。直すときは、新しい版を加えてください。',
  file: 'ファイル',
  addFileDo: '新しい版として加える',
  versions: '版とファイル',
  version: '版',
  issuedAt: '作成日時',
  issuedBy: '作成者',
  automatic: '自動',
  versionNote: '説明',
  files: 'ファイル',
  pages: (count: number) => `${count}ページ`,
  size: (bytes: number) => `${new Intl.NumberFormat('ja-JP').format(Math.ceil(bytes / 1024))} KB`,
  history: '履歴',
  at: '日時',
  what: 'できごと',
  by: '行った方',
  said: 'コメント',
  dueTo: (day: string) => `期限：${day}`,
} as const

/** How many people of the city approve. */
export const approverTexts = {
  title: '承認する人数',
  one: 'この事業の成果物は、市の担当者1人の承認で承認になります。',
  two: 'この事業の成果物は、市の担当者2人（別の方）の承認で承認になります。',
  wantOne: '1人の承認に変える',
  wantTwo: '2人の承認に変える',
  cityOnly: '承認する人数は、市の担当者が決めます。',
  notFound: '事業年度が見つかりません。画面を読み込み直して、もう一度お試しください。',
  badRequest: '送られた内容を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
  sending: '送っています…',
  failed: '送れませんでした。少し待ってから、もう一度お試しください。',
} as const
