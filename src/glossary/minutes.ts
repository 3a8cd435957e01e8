import { CORRECTION_HOURS, type MinutesRefusal } from '@/domain/attendance/minutes'
import { navigationWords } from './screens'

const grouped = new Intl.NumberFormat('ja-JP')

export const minutesRefusals: Record<MinutesRefusal, string> = {
  not_whole: '活動時間は、1分以上の整数（分）で入力してください。',
  too_many: '活動時間が、日時枠の時間に対して長すぎます。分の単位で入力されているか確認してください。',
  beyond_now: '活動時間が、来られてからいままでの時間より長くなっています。活動が終わってから入力してください。',
  not_yours: '活動時間を変更できるのは、参加を記録するときの施設の担当者と、事務局だけです。',
  too_late_to_correct: `活動時間の訂正は、参加の記録から${CORRECTION_HOURS}時間までです。訂正が必要なときは事務局へご連絡ください。`,
  not_now: 'いまの状態では、活動時間を変更できません。完了した活動の時間を直すときは、事務局が「確認中」に戻してから変更します。',
}

/** A length of time as people say it: 95 → 1時間35分. */
export function spokenMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest}分`
  return rest === 0 ? `${grouped.format(hours)}時間` : `${grouped.format(hours)}時間${rest}分`
}

export const minutesWords = {
  title: navigationWords.hours,
  about:
    '受け入れ完了になった活動の時間です。施設が記録し、ご本人の確認（または期限の経過、事務局の判断）で確定した時間だけを合計します。',
  filter: '表示する範囲',
  programme: '事業年度',
  month: '月',
  show: '表示する',
  facility: '施設',
  visits: '受け入れ完了',
  visitCount: (count: number) => `${grouped.format(count)}回`,
  minutes: '活動時間',
  average: '1回あたり',
  total: '合計',
  most: (limit: number) => `活動時間の長い順に${limit}施設まで表示します。合計は、すべての施設のものです。`,
  none: 'この月に完了した活動はありません。',
  noProgramme: '事業年度がまだ登録されていません。',
} as const
