import { OUTSIDE } from '@/domain/people/home'
import type { OwnFault, OwnField } from '@/domain/people/ownRegistration'
import { PASSWORD_MIN } from '@/domain/people/password'
import type { ResidenceProof } from '@/domain/people/profile'
import { inputRefusals } from './input'
import { letter, type MailText, type Office } from './mail'

/** The lines of the forms on which residents say who they are, as their summaries of errors name them too. */
export const ownLabels: Record<OwnField, string> = {
  name: 'お名前',
  kana: 'お名前（カナ）',
  displayName: '表示名（施設に表示する名前）',
  birthDate: '生年月日',
  phone: '電話番号',
  postalCode: '郵便番号',
  ward: 'お住まいの区',
  municipalityName: '市区町村（熊本市外の方）',
  address: '住所',
  since: 'いまのお住まいはいつから',
  plannedProof: 'お住まいの確認の方法',
  experience: '介護の経験',
  motives: '参加の動機',
  motive: '参加の動機（ご自分の言葉で）',
  password: 'パスワード',
  again: 'パスワード（もう一度）',
  agreed: '「個人情報の取り扱い」を読み、登録に同意します',
}

export const ownHints = {
  displayName: '応募した施設には、参加が決まるまでこの名前だけを表示します。名字だけ、下の名前だけでもかまいません。',
  birthDate: '年代の集計と、18歳未満の方の保護者の同意の確認に使います。施設には表示しません。',
  phone: '参加が決まった施設にだけ、期間を限って表示します。例：096-000-0000',
  postalCode: '7桁で入力してください。熊本市内の区は、郵便番号から自動で決まります。例：860-0000',
  ward: 'ふつうは「郵便番号から決める」のままでかまいません。',
  address: '町名・番地・建物名まで入力してください。施設には表示しません。',
  since: 'はっきりしないときは、分かる範囲の日にちでかまいません。',
  plannedProof: '事務局で確認が済むまでも、募集をさがして応募できます。',
  motives: 'あてはまるものをすべて選んでください。年代や経験とあわせて、お名前を出さずに集計します。',
  password: `${PASSWORD_MIN}文字以上にしてください。よく使われる言葉や、メールアドレスと同じものは使えません。`,
} as const

export const wardChoices = { fromPostalCode: '郵便番号から決める', [OUTSIDE]: '熊本市の外に住んでいる' } as const

/** How a home will be shown, in the words of whoever lives there. */
export const plannedProofLabels: Record<ResidenceProof, string> = {
  document_seen: '住所の分かる書類（運転免許証など）を事務局の窓口で見せる',
  mail_reached: '事務局から届く郵便で確認する',
  self_declared: 'まだ決めていない（あとで事務局と相談する）',
}

export const ownFaultTexts: Record<OwnFault, string> = {
  required: '入力されていません。入力してください。',
  too_long: '長すぎます。短くしてください。',
  not_kana: 'カタカナで入力してください。',
  not_a_day: '日付を読み取れません。年・月・日を確認してください。',
  in_future: 'これから先の日付です。日付を確認してください。',
  before_last_move: 'いま登録されているお住まいの初日より後の日付にしてください。訂正は事務局へお申し出ください。',
  not_a_phone: '電話番号の桁数が合いません。市外局番から入力してください。',
  choose: '選ばれていません。あてはまるものを選んでください。',
  differs: '2つのパスワードが違っています。同じものを入力してください。',
  not_agreed: '内容をお読みになり、同意いただけるときはチェックを入れてください。',
  not_a_postal_code: '郵便番号は7桁の数字で入力してください。',
  choose_ward: '郵便番号から区が分かりませんでした。お住まいの区か「熊本市の外に住んでいる」を選んでください。',
  several_wards: 'この郵便番号は複数の区にまたがっています。お住まいの区を選んでください。',
  ward_differs: '選ばれた区は、郵便番号の区と違います。郵便番号か区を確認してください。',
  lies_in_city: 'この郵便番号は熊本市内です。郵便番号を確認するか「郵便番号から決める」を選んでください。',
  municipality_missing: '熊本市の外にお住まいの方は、市区町村を入力してください。',
  passwordTooShort: inputRefusals.passwordTooShort,
  passwordTooCommon: inputRefusals.passwordTooCommon,
}

export const ownRegistrationTexts = {
  emailMissing: 'メールアドレスを「name@example.jp」のように入力してください。',
  linkOver: '手続きのためのリンクの期限が切れています。お手数ですが、もう一度メールアドレスの入力からお願いします。',
  emailTaken: 'このメールアドレスはすでに登録されています。ログインするか、パスワードの再設定をお使いください。',
  changeOver:
    '手続きのためのリンクの期限が切れているか、使えなくなっています。お手数ですが「登録の内容」からもう一度お申し込みください。',
  wrongPassword: 'いまのパスワードが違います。確認して入力してください。',
  alreadyDone: 'この登録はすでに済んでいます。お決めになったパスワードでログインしてください。',
} as const

/** What is still to be done after registering, for a mail and a page. */
export const proofSteps: Record<ResidenceProof, string> = {
  document_seen:
    '住所の分かる書類（運転免許証・マイナンバーカード・健康保険証など）を、都合のよいときに事務局の窓口でお見せください。',
  mail_reached: '事務局から確認の郵便をお送りします。届きましたら、書かれている方法でお知らせください。',
  self_declared: 'お住まいの確認の方法を、事務局へご相談ください。窓口で書類を見せるか、郵便の到達で確認できます。',
}
/** Beside a move that waits for the office. */
export const reportedMove = (since: string, step: string): string =>
  `${since}からの転居の届け出は、事務局の確認を待っています。受け付けるまでは、前のお住まいのままです。お住まいの確認：${step}`
export const guardianStep =
  '18歳未満の方は、参加が決まる前に保護者の同意書が必要です。保護者の方の署名のある同意書を、事務局へお出しください。同意書が届くまで、施設は受け入れを決定できません。'

/** What the office reads when somebody wants to leave the programme. */
export const leaveQuestion = (reason: string): string =>
  ['【登録をやめたい】登録をやめる手続きをお願いします。', ...(reason ? ['', `理由：${reason}`] : [])].join('\n')

type To = { office: Office | undefined }

/** Letters that let somebody in: their words are not the operator's to change, so that no link is ever lost from one. */
export const registrationMails = {
  link: ({ link, office }: To & { link: string }): MailText =>
    letter(
      'ボランティア登録の手続き',
      [
        'ボランティア登録のお申し込みをいただき、ありがとうございます。',
        '24時間以内に次のアドレスを開いて、お名前などを入力してください。',
        '',
        link,
        '',
        'このアドレスは1回だけ使えます。ほかの方には知らせないでください。',
        'お心当たりがないときは、何もなさらなくてかまいません。登録はされません。',
      ],
      office,
    ),
  known: ({ forgotten, office, signIn }: To & { signIn: string; forgotten: string }): MailText =>
    letter(
      'このメールアドレスは登録済みです',
      [
        'ボランティア登録のお申し込みをいただきましたが、このメールアドレスはすでに登録されています。',
        '次のページからログインしてください。',
        signIn,
        '',
        'パスワードをお忘れのときは、次のページから新しく決められます。',
        forgotten,
        '',
        'お心当たりがないときは、何もなさらなくてかまいません。登録の内容は変わりません。',
      ],
      office,
    ),
  done: ({
    minor,
    my,
    name,
    office,
    proof,
  }: To & { name: string; my: string; proof: ResidenceProof; minor: boolean }): MailText =>
    letter(
      'ボランティアの登録を受け付けました',
      [
        `${name}　様`,
        '',
        'ボランティアの登録を受け付けました。ありがとうございます。',
        '',
        'これからお願いしたいこと',
        `・${proofSteps[proof]}`,
        ...(minor ? [`・${guardianStep}`] : []),
        '・はじめて活動する前に、サイトの「活動の前の説明」（5分ほど）をお受けください。',
        '',
        '募集をさがして応募したり、予定や登録の内容を確認したりするには、次のページへどうぞ。',
        my,
      ],
      office,
    ),
  newAddress: ({ link, office }: To & { link: string }): MailText =>
    letter(
      'メールアドレスの変更の確認',
      [
        'メールアドレスの変更のお申し込みを受け付けました。',
        '24時間以内に次のアドレスを開いて、変更を確定してください。確定するまで、変更されません。',
        '',
        link,
        '',
        'お心当たりがないときは、何もなさらなくてかまいません。',
      ],
      office,
    ),
  addressChanged: ({ name, office }: To & { name: string }): MailText =>
    letter(
      'メールアドレスが変更されました',
      [
        `${name}　様`,
        '',
        'ログインとご連絡に使うメールアドレスが、別のアドレスに変更されました。これからのお知らせは、新しいアドレスへお送りします。',
        '',
        'お心当たりがないときは、すぐに事務局へご連絡ください。',
      ],
      office,
    ),
  passwordChanged: ({ name, office }: To & { name: string }): MailText =>
    letter(
      'パスワードが変更されました',
      [`${name}　様`, '', 'ログインのパスワードが変更されました。', '', 'お心当たりがないときは、すぐに事務局へご連絡ください。'],
      office,
    ),
}
