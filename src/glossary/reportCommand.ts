/** What the command that writes the monthly report says. */
export const reportCommand = {
  usage: '使い方：npm run report:monthly -- --month 2026-01 --out 出力先フォルダー [--programme 事業年度の番号]',
  written: (file: string, bytes: number, sha256: string) =>
    `${file}（${bytes.toLocaleString('ja-JP')} バイト、SHA-256: ${sha256}）`,
} as const
