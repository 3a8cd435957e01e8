import { words } from '../words'

export const userWords = words({
  singular: '職員アカウント',
  plural: '職員アカウント',
  about:
    '管理画面を使う方（市・事務局・施設・セミナー担当者・システム管理者）のアカウントです。作成すると、パスワードを設定するための案内がご本人にメールで届きます。',
  fields: {
    email: ['メールアドレス', 'ログインに使います。'],
    name: ['氏名', '画面と履歴に表示します。'],
    role: ['役割', '見られる範囲と、できる操作が決まります。'],
    facilities: ['担当する施設', '役割が「施設担当者」のとき、ここに選んだ施設だけを扱えます。'],
    active: ['利用中', '外すと、すぐにログインできなくなります。記録は残ります。'],
    password: ['パスワード', '本人だけが決めます。アカウントを作ると、設定の案内がメールで届きます。'],
  },
})

export const volunteerAccountWords = words({
  singular: '住民アカウント',
  plural: '住民アカウント',
  about: 'ボランティアの方が応募の画面にログインするためのアカウントです。管理画面には入れません。',
  fields: {
    email: ['メールアドレス', 'ログインに使います。'],
    volunteer: ['ボランティア', 'このアカウントを使う方です。一人に一つだけです。'],
    active: ['利用中', '外すと、すぐにログインできなくなります。'],
  },
})

export const mailWords = words({
  singular: '送信メール',
  plural: '送信メール',
  about: 'システムが送るメールの控えです。送信は自動で行われます。',
  fields: {
    key: ['識別番号', '同じメールを二度送らないための番号です。'],
    to: ['あて先', '送り先のメールアドレスです。'],
    subject: ['件名', 'メールの件名です。'],
    body: ['本文', 'メールの本文です。'],
    status: ['状態', '送信の状態です。'],
    attempts: ['試行回数', '送信を試みた回数です。'],
    sentAt: ['送信日時', '送信が終わった日時です。'],
    lastError: ['最後のエラー', '送信できなかった理由です。'],
  },
})

export const mediaWords = words({
  singular: '画像',
  plural: '画像',
  about: '施設の写真などの画像です。写っている方の同意を得たものだけを登録してください。',
  fields: {
    alt: ['画像の説明', '画像が見えない方に読み上げる説明です。'],
    isPublic: ['公開', '付けると、ログインしていない方も見られます。'],
  },
})

export const mediaRefusals = {
  unreadable: 'この画像は登録できません。PNG・JPEG・WebPのいずれかの、壊れていない画像を選んでください。',
} as const

export const invitationTexts = {
  label: 'パスワード',
  about: '保存すると、パスワードを設定するための案内がご本人にメールで届きます。ここでパスワードを決める必要はありません。',
} as const
