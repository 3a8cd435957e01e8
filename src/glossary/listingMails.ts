import { letter, type MailText, type Office } from './mail'

/** What the operator decided on a listing that its facility is told of. */
export const TOLD_DECISIONS = ['published', 'returned', 'suspended'] as const
export type ToldDecision = (typeof TOLD_DECISIONS)[number]

type Given = { name: string; facility: string; title: string; reason: string | null; link: string; office: Office }

const SAID: Record<ToldDecision, { subject: string; happened: string; next: string }> = {
  published: {
    subject: '募集を公開しました',
    happened: '事務局が内容を確認し、次の募集を公開しました。',
    next: '日時枠がまだないときは、次のページから作ってください。応募が届くと、はじめの画面に表示されます。',
  },
  returned: {
    subject: '募集をお戻ししました（修正のお願い）',
    happened: '事務局が内容を確認し、次の募集をお戻ししました。',
    next: '次のページで内容を直し、状態を「提出済み」にして保存すると、もう一度確認します。',
  },
  suspended: {
    subject: '募集の掲載を一時停止しました',
    happened: '事務局が次の募集の掲載を一時停止しました。新しい応募は受け付けませんが、いまの応募はそのまま残っています。',
    next: '次のページで内容をご確認ください。ご不明な点は事務局へご連絡ください。',
  },
}

/** To the staff of a facility, about one of its listings. */
export function listingDecided(decision: ToldDecision, { facility, link, name, office, reason, title }: Given): MailText {
  const { happened, next, subject } = SAID[decision]
  return letter(
    subject,
    [`${name}　様`, '', happened, `施設　${facility}`, `募集　${title}`, '', ...(reason ? ['理由', reason, ''] : []), next, link],
    office,
  )
}
