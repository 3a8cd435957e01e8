import type { Notice } from '@/domain/notice/notices'

export const noticeLabels: Record<Notice, readonly [label: string, hint: string]> = {
  reminders: ['活動の前のお知らせ', '参加が決まった活動の48時間前と24時間前に届きます。'],
  messages: ['新しいメッセージのお知らせ', '施設や事務局からメッセージが届いたときに届きます。内容はメールには書かれません。'],
  offers: ['空席のご案内', 'キャンセル待ちの活動に空きが出たときに届きます。届かないようにすると、期限に気づきにくくなります。'],
  reviews: ['活動の完了とレビューのお知らせ', '活動が完了したとき、レビューが公開されたときや返信があったときに届きます。'],
}

export const noticeTexts = {
  title: 'メールでのお知らせ',
  about: '受け取るメールを選べます。選んでいないお知らせも、「わたしの活動」の画面ではご覧になれます。',
  always:
    '応募の結果・活動の記録・中止・日時や内容の変更・募集の一時停止のお知らせは、お待たせしたり、お越しになってから困ったりしないように、必ずお送りします。',
  save: '保存する',
  saving: '保存しています…',
  saved: 'お知らせの設定を保存しました。',
  residentsOnly: 'この設定は、登録したご本人だけが変更できます。',
} as const
