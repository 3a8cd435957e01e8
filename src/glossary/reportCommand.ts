/** What the command that writes the monthly report says. */
export const reportCommand = {
  usage: '使い方：npm run report:monthly -- --month 2026-01 --out 出力先フォルダー [--programme 事業年度の番号]',
  written: (file: string, bytes: number, sha256: string) =>
    `${file}（${bytes.toLocaleString('ja-JP')} バイト、SHA-256: ${sha256}）`,
  notWritten: (directory: string, reason: string) =>
    `${directory} にファイルを書けませんでした（${reason}）。その場所に書き込めることと空きがあることを確かめて、もう一度実行してください。`,
  failed: (reason: string) =>
    `報告書を作れませんでした。データベースが動いていることを確かめて、もう一度実行してください（${reason}）。`,
} as const
