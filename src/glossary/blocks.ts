import type { BlockRefusal, BlockSide, BlockState } from '@/domain/block/block'

export const blockSideLabels: Record<BlockSide, string> = { facility: '施設', resident: 'ご本人', office: '事務局' }
export const blockStateLabels: Record<BlockState, string> = { active: '有効', ended: '終了' }

export const blockRefusals: Record<BlockRefusal, string> = {
  reason_required: '理由が入力されていません。理由を入力してから、もう一度お試しください。理由は事務局だけが読みます。',
  is_over: '終了したブロックは元に戻せません。必要なときは、新しく登録してください。',
  not_yours: 'この操作は、施設の担当者と事務局だけができます。必要なときは事務局へご連絡ください。',
  not_found: '見つかりませんでした。画面を読み込み直して、もう一度お試しください。',
}

/** On an application, for its facility and the operator. */
export const blockPanelTexts = {
  title: '今後の応募の受け付け',
  about:
    'この方の今後の応募を、この施設ではお受けしないようにします。ご本人には知らされず、この施設の募集が表示されなくなります。いまの応募と決まっている活動はそのまま残ります。',
  reasonLabel: '理由（事務局だけが読みます）',
  reasonHint: '病気や障害など、配慮の必要なことは書かないでください。',
  ask: 'お受けしないようにする',
  button: '今後の応募をお受けしない',
  busy: '登録しています…',
  active: (day: string) => `${day}から、この方の応募をお受けしていません。ご本人には知らされていません。`,
  end: '応募をふたたびお受けする',
  ending: '変更しています…',
  failed: '登録できませんでした。通信の状態を確かめて、もう一度お試しください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
} as const
