import { spokenDay, spokenSpan } from '@/domain/calendar/spoken'
import type { ReviewSide } from '@/domain/review/criteria'
import { RELEASE_DAYS } from '@/domain/review/rules'
import { letter, type MailText, type Office } from './mail'

type Activity = { title: string; facility: string; startsAt: Date; endsAt: Date }
/** Who is written to about which visit; `link` opens the page where reviews of it are written and read. */
export type ToSide = { side: ReviewSide; name: string; activity: Activity; office: Office; link: string; now: Date }

const visit = ({ activity, now }: ToSide): string[] => [
  `活動　　${activity.title}`,
  `施設　　${activity.facility}`,
  `日時　　${spokenSpan(activity, now)}`,
]

/** To both sides of a visit about the reviews of it. What a review says never stands in a mail. */
export const reviewMails = {
  invitation: (to: ToSide & { until: Date }): MailText =>
    letter(
      'レビューのお願い',
      [
        `${to.name}　様`,
        '',
        to.side === 'resident'
          ? '次の活動が完了しました。ご参加ありがとうございました。よろしければ、施設と活動についてレビューをお書きください。'
          : '次の活動が完了しました。よろしければ、活動についてレビューをお書きください。',
        ...visit(to),
        '',
        to.link,
        '',
        `書けるのは${spokenDay(to.until, to.now)}までです。レビューは、両方が書いたとき、または活動の完了から${RELEASE_DAYS}日後に、お互いに公開されます。`,
        'レビューが、順位づけや応募・受け入れの条件に使われることはありません。書かなくてもかまいません。',
      ],
      to.office,
    ),

  released: (to: ToSide): MailText =>
    letter(
      'レビューが公開されました',
      [
        `${to.name}　様`,
        '',
        '次の活動について、相手の方が書いたレビューが公開されました。返信は1回だけ書けます。',
        ...visit(to),
        '',
        to.link,
      ],
      to.office,
    ),

  replied: (to: ToSide): MailText =>
    letter(
      'レビューに返信がありました',
      [`${to.name}　様`, '', '次の活動について書かれたレビューに、相手の方から返信がありました。', ...visit(to), '', to.link],
      to.office,
    ),

  hidden: (to: ToSide & { reason: string }): MailText =>
    letter(
      'レビューを非表示にしました',
      [
        `${to.name}　様`,
        '',
        '次の活動について書かれたレビューを、事務局が非表示にしました。相手の方には表示されません。',
        ...visit(to),
        '',
        '理由',
        to.reason,
        '',
        'ご不明な点は事務局へお問い合わせください。',
      ],
      to.office,
    ),
} as const
