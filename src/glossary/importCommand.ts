/** What the import command says beside its counts. */
export const importCommandTexts = {
  usage: '使い方：npm run import:facilities -- ファイル.csv [--dry-run]',
  dryRun: '確認だけを行いました（--dry-run）。何も書き込んでいません。',
  absent: (count: number) => `前回あって今回ない行：${count}件（そのまま残しています）`,
  rejected: (row: number, sentence: string) => `${row}行目［却下］${sentence}`,
  warned: (row: number, sentence: string) => `${row}行目［警告］${sentence}`,
  failed: (reason: string) =>
    `取り込めませんでした。何も書き込んでいません。データベースが動いているかご確認ください（${reason}）。`,
  file: (path: string, sentence: string) => `${path}：${sentence}`,
} as const
