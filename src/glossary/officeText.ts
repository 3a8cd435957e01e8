/** Words of the editor in which the office writes the texts of its documents. */
export const officeTextWords = {
  placeholder: 'ここに文章を入力してください。「/」を入力すると、見出し・表・画像などを選べます。',
  caption: '図の説明',
  captionHint: '図の下に出ます。空欄のときは出ません。',
  table: '表',
  rows: '行の数',
  columns: '列の数',
} as const
