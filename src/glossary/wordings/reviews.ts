import { RELEASE_DAYS } from '@/domain/review/rules'
import type { Wording } from '@/domain/mailTemplate/template'
import { greeting, lines, whichAndWhen } from './lines'

const howItWorks = lines(
  `書けるのは{{期限}}までです。レビューは、両方が書いたとき、または活動の完了から${RELEASE_DAYS}日後に、お互いに公開されます。`,
  'レビューが、順位づけや応募・受け入れの条件に使われることはありません。書かなくてもかまいません。',
)
const asked = (first: string): Wording => ({
  subject: 'レビューのお願い',
  body: lines(greeting, first, whichAndWhen, '', '{{リンク}}', '', howItWorks),
})

/** To both sides of a visit about the reviews of it. What a review says never stands in a mail. */
export const reviewWordings = {
  review_asked: asked(
    '次の活動が完了しました。ご参加ありがとうございました。よろしければ、施設と活動についてレビューをお書きください。',
  ),
  review_asked_facility: asked('次の活動が完了しました。よろしければ、活動についてレビューをお書きください。'),
  review_released: {
    subject: 'レビューが公開されました',
    body: lines(
      greeting,
      '次の活動について、相手の方が書いたレビューが公開されました。返信は1回だけ書けます。',
      whichAndWhen,
      '',
      '{{リンク}}',
    ),
  },
  review_replied: {
    subject: 'レビューに返信がありました',
    body: lines(greeting, '次の活動について書かれたレビューに、相手の方から返信がありました。', whichAndWhen, '', '{{リンク}}'),
  },
  review_hidden: {
    subject: 'レビューを非表示にしました',
    body: lines(
      greeting,
      '次の活動について書かれたレビューを、事務局が非表示にしました。相手の方には表示されません。',
      whichAndWhen,
      '',
      '理由',
      '{{理由}}',
      '',
      'ご不明な点は事務局へお問い合わせください。',
    ),
  },
} satisfies Record<string, Wording>
