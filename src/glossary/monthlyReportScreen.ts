import type { Timeliness } from '@/domain/report/timeliness'

/** The screen on which a month is looked at, closed, handed in and approved. */
const TIMELINESS: Record<Timeliness['kind'], (days: number) => string> = {
  in_time: (days) => (days === 0 ? '期限の日に提出' : `期限の${days}日前に提出`),
  late: (days) => `期限から${days}日遅れて提出`,
  awaited: (days) => (days === 0 ? '今日が期限' : `期限まであと${days}日`),
  overdue: (days) => `期限を${days}日過ぎて未提出`,
}

/** Whether a report came in time, apart from whether it is settled. */
export const timelinessWords = {
  title: '月ごとの提出と確定',
  about:
    '「期限までに提出したか」と「市が承認して確定したか」は別のことです。遅れて提出しても承認されれば確定し、期限までに提出しても承認されるまでは確定していません。修正の指示を受けて出し直した日は「成果物の一覧」にあります。',
  month: '月',
  due: '提出期限',
  handedIn: '最初の提出日',
  punctual: '最初の提出と期限',
  versions: '版',
  locked: '確定',
  isLocked: (day: string) => `確定（${day}に承認）`,
  notLocked: '未確定',
  notHandedIn: '未提出',
  sentence: ({ days, kind }: Timeliness): string => TIMELINESS[kind](days),
} as const

export const previewWords = {
  title: '締め直した場合に変わること',
  about: (version: number) => `いま締め直すと、第${version}版の「差替えの内容」に次の表が載ります。締める前に確かめてください。`,
  same: '前の版から変わる数も、要因分析の内容もありません。',
} as const

export const monthlyReportScreenWords = {
  title: '月の締めと報告書',
  filter: '報告書の対象',
  programme: '事業年度',
  month: '月',
  show: '表示する',
  status: '状態',
  version: '版',
  cutoff: '集計の締切',
  notClosed: '未締め（速報）',
  asOf: (instant: string) => `${instant}（日本時間）`,
  newest: '最新の版',
  older: (version: number) => `第${version}版を表示しています。最新の版ではありません。`,
  toNewest: '最新の版を表示する',
  excel: 'Excelをダウンロード',
  pdf: 'PDFをダウンロード',
  preliminaryFiles: '締める前のファイルには「速報」と締切の日時が入ります。',
  cannotShow: 'この月の報告書は表示できません。',
  contradicts: '数のつじつまが合わないため、報告書を作れません。次の点を直してください。',

  closing: '月の締め',
  close: 'この月を締める',
  closeAgain: (version: number) => `第${version}版（差替え）で締め直す`,
  confirmTitle: (month: string, version: number) => `${month}を第${version}版として締めます`,
  consequences: (version: number) => [
    'いまの記録で四つの数値を数え、報告書（Excel・PDF）を作って保存します。',
    `保存した第${version}版は、あとから誰も変更・削除できません。`,
    '市に提出した状態になり、市の承認または修正指示を待ちます。',
    ...(version === 1
      ? ['締めた後に変わった記録は、次の月の「過月分修正」か、差替えの版に入ります。']
      : ['前の版との違いが、報告書の「差替えの内容」に載ります。']),
  ],
  note: '訂正の理由',
  noteHint: '前の版から何が、なぜ変わったかを書きます。報告書に印刷されます。',
  confirm: '締める',
  cancel: 'やめる',
  closingNow: '締めています。集計してExcelとPDFを作っています。そのままお待ちください。',
  closed: (version: number) => `第${version}版として締めました。`,

  decision: '市の確認',
  comment: '市からのコメント',
  notInRegister: 'この月報は、成果物の一覧に登録されるのを待っています。少し待ってから、画面を読み込み直してください。',
  failed: '通信できませんでした。画面を読み込み直し、状態を確かめてから、もう一度お試しください。',

  versions: '版の一覧',
  closedAt: '締めた日時',
  closedBy: '締めた方',
  decidedAt: '決定の日時',
  decidedBy: '決定した方',
  reason: '訂正の理由',
  files: 'ファイルとSHA-256',
  automatic: 'システム（自動）',
  noVersions: 'この月はまだ締められていません。',
  definitions: '用語の定義と数え方',
  badFile: 'ダウンロードするファイルの指定が正しくありません。「月の締めと報告書」の画面から選んでください。',
  noFile: 'そのファイルはありません。「月の締めと報告書」の画面で版を確認してください。',
  notAllowed: '月次報告書を扱う権限がありません。事務局または市担当者が行います。',
} as const
