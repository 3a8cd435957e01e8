import type { ImportRefusal } from '@/domain/facility/importRefusal'
import { LARGEST_FILE_MB, type FileFault, type FileFaultCode } from '@/domain/facility/openDataFault'

const place = ({ row, column }: FileFault): string =>
  row === undefined ? '' : `${row}行目${column === undefined ? '' : `の${column}列目`}`
const bytes = ({ byte }: FileFault): string => (byte === undefined ? '' : `（先頭から${byte.toLocaleString('ja-JP')}バイト目）`)
const named = ({ columns = [] }: FileFault): string => columns.map((title) => `「${title}」`).join('')

/** Why a file is not taken at all, and what to do. One sentence each for the fault, with row and column where it has them. */
export const fileFaultSentences: Record<FileFaultCode, (fault: FileFault) => string> = {
  not_found: () => 'ファイルが見つかりません。ファイルの場所をご確認ください。',
  not_readable: () =>
    'ファイルを開けません。フォルダーではなくCSVファイルであること、読み取りが許されていることをご確認ください。',
  too_large: () =>
    `ファイルが大きすぎます。取り込めるのは${LARGEST_FILE_MB}MBまでです。公表データのCSVをそのままお選びください。`,
  empty: () => 'ファイルが空です（1行目の見出しがありません）。公表データのCSVをお選びください。',
  spreadsheet: () => 'Excelブックなどの形式で、CSVではありません。表計算ソフトで「CSV UTF-8」として保存し直してください。',
  utf16: () => '文字コードがUTF-16です。「CSV UTF-8」として保存し直してください。',
  cp932: (fault) =>
    `${place(fault)}${bytes(fault)}の文字コードがUTF-8ではなく、Shift_JIS（CP932）です。「CSV UTF-8」として保存し直してください。`,
  not_utf8: (fault) => `${place(fault)}${bytes(fault)}にUTF-8として読めない文字があります。公表データのCSVを取り直してください。`,
  binary: (fault) => `CSVに含まれない値（NUL）があります${bytes(fault)}。ファイルが壊れていないかご確認ください。`,
  not_this_csv: (fault) =>
    `1行目に、公表データの見出し${named({ ...fault, columns: fault.columns?.slice(0, 3) })}などがありません。介護サービス情報公表システムのオープンデータ（CSV）をお選びください。`,
  column_missing: (fault) =>
    `1行目の見出しに${named(fault)}の列がありません。列を削らずに、公表されたままのCSVをお選びください。`,
  column_repeated: (fault) => `1行目の見出しに${named(fault)}の列が二つ以上あります。どちらか一つを残してください。`,
  quote_unclosed: (fault) => `${place(fault)}で始まった引用符（"）が閉じていません。その行の引用符をご確認ください。`,
  quote_misplaced: (fault) => `${place(fault)}の引用符（"）の使い方が正しくありません。その行の引用符をご確認ください。`,
  no_rows: () => '見出しだけで、2行目からのデータの行がありません。公表データのCSVをお選びください。',
}

export const fileFaultSentence = (fault: FileFault): string => fileFaultSentences[fault.code](fault)

/** Why an import does not take place although its file can be read. */
export const importRefusalSentences: Record<ImportRefusal, string> = {
  not_allowed: '施設の取り込みは事務局だけができます。必要なときは事務局へご連絡ください。',
  no_municipality:
    '取り込み先の市町村が決まっていません。市町村と区を登録し、「事業年度」で現在の事業を選んでからお試しください。',
  file_changed: 'ファイルが確認のときから変わっています。もう一度「内容を確認する」を押してください。',
  facilities_changed: '確認した後に施設の情報が変わりました。もう一度「内容を確認する」を押して、最新の内容をご確認ください。',
}
