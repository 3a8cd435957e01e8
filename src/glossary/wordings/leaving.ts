import type { Wording } from '@/domain/mailTemplate/template'
import { greeting, lines } from './lines'

/** When somebody leaves, or takes a consent back: to them, to the facilities that expected them, and to the office. */
export const leavingWordings = {
  left: {
    subject: '退会の手続きが済みました',
    body: lines(
      greeting,
      '介護ボランティア事業の退会の手続きが済みました。これまでご参加いただき、ありがとうございました。',
      '{{取り消した活動}}',
      '',
      'アカウントは使えなくなりました。もう一度参加したいときや、お心当たりのないときは、事務局へご連絡ください。',
    ),
  },
  left_facility: {
    subject: '決まっていた活動が取り消しになりました',
    body: lines(
      greeting,
      '{{ご本人}} がボランティアの登録を終えられたため、次の活動が取り消しになりました。',
      '',
      '{{取り消した活動}}',
      '',
      '空いた席は、ふたたび募集されます。日時枠の画面でご確認ください。',
      '{{リンク}}',
    ),
  },
  consent_taken_back: {
    subject: '保護者の同意が取り下げられました（決まっている活動があります）',
    body: lines(
      '事務局　ご担当者様',
      '',
      '登録番号 {{番号}} の方について、保護者の同意が取り下げられました。これからの活動が次のとおり決まっています。',
      '',
      '{{受け入れの予定}}',
      '',
      '保護者の方にご確認ください。同意が得られないときは、応募の画面で受け入れを取り消してください。それまで、活動は「開始前に確かめる日時枠」に表示します。',
      '{{リンク}}',
    ),
  },
} satisfies Record<string, Wording>
