/** What every form of the office says around its figures, whatever the report is about. */
export const reportWords = {
  record: '記',
  end: '以上',
  total: '合計',
  cover: '報告書',
  table: '表',
  summary: '概況',
  definitions: '用語の定義と数え方',
  definitionsSheet: '定義',
  term: '用語',
  meaning: '定義・数え方',
  continued: '（続き）',
  contents: '目次',
  missingPicture: '（図を表示できません。）',
  marked: (mark: string) => `【${mark}】`,
} as const

/** 熊本市長 → 熊本市長　様; an addressee that already carries its honorific stays as it is. */
export const honoured = (addressee: string): string => (/(様|殿|御中|宛)$/.test(addressee) ? addressee : `${addressee}　様`)

export const unitNote = (unit: string): string => `単位：${unit}`

/** Where a table stands that the form only names. */
export const sheetReference = (title: string, sheet: string): string => `「${title}」の表は、シート「${sheet}」にあります。`
