import type { OfficeNumberFault } from '@/domain/facility/officeNumber'
import type { RegistrationRefusal } from '@/domain/registration/deciding'
import type { WithdrawalRefusal, WorkLeft } from '@/domain/registration/withdrawing'

export const registrationRefusals: Record<RegistrationRefusal, string> = {
  not_your_decision: '登録の申請の承認と却下は、事務局が行います。',
  already_decided: 'この申請の判断はすでに済んでいます。画面を読み込み直して、結果をご確認ください。',
  reason_required: '却下の理由が入力されていません。申請した方に伝わる理由を入力してください。',
  outside_programme: '登録日が事業の期間に入っていません。期間の中の日を入力してください。',
  before_request: '登録日が申請を受け付けた日より前です。受け付けた日以後の日を入力してください。',
  in_closed_month: '登録日の月は、すでに報告書を締めています。締めていない月の日を入力してください。',
  other_office_number: '選んだ施設の事業所番号が、申請の事業所番号と違います。施設を選び直してください。',
  account_of_other_role:
    'このメールアドレスは、施設担当者ではない職員のアカウントで使われています。申請した方に、別のメールアドレスを確認してください。',
  account_switched_off:
    'このメールアドレスのアカウントは利用停止になっています。システム管理者に連絡し、利用を再開してから承認してください。',
}

export const withdrawalRefusals: Record<WithdrawalRefusal, string> = {
  not_your_decision: '退会の手続きは事務局が行います。',
  already_withdrawn: 'この登録は、すでに退会の手続きが済んでいます。画面を読み込み直してください。',
  reason_required: '退会の理由が入力されていません。理由を入力してください。',
  before_start: '最終日が登録日より前です。登録日以後の日を入力してください。',
  outside_programme: '最終日が事業の期間より後です。期間の中の日を入力してください。',
}

/** A doubtful number is shown to a person; only one that is no number at all is refused. */
export const officeNumberWarnings: Record<OfficeNumberFault, string> = {
  malformed: '事業所番号は10桁の英数字で入力してください。例：4370100000',
  check_digit: '事業所番号の最後の1桁（検証番号）が計算と合いません。番号に誤りがないか確認してください。',
}

export const requestPanelTexts = {
  label: '申請の確認と判断',
  findings: '照合の結果',
  notInDirectory: 'この事業所番号の施設は名簿にありません。承認すると、下の内容で名簿に加わります。',
  inDirectory: (count: number) =>
    count === 1
      ? '名簿に同じ事業所番号の施設があります。'
      : `名簿に同じ事業所番号の施設が${count}件あります（サービスごとに一行です）。登録する行を選んでください。`,
  registered: (since: string, lastDay: string | null) =>
    `この事業所は${since}から${lastDay ? `${lastDay}まで` : ''}登録されています。`,
  otherRequests: (count: number) => `同じ事業所番号の申請がほかに${count}件あります。二重の申請でないか確認してください。`,
  openRequest: '申請を開く',
  accountKnown: 'このメールアドレスの施設担当者はすでにアカウントを持っています。承認すると、担当する施設に加わります。',
  nothingSpecial: '同じ事業所番号の登録や、ほかの申請はありません。',
  facility: '登録する施設',
  newService: '同じ番号の別のサービスを名簿に加えて登録する',
  service: 'サービスの種類',
  ward: '区',
  address: '住所',
  chooseOne: '選んでください',
  startsOn: '登録日',
  startsOnHint: 'この日から登録数に数えます。',
  approve: '承認して招待メールを送る',
  approving: '承認しています…',
  decline: '却下する',
  declining: '却下しています…',
  reason: '却下の理由',
  reasonHint: 'この文がそのまま申請した方へメールで届きます。',
  approved: '承認しました。登録台帳が開き、担当者へ案内のメールを送ります。',
  declined: '却下しました。理由を申請した方へメールで送ります。',
  decidedAt: (instant: string) => `${instant}に判断しました。`,
  incomplete: (missing: readonly string[]) =>
    `${missing.map((label) => `「${label}」`).join('')}を入力してから承認してください。`,
  failed: '通信できませんでした。画面を読み込み直して、判断が済んでいないか確認してください。',
  badRequest: '送られた内容を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
  notFound: '申請が見つかりません。画面を読み込み直してください。',
} as const

export const requestConstraintSentences = {
  facility_requests_phone_is_number: '電話番号を、市外局番から数字で入力してください。例：096-000-0000',
  facility_request_decided: 'この申請は判断が済んでいるため、内容を変更できません。変わったことは、施設の記録を直してください。',
} as const

export const withdrawalPanelTexts = {
  label: '退会の手続き',
  about:
    '施設の記録は消えません。最終日の翌日から登録数に入らなくなり、募集もできなくなります。最終日より後の日時枠は中止になり、応募した方へメールで知らせます。',
  lastDay: '登録の最終日',
  reason: '退会の理由',
  check: '内容を確認する',
  confirm: '退会を確定する',
  busy: '手続きしています…',
  done: '退会の手続きが済みました。',
  withdrawn: (lastDay: string) => `${lastDay}を最終日として退会しています。`,
  nothingLeft: '最終日より後の募集や応募はありません。よろしければ確定してください。',
  workLeft: ({ accepted, slots, waiting }: WorkLeft) =>
    `最終日より後に、募集中の日時枠が${slots}件、返答していない応募が${waiting}件、受け入れが決まった活動が${accepted}件あります。確定すると、これらの日時枠を中止し、応募した方へメールで知らせます。`,
  calledOffBecause: '施設がこの事業の登録を終えることになったため',
  suspendedBecause: '施設が事業の登録を終えたため、掲載を止めました。',
  incomplete: '登録の最終日と退会の理由の両方を入力してください。',
  failed: '通信できませんでした。画面を読み込み直して、手続きが済んでいないか確認してください。',
  notFound: '登録が見つかりません。画面を読み込み直してください。',
} as const

/** What is wrong with a line of the public form, and what would be right. */
export const requestFormRefusals = {
  officeNumber: '事業所番号は10桁の英数字で入力してください。',
  facilityName: '施設名を入力してください。',
  facilityNameLong: '施設名を200文字以内で入力してください。',
  contactName: '担当者のお名前を入力してください。',
  contactNameLong: '担当者のお名前を80文字以内で入力してください。',
  email: 'メールアドレスを正しい形で入力してください。例：sisetu@example.jp',
  phone: '電話番号を、市外局番から数字で入力してください。例：096-000-0000',
  message: 'ご質問・ご要望は2000文字以内で入力してください。',
  agreed: '内容をお読みになり、同意のうえでチェックを入れてください。',
  sendAgain: '正しい番号であれば、このままもう一度送信してください。',
  closed: 'ただいま登録の申請を受け付けていません。事務局へお問い合わせください。',
} as const
