import type { ImportSummary } from '@/domain/facility/importSummary'

const count = (n: number): string => n.toLocaleString('ja-JP')

/** Everything the import screen says beside the remarks on rows. */
export const importScreenTexts = {
  title: '施設の取り込み',
  about:
    '介護サービス情報公表システムのオープンデータ（CSV）から、市内の施設を名簿に取り込みます。取り込んだだけでは事業への登録にはならず、登録数も変わりません。',
  chooseFile: 'オープンデータのファイル（CSV、UTF-8）',
  choose: 'ファイルを選ぶ',
  notChosen: 'まだ選ばれていません',
  check: '内容を確認する',
  checkAgain: 'もう一度確認する',
  commit: 'この内容で取り込む',
  another: '別のファイルを取り込む',
  toFacilities: '施設の一覧を見る',
  noFile: 'ファイルが選ばれていません。先にCSVファイルを選んでください。',
  fileTooLarge: (megabytes: number) =>
    `ファイルが大きすぎます。取り込めるのは${megabytes}MBまでです。公表データのCSVをそのままお選びください。`,
  unreadable: 'ファイルを読み取れませんでした。ファイルが移動・変更されていないかご確認のうえ、選び直してください。',
  offline: 'サーバーにつながりませんでした。通信の状態をご確認のうえ、もう一度お試しください。',
  interrupted:
    'サーバーからの返事を受け取れませんでした。取り込みが済んでいることもあります。もう一度確認すると、いまの状態が分かります。',
  checking: '内容を確認しています…',
  committing: (rows: number) => `${count(rows)}件を書き込んでいます。このままお待ちください…`,
  previewTitle: '確認の結果',
  counts: {
    read: '読み取った行',
    created: '作成',
    updated: '更新',
    unchanged: '変更なし',
    warnings: '警告',
    rejected: '却下',
  } satisfies Record<keyof ImportSummary, string>,
  countOf: (n: number) => `${count(n)}件`,
  absent: (n: number) => `前回あって今回ない行が${count(n)}件あります。これらの施設は変更せず、そのまま残します。`,
  willDo: ({ created, updated, rejected }: ImportSummary) =>
    `${count(created)}件を作成し、${count(updated)}件を更新します。${rejected > 0 ? `却下の${count(rejected)}件は取り込みません。` : ''}`,
  nothingToDo: '書き込む内容はありません。施設の情報はすでにこのファイルと同じです。',
  nothingTaken: '取り込める行がありません。却下の理由をご確認ください。',
  filterLabel: '表示する行',
  filters: { all: 'すべて', created: '作成', updated: '更新', unchanged: '変更なし', warned: '警告', rejected: '却下' },
  rowsTitle: '行ごとの内容',
  columns: { row: '行', outcome: '結果', officeNumber: '事業所番号', name: '施設名', service: 'サービス', remarks: '内容' },
  rowNumber: (row: number) => `${count(row)}行目`,
  noneShown: 'この条件に当てはまる行はありません。',
  noRemarks: '気になる点はありません。',
  warning: '警告',
  reason: '却下の理由',
  change: (label: string, from: string, to: string) => `${label}：${from} → ${to}`,
  blank: '（空欄）',
  pages: 'ページの移動',
  range: (first: number, last: number, all: number) => `${count(all)}件中 ${count(first)}〜${count(last)}件`,
  previous: '前へ',
  next: '次へ',
  doneTitle: '取り込みが終わりました',
  done: ({ created, updated, unchanged, rejected }: ImportSummary) =>
    `作成${count(created)}件、更新${count(updated)}件、変更なし${count(unchanged)}件、却下${count(rejected)}件です。`,
  errorTitle: '取り込めませんでした',
} as const
