import { RECURRENCE_MOST, type Outcome, type RecurrenceRefusal, type Weekday } from '@/domain/slot/recurrence'

export const weekdayLabels: Record<Weekday, string> = { 0: '日', 1: '月', 2: '火', 3: '水', 4: '木', 5: '金', 6: '土' }

export const recurrenceRefusals: Record<RecurrenceRefusal, string> = {
  not_yours: 'くり返しの日時枠を作れるのは、募集する施設と事務局です。',
  listing_closed: 'この募集案件は終了しているため、日時枠を作れません。新しい募集案件を作ってください。',
  listing_suspended:
    'この募集案件は一時停止しているため、日時枠を作れません。事務局が公開を再開してから、もう一度お試しください。',
  no_weekday: '曜日が選ばれていません。くり返す曜日を一つ以上選んでください。',
  last_before_first: '終わりの日が始まりの日より前です。始まりの日以後の日を入力してください。',
  range_too_long: '期間が長すぎます。1年以内の期間を入力してください。',
  end_not_after_start: '終了時刻が開始時刻より後になっていません。日付をまたぐ活動は、日時枠を一つずつ作ってください。',
  too_many: `一度に作れるのは${RECURRENCE_MOST}日分までです。期間を短くするか曜日を減らし、分けて作ってください。`,
}

/** What becomes of a date, in the list a person sees before it is done. */
export const outcomeTexts: Record<Outcome, string> = {
  make: '作成します',
  exists: 'すでにあります（そのまま）',
  called_off: '中止した日時枠があります（作成しません）',
  holiday: '祝日のため作成しません',
  recorded: '作成できません：活動の記録があります',
  begun: '作成できません：開始時刻を過ぎています',
  not_in_future: '作成できません：開始時刻を過ぎています',
  outside_programme: '作成できません：事業の期間の外です',
  too_long: '作成できません：1つの日時枠は12時間までです',
  already_offered: 'すでにあります（そのまま）',
  listing_closed: '作成できません：募集が終了しています',
  listing_suspended: '作成できません：募集が一時停止しています',
  facility_not_registered: '作成できません：施設がその日は登録されていません',
  reason_required: '作成できません',
  people_elsewhere: '作成できません',
}

export const recurringSlotTexts = {
  label: 'くり返しの日時枠',
  about:
    '毎週または隔週の日時枠をまとめて作ります。日付の一覧を確かめてから作成します。すでにある日時枠は変わらず、同じ内容で何度作成しても二重にはなりません。',
  period: (startsOn: string, endsOn: string) => `事業の期間は${startsOn}から${endsOn}までです。`,
  weekdays: '曜日',
  weekday: (name: string) => `${name}曜日`,
  from: '開始時刻',
  to: '終了時刻',
  firstDay: '始まりの日',
  lastDay: '終わりの日',
  every: 'くり返し',
  everyWeek: '毎週',
  everyOtherWeek: '隔週（始まりの日の週から数えます）',
  capacity: '募集人数（1日あたり）',
  supervisor: 'この日時の指導担当（募集案件と違うとき）',
  skipHolidays: '祝日には作らない',
  preview: '日付を確認する',
  checking: '確認しています…',
  make: (count: number) => `${count}件の日時枠を作成する`,
  making: '作成しています…',
  none: '新しく作る日はありません。期間や曜日を確認してください。',
  made: (count: number) => `${count}件の日時枠を作成しました。「日時枠」の一覧で確認できます。`,
  caption: (count: number, made: number) => `対象の${count}日のうち、${made}日に作成します。`,
  day: '日付',
  holiday: '祝日',
  outcome: '作成の内容',
  badRequest: '入力を読み取れませんでした。日付・時刻・募集人数（1〜200人）を確かめて、もう一度お試しください。',
  failed: '通信できませんでした。「日時枠」の一覧で、作成が済んでいないか確認してください。',
  notFound: '募集案件が見つかりません。画面を読み込み直してください。',
} as const
