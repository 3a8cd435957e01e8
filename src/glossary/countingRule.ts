/** 募集件数 by each of the three ways of counting, beside the agreed one (clause 5(5)ウ). */
export const countingRuleTexts = {
  title: '案件募集件数の三つの数え方',
  about: '協議で定めた数え方に「協議で定めたもの」と示しています。目標・計画とは、この数え方の件数を比べます。',
  rule: '数え方',
  during: '当月',
  cumulative: '累計',
  agreed: '協議で定めたもの',
  asOfNow: 'いまの記録で数えた件数です。締めた月の報告書の数は、報告書でご確認ください。',
  notStarted: 'この事業はまだ始まっていません。始まると、三つの数え方の件数がここに出ます。',
} as const
