/** Words about the agreed questions (clause 13(4)) that a setting rests on, and the settings that rest on a question. */
export const matterTexts = {
  decided: 'この協議を根拠とする設定',
  decidedAbout: '設定の画面で「根拠とする疑義・協議」にこの記録を選ぶと、ここに出ます。',
  none: 'この協議を根拠とする設定は、まだありません。',
  version: (number: number) => `第${number}版`,
  agreed: '合意済み・公開中',
  draft: '案',
  basis: '根拠とする疑義・協議',
  open: '根拠とする疑義・協議が、まだ合意済みになっていません。先に疑義・協議を「合意済」にするか、選択を外してください。',
} as const

/** Label and help of the field, alike wherever a setting is. */
export const mattersFieldWords: readonly [string, string] = [
  matterTexts.basis,
  'この内容を決めた疑義・協議（仕様書13(4)）を選びます。いくつでも選べます。疑義・協議の画面にも、この設定が出ます。',
]
export const mattersDigestWords: readonly [string, string] = ['根拠の控え', '自動で入ります。']
