import { type CheckInRefusal, type CheckInWay, EARLY_MINUTES, LATE_HOURS } from '@/domain/attendance/checkIn'
import { navigationWords } from './screens'

export const checkInWayLabels: Record<CheckInWay, string> = {
  qr: '受付のアドレス（QRコード）',
  code: '合言葉',
  facility: '施設の受付',
  kiosk: '受付の画面',
}

/** Read by residents on their telephone, and by the staff of the facility. */
export const checkInRefusals: Record<CheckInRefusal, string> = {
  not_expected: 'この活動は、いま到着・退出を記録できません。参加がまだ決まっていないか、施設がすでに結果を記録しています。',
  too_early: `まだ受付の時間ではありません。開始の${EARLY_MINUTES}分前から記録できます。`,
  too_late: `受付の時間が終わりました。終了から${LATE_HOURS}時間を過ぎたときは、施設の担当者へお声がけください。`,
  already_arrived: '到着はすでに記録されています。',
  not_arrived: 'まだ到着が記録されていません。先に到着を記録してください。',
  not_begun: '活動がまだ始まっていないため、退出は記録できません。',
  already_left: '退出はすでに記録されています。',
  not_undoable: 'この記録は取り消せません。ご本人が記録したか、すでに退出しています。',
}

export const checkInProofRefusals = {
  code: '合言葉が違います。受付に表示されている6桁の数字を確かめて、もう一度入力してください。',
  token: 'この受付のアドレス（QRコード）は使えません。期限が切れているか、別の活動のものです。受付の合言葉を入力してください。',
  notExpected: 'この活動に、参加が決まっているご本人の記録がありません。日時と施設をご確認ください。',
} as const

/** The staff's list of who comes today. */
export const todayWords = {
  title: navigationWords.today,
  about:
    '今日の日時枠と、参加が決まっている方です。来た・帰ったを押すと時刻が残ります。「帰った」で参加済みになり、ご本人に確認を依頼します。',
  none: '今日の活動はありません。',
  most: (slots: number) => `開始の早い順に${slots}枠まで表示します。`,
  nobody: '参加が決まっている方はいません。',
  supervisor: (name: string) => `指導担当：${name}`,
  sheet: '受付のQRコードと合言葉を表示する',
  unnamed: '（お名前なし）',
  waiting: 'まだ来ていません',
  arrived: (time: string, way: string) => `${time} 到着（${way}）`,
  left: (time: string) => `${time} 退出`,
  unidentified: '事務局の確認が済んでいません。受付でお名前をご確認ください。',
  unbriefed: '「活動の前の説明」が未受講です。受けてもらってから参加済みにできます。',
  present: '来た',
  leave: '帰った（参加済みにする）',
  attended: '参加済みにする',
  absent: '来なかった',
  absentAsk: '「不参加」として記録します。よろしいですか。',
  yes: '不参加にする',
  no: 'やめる',
  undo: '「来た」を取り消す',
  takeBack: (label: string) => `「${label}」の記録を取り消す`,
  undoLeft: '「帰った」を取り消す',
  busy: '記録しています…',
  failed: '通信できませんでした。画面を読み込み直して、記録されたか確認してください。',
  badRequest: '送られた内容を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
  notYours: '到着・退出を記録できるのは、活動先の施設の担当者と事務局だけです。',
  minutes: (spoken: string) => `活動時間 ${spoken}（違うときは名前から記録を開いて直せます）`,
} as const

/** The sheet that stands at the reception, on a screen or on paper. */
export const checkInSheetWords = {
  title: '活動の受付',
  back: '今日の受付へ戻る',
  unknown: 'この日時枠の受付は表示できません。「今日の受付」から開き直してください。',
  qr: '受付のQRコード',
  howQr: 'スマートフォンのカメラで読み取り、ログインして到着を記録してください。お帰りのときも同じです。',
  code: '合言葉',
  how: '読み取れないときは、「わたしの活動」の「到着・退出を記録する」を開き、合言葉を入力してください。お帰りのときも同じです。',
  address: 'この日時枠の受付のアドレス（ログインした参加者だけが使えます）',
  until: (instant: string) => `${instant}まで使えます`,
  print: '印刷する',
  helpless: 'スマートフォンをお持ちでない方は、職員にお声がけください。',
} as const
