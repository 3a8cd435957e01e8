export const targetTexts = {
  reasonMissing: '計画を変えるときは、今回の変更の理由を書いてください。前の理由のままでは保存できません。',
  history: 'この目標の履歴',
  at: '日時',
  change: '変更',
  by: '変えた方',
  reason: '理由',
  first: (after: string) => `はじめに ${after} と定めた`,
  changed: (before: string, after: string) => `${before} → ${after}`,
  noReason: '—',
  system: 'システム',
} as const

/** What the database refuses. */
export const targetConstraintSentences = {
  target_reason_missing: targetTexts.reasonMissing,
  target_stands: '目標の事業・数値・月・連携先は変えられません。別の目標を新しく登録してください。',
  targets_once_uq: 'この数値の同じ月の目標は、すでにあります。一覧から選んで変えてください。',
} as const
