/** Columns and conditions that only the files of our own screens have. */
export const screenListWords = {
  of: (programme: string, part: string) => `${programme}・${part}`,
  asOf: (day: string) => `${day}現在`,
  minutes: '活動時間（分）',
  id: '記録のID',
  office: '事業所番号',
  corporation: '法人番号',
  lastOutcome: '最後の連絡の結果',
  dueOn: '次に行う日',
  finding: '点検の項目',
  severity: '扱い',
  startsAt: '始まり',
  endsAt: '終わり',
} as const
