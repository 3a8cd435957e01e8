import type { LongJobKind, LongJobState } from '@/domain/longJob/longJob'

export const longJobKindLabels: Record<LongJobKind, string> = {
  completion_report: '業務完了報告書の作成',
  pack: '納品一式の作成',
  recount: '全月の再集計',
}
export const longJobStateLabels: Record<LongJobState, string> = {
  waiting: '順番待ち',
  running: '作業中',
  done: '完了',
  failed: '失敗',
  cancelled: '中止',
}

export const longJobTexts = {
  notYours: 'この作業を始めることはできません。業務完了報告書と納品一式は事務局、再集計は市の担当者と事務局が行います。',
  notFound: '作業が見つかりません。一覧から選び直してください。',
  over: 'この作業はもう終わっています。画面を読み込み直して、いまの状態をご確認ください。',
  notYoursToCancel: '作業を中止できるのは、始めた方と事務局です。',
  badRequest: '送られた内容を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
  overseersOnly: 'この画面は市の担当者と事務局が使います。',
  waiting: '順番を待っています。',
  began: '取りかかりました。',
  again: '途中で止まったため、自動でやり直します。',
  stoppedTooOften: '何度か取りかかりましたが、途中で止まりました。もう一度始めてください。続くときは保守の担当へご連絡ください。',
  failed: '作業の途中で失敗しました。もう一度始めてください。続くときは保守の担当へご連絡ください。',
  noAccount: '始めた方のアカウントが使えなくなったため、作業を終えられませんでした。別の方がもう一度始めてください。',
  cancelled: '中止しました。',
  titled: (kind: LongJobKind, about: string) =>
    about === '' ? longJobKindLabels[kind] : `${longJobKindLabels[kind]}（${about}）`,
} as const

/** The screens: all jobs, and one of them. */
export const longJobScreenTexts = {
  title: '時間のかかる作業',
  about: '作成や再集計の進み具合です。画面を閉じても作業は続きます。あとからこの画面で結果をご覧いただけます。',
  mine: '自分が始めた作業',
  others: 'ほかの方が始めた作業',
  none: '作業はまだありません。',
  noneOfMine: '自分が始めた作業はまだありません。',
  back: '作業の一覧へ戻る',
  job: '作業',
  state: '状態',
  startedBy: '依頼した方',
  askedAt: '依頼日時',
  endedAt: '終了日時',
  automatic: '自動',
  missing: '—',
  progress: '進み具合',
  step: (done: number, of: number, percent: number) => (of > 0 ? `${of}段階のうち${done}段階（${percent}％）` : `${percent}％`),
  open: '結果を見る',
  cancel: '中止する',
  sending: '送信しています…',
  failed: '送信できませんでした。通信を確認して、もう一度お試しください。',
  unreachable: '進み具合を確認できませんでした。作業は続いています。自動で確認し直します。',
  leave: 'この画面を閉じても作業は続きます。',
} as const

/** Counting all months of a programme again, compared with what was issued. */
export const recountTexts = {
  title: '全月の再集計',
  about:
    '締めた月も含めて、すべての月を今の記録からもう一度数え、発行した月報と比べます。発行した月報は変わりません。違いは次の月報の過月分修正か、差替え版で直します。',
  programme: '事業年度',
  start: '再集計を始める',
  counting: (month: string) => `${month}分を数えています。`,
  none: '数える月がまだありません。事業が始まってから、もう一度お試しください。',
  same: (months: number) => `${months}か月分を数え直しました。発行した月報とのちがいはありません。`,
  differs: (months: number, differing: number) =>
    `${months}か月分を数え直しました。発行した月報とちがう数が${differing}つあります。`,
  result: '再集計の結果',
  month: '月',
  version: '発行した版',
  figure: '指標',
  what: '数',
  issued: '発行した月報',
  counted: '今の記録',
  gap: 'ちがい',
  during: '当月（増）',
  cumulative: '当月末・累計',
  notIssued: '未発行',
  edition: (version: number) => `第${version}版`,
  only: 'ちがいのある行だけを太字で示します。',
} as const

export const longJobConstraintSentences = {
  long_job_is_over: longJobTexts.over,
} as const
