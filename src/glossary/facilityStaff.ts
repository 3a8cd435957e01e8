import type { StaffRefusal } from '@/domain/registration/staff'
import { letter, type MailText, type Office } from './mail'

export const staffRefusals: Record<StaffRefusal, string> = {
  not_yours: '施設の担当者の追加と解除は、事務局が行います。事務局へご連絡ください。',
  not_found: '施設または担当者が見つかりません。画面を読み込み直してください。',
  not_registered: 'この施設はいま事業に登録されていないため、担当者を追加できません。登録の申請を承認してから追加してください。',
  already_there: 'この方は、すでにこの施設の担当者です。',
  name_missing: '担当者の氏名を入力してください。',
  bad_email: 'メールアドレスを正しい形で入力してください。例：sisetu@example.jp',
}

export const facilityStaffTexts = {
  label: '施設の担当者',
  about: 'この施設の応募や募集を扱える方です。追加すると、その方へメールで案内が届きます。',
  none: '担当者はまだいません。',
  inactive: '（利用停止中）',
  remove: '担当から外す',
  removing: '外しています…',
  removeHint: '外した方は、この施設の記録を見られなくなります。担当する施設がほかにないときは、アカウントも利用停止になります。',
  name: '氏名',
  email: 'メールアドレス',
  invite: '担当者を追加する',
  inviting: '追加しています…',
  failed: '通信できませんでした。画面を読み込み直して、担当者の一覧をご確認ください。',
  badRequest: '送られた内容を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
} as const

type Colleague = { name: string; facilityName: string; link: string; office: Office }
export const colleagueMails = {
  invited: ({ facilityName, link, name, office, until }: Colleague & { until: string }): MailText =>
    letter(
      '施設の担当者として登録しました（パスワードの設定のお願い）',
      [
        `${name}　様`,
        '',
        `${facilityName}の担当者として登録しました。`,
        '次のページでパスワードを設定すると、募集の作成や応募への返答ができるようになります。',
        link,
        '',
        `このページは${until}まで使えます。期限を過ぎたときは、ログイン画面の「パスワードをお忘れですか？」から設定してください。`,
      ],
      office,
    ),
  added: ({ facilityName, link, name, office }: Colleague): MailText =>
    letter(
      '担当する施設が増えました',
      [
        `${name}　様`,
        '',
        `お持ちのアカウントの「担当する施設」に、${facilityName}を加えました。いつものメールアドレスとパスワードでログインしてください。`,
        link,
      ],
      office,
    ),
} as const
