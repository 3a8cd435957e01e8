import type { HandOverFault } from '@/domain/mail/retry'

export type MailText = { subject: string; body: string }
/** Who runs the programme, as the foot of a mail names them. */
export type Office = { name: string; phone: string | null }

const SYSTEM = '介護ボランティア事業'

/** A mail of the programme: its subject, its lines and who can be asked. */
export const letter = (subject: string, lines: readonly string[], office?: Office): MailText => ({
  subject: `【${SYSTEM}】${subject}`,
  body: [
    ...lines,
    '',
    '――――――――――',
    `${SYSTEM}　事務局`,
    ...(office ? [office.name, ...(office.phone ? [`電話　${office.phone}`] : [])] : []),
    'このメールは送信専用です。お心当たりのないときは、お手数ですが削除してください。',
    '',
  ].join('\n'),
})

export const mailTexts = {
  senderName: `${SYSTEM} 事務局`,

  requestReceived: (given: { officeNumber: string; receivedOn: string; office: Office }): MailText =>
    letter(
      '登録の申請を受け付けました',
      [
        'ご担当者様',
        '',
        '介護ボランティア事業への登録の申請を受け付けました。',
        `事業所番号　${given.officeNumber}`,
        `受付日　　　${given.receivedOn}`,
        '',
        '事務局が内容を確認し、結果をこのメールアドレスへお知らせします。',
        'お急ぎのとき、または内容を訂正したいときは、事務局へお電話ください。',
      ],
      given.office,
    ),

  requestDeclined: (given: { contactName: string; facilityName: string; reason: string; office: Office }): MailText =>
    letter(
      '登録の申請の結果について',
      [
        `${given.contactName}　様`,
        '',
        `${given.facilityName}の登録の申請を確認しましたが、今回は登録をお受けできませんでした。`,
        '',
        '理由',
        given.reason,
        '',
        'ご不明な点は事務局へお問い合わせください。内容を改めて、もう一度申請していただくこともできます。',
      ],
      given.office,
    ),

  facilityInvitation: (given: {
    contactName: string
    facilityName: string
    startsOn: string
    link: string
    until: string
    office: Office
  }): MailText =>
    letter(
      '登録が完了しました（パスワードの設定のお願い）',
      [
        `${given.contactName}　様`,
        '',
        `${given.facilityName}の登録が承認されました。登録日は${given.startsOn}です。`,
        '',
        '次のページでパスワードを設定すると、募集の作成や応募への返答ができるようになります。',
        given.link,
        '',
        `このページは${given.until}まで使えます。期限を過ぎたときは、ログイン画面の「パスワードをお忘れですか？」から設定してください。`,
      ],
      given.office,
    ),

  facilityAdded: (given: {
    contactName: string
    facilityName: string
    startsOn: string
    link: string
    office: Office
  }): MailText =>
    letter(
      '登録が完了しました',
      [
        `${given.contactName}　様`,
        '',
        `${given.facilityName}の登録が承認されました。登録日は${given.startsOn}です。`,
        '',
        'お持ちのアカウントの「担当する施設」に加えました。いつものメールアドレスとパスワードでログインしてください。',
        given.link,
      ],
      given.office,
    ),

  staffInvitation: (given: { name: string; role: string; link: string; until: string }): MailText =>
    letter('アカウントができました（パスワードの設定のお願い）', [
      `${given.name}　様`,
      '',
      `管理システムのアカウント（役割：${given.role}）ができました。`,
      '次のページでパスワードを設定してください。',
      given.link,
      '',
      `このページは${given.until}まで使えます。期限を過ぎたときは、ログイン画面の「パスワードをお忘れですか？」から設定してください。`,
    ]),

  staffPasswordReset: (given: { name: string; link: string; until: string }): MailText =>
    letter('パスワードの再設定', [
      `${given.name}　様`,
      '',
      'パスワードを設定し直すお申し出を受け付けました。次のページで新しいパスワードを設定してください。',
      given.link,
      '',
      `このページは${given.until}まで使えます。`,
      'お申し出に心当たりがないときは、何もしないでください。いまのパスワードはそのまま使えます。',
    ]),
} as const

export const handOverFaults: Record<HandOverFault['kind'], string> = {
  unreachable: 'メールサーバーに渡せませんでした',
  refused_for_now: 'メールサーバーが一時的に受け付けませんでした',
  refused: 'メールサーバーに断られました。あて先を確認してください',
}
