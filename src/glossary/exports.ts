import type { ExportFormat } from '@/domain/export/format'

export const exportFormatLabels: Record<ExportFormat, string> = {
  csv: 'CSV（UTF-8）',
  cp932: 'CSV（Shift_JIS）',
  xlsx: 'Excel',
}

const grouped = new Intl.NumberFormat('ja-JP')

/** Lists as files, and what is kept of who took which. */
export const exportWords = {
  heading: 'この一覧をファイルに保存する',
  hint: '保存した方・日時・件数が「一覧の保存記録」に残ります。',
  hintCity: '氏名や連絡先などの個人の項目は入りません。',
  saving: 'ファイルを作っています…',
  done: (fileName: string) => `「${fileName}」を保存しました。`,
  failed: '通信できませんでした。画面を読み込み直して、もう一度お試しください。',
  notAllowed: '一覧を保存する権限がありません。事務局または市担当者が行います。',
  badRequest: '保存する一覧の指定が正しくありません。一覧の画面を開き直して、もう一度お試しください。',
  nothing: '保存する記録がありません。一覧の条件を変えてから、もう一度お試しください。',
  tooMany: (most: number) =>
    `記録が多すぎるため、一つのファイルにできません（${grouped.format(most)}件まで）。区や月で絞り込んでから、もう一度お試しください。`,
  /** A file name that every machine can write. */
  unwrittenFile: 'Shift_JISで書けなかった文字',
  unwrittenNote: (count: number) =>
    `Shift_JISで書けない文字が${grouped.format(count)}か所ありました。その文字は「〓」に置き換え、場所の一覧を同じZIPに入れました。`,
  unwrittenColumns: { row: '行', column: '列', character: '文字', code: 'Unicode' },
  sheet: '一覧',
  ticked: '○',
  everything: '絞り込みなし',
  narrowed: '一覧を絞り込んで保存',
  attendees: '参加者名簿',
} as const
