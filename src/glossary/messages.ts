import { type MessageRefusal, type MessageSide, MOST_CHARACTERS } from '@/domain/message/rules'

export const messageSideLabels: Record<MessageSide, string> = { resident: 'ボランティア', facility: '施設', operator: '事務局' }

type Other = 'not_found' | 'cannot_read' | 'nobody_accepted' | 'unreadable'

export const messageRefusals: Record<MessageRefusal | Other, string> = {
  no_side: 'メッセージを使えるのは、応募したご本人、受け入れる施設の担当者と事務局だけです。',
  ended: 'この応募は終わっているため、メッセージは送れません。お伝えになりたいことは、事務局へご連絡ください。',
  too_late: '活動から日数がたったため、メッセージは送れません。お伝えになりたいことは、事務局へご連絡ください。',
  empty: 'メッセージが入力されていません。入力してから、もう一度お試しください。',
  too_long: `メッセージが長すぎます。${MOST_CHARACTERS}文字までで入力してください。`,
  not_found: '応募が見つかりません。画面を読み込み直して、もう一度お試しください。',
  cannot_read: 'この方は「わたしの活動」の画面をお使いでないため、メッセージを読めません。電話でご連絡ください。',
  nobody_accepted: 'この日時枠には、参加が決まっている方がいません。',
  unreadable: '送信の内容を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
}

/** The words in which a message asks for prohibited work are read back to whoever wrote it. */
export const asksForProhibited = (words: readonly string[]): string =>
  `ボランティアにお願いできない仕事（${words.map((word) => `「${word}」`).join('')}）が含まれているため、送信できません。介助は職員が行うことを書くか、この部分を除いて、もう一度お送りください。お困りのときは、事務局へご相談ください。`

/** What all sides read where they write and read messages. */
export const messageTexts = {
  title: 'メッセージ',
  about:
    '応募したご本人と施設の間のやり取りです。事務局も読めます。相手には、新しいメッセージがあることだけをメールで知らせます（夜間は翌朝に届きます）。',
  none: 'メッセージは、まだありません。',
  older: (most: number) => `新しいものから${most}件を表示しています。`,
  unread: '未読',
  readAt: (instant: string) => `相手が${instant}に読みました`,
  notRead: '相手はまだ読んでいません',
  text: 'メッセージ',
  hint: `${MOST_CHARACTERS}文字までです。送ったあとは、変更や取り消しができません。`,
  send: '送る',
  sending: '送信しています…',
  sent: 'メッセージを送りました。',
} as const

/** What only the panel says. */
export const messagePanelTexts = {
  label: 'メッセージ',
  failed: '送信できませんでした。通信の状態を確かめて、もう一度お試しください。',
  warning: '送る前にご確認ください',
  warningAbout:
    '雇用（労働）と受け取られるおそれのある言葉があります。書き直すか、このままでよければ「このまま送る」を選んでください。',
  sendAnyway: 'このまま送る',
  rewrite: '書き直す',
  group: '参加が決まっている方へまとめて送る',
  groupAbout: (count: number) =>
    `この日時枠に参加が決まっている${count}名の、それぞれのメッセージに届きます。ほかの方のお名前は表示されません。`,
  groupSent: (sent: number, left: number) =>
    `${sent}名に送りました。${left > 0 ? `${left}名は「わたしの活動」の画面をお使いでないため、電話でご連絡ください。` : ''}`,
  openThread: 'やり取りを開いて返事をする',
} as const
