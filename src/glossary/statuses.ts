import type { ApplicationStatus } from '@/domain/application/status'
import type { OfferState } from '@/domain/offer/state'
import type { SlotStatus } from '@/domain/slot/status'
import type { TaskStatus } from '@/domain/task/status'

export const applicationStatusLabels: Record<ApplicationStatus, string> = {
  applied: '応募中',
  waitlisted: 'キャンセル待ち',
  accepted: '受入決定',
  declined: '見送り',
  withdrawn: '応募取消',
  expired: '期限切れ',
  cancelled: '受入取消',
  attended: '参加済み',
  no_show: '不参加',
  disputed: '確認中',
  completed: '受入完了',
}

export const taskStatusLabels: Record<TaskStatus, string> = {
  draft: '下書き',
  submitted: '提出済み',
  in_review: '確認中',
  returned: '差戻し',
  published: '公開中',
  suspended: '一時停止',
  closed: '募集終了',
}

export const offerStateLabels: Record<OfferState, string> = {
  open: '案内中',
  taken: '参加決定',
  declined: '辞退',
  expired: '期限切れ',
  revoked: '取りやめ',
  rested: '公開停止のため終了',
}

export const slotStatusLabels: Record<SlotStatus, string> = { open: '募集', cancelled: '中止' }
export const requestStatusLabels = { received: '受付', approved: '承認', declined: '却下' } as const
export const reportStatusLabels = { submitted: '提出済み', revision_requested: '修正指示', approved: '承認済み' } as const
export const mailStatusLabels = { queued: '送信待ち', sent: '送信済み', failed: '送信失敗', dropped: '不要になり送らず' } as const
