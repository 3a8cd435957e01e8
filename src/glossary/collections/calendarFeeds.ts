import { words } from '../words'

export const calendarFeedWords = words({
  singular: 'カレンダーの配信',
  plural: 'カレンダーの配信',
  about:
    '手持ちのカレンダーに予定を表示するためのアドレスです。アドレスそのものは保存していません。止めると、そのアドレスは使えなくなります。',
  fields: {
    volunteer: ['ボランティア', 'ご本人の予定を配信するときに入ります。'],
    facility: ['施設', '施設の受け入れの予定を配信するときに入ります。'],
    openedAt: ['始めた日時', 'アドレスを作った日時です。'],
    revokedAt: ['止めた日時', 'この日時から、アドレスは使えません。'],
  },
})
