import type { TaskEvent } from '@/domain/task/event'

export const taskEventLabels: Record<TaskEvent, string> = {
  created: '作成',
  moved: '状態の変更',
  decided: '公開してよいという決定',
  edited: '内容の変更',
  judged: '新しいルールでの判定',
  kept: '履歴の開始',
}

/** On a listing: what became of it, and who did it. */
export const taskHistoryTexts = {
  label: 'この募集案件の履歴',
  about: '状態・文章・判定が変わるたびに自動で残る記録です。誰も書き換えられません。',
  most: (rows: number) => `新しい順に${rows}件まで表示します。`,
  all: 'すべての履歴を開く',
  none: 'まだ履歴がありません。',
  when: '日時',
  what: 'したこと',
  state: '状態',
  verdict: '判定',
  who: 'した方',
  why: '理由',
  moved: (from: string, to: string) => `${from} → ${to}`,
  judgedBy: (verdict: string, version: number) => `${verdict}（ルール第${version}版）`,
  decided: (reason: string) => `公開してよい理由：${reason}`,
  open: 'そのときの文章',
} as const

/** On an incident: the listing by which somebody came, as it was then. */
export const listingOfDayTexts = {
  label: 'そのときの募集案件',
  about: '活動のときに公開されていた文章と判定です。あとから募集案件が変わっても、ここは変わりません。',
  since: (instant: string) => `${instant}からの内容`,
  noHits: '判定のルールに当たる言葉はありませんでした。',
} as const
