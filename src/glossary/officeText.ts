/** Words of the editor in which the office writes the texts of its documents. */
export const officeTextWords = {
  caption: '図の説明',
  captionHint: '図の下に出ます。空欄のときは出ません。',
  table: '表',
  rows: '行の数',
  columns: '列の数',
} as const
