import { spokenSpan } from '@/domain/calendar/spoken'
import type { KindRefusal, ListingPeriod, TaskTiming } from '@/domain/flexible/kind'
import type { WishRefusal, WishStatus } from '@/domain/flexible/wish'
import { readDay } from './instants'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export const taskTimingLabels: Record<TaskTiming, string> = { fixed: '日時枠で募集する', flexible: '日時を相談して決める' }
/** A listing that names no last day. */
export const openEnded = '期間の定めなし'
/** Within which days a time is agreed, as people say it. */
export const spokenPeriod = ({ from, isOpenEnded, until }: ListingPeriod): string =>
  isOpenEnded
    ? `${readDay(from)}から（${openEnded}。この事業は${readDay(until)}まで）`
    : `${readDay(from)}から${readDay(until)}まで`

export const wishStatusLabels: Record<WishStatus, string> = {
  open: '返事待ち',
  agreed: '日時が決まった',
  declined: '見送り',
  withdrawn: '取り下げ',
  ended: '終了',
}
/** What a resident reads of how their wish stands. */
export const wishStates: Record<WishStatus, string> = {
  open: '施設に届いています。返事をお待ちください。',
  agreed: '日時が決まりました。「わたしの活動」でご確認ください。',
  declined: '今回は日時が合いませんでした。',
  withdrawn: '取り下げました。',
  ended: '日時が決まらないまま、受付が終わりました。',
}

export const kindRefusals: Record<KindRefusal, string> = {
  period_missing:
    '日時を相談して決める募集には、活動できる期間の最初の日が必要です。最後の日は、決まっているときだけ入力してください。',
  period_reversed: '活動できる期間の最後の日が、最初の日より前です。日付を直してください。',
  how_missing: '在宅・オンラインの活動には、どのように行うかの説明が必要です。「在宅・オンラインの方法」を入力してください。',
  place_of_remote: '在宅・オンラインの活動には「場所」は要りません。「場所」を空欄にして保存してください。',
}
export const wishRefusals: Record<WishRefusal, string> = {
  no_such_transition:
    'この希望は、すでに返事が済んでいるか、取り下げや期間の終わりで終わっています。画面を読み込み直して、いまの状態をご確認ください。',
  not_your_decision: '日時の希望への返事は、施設か事務局が行います。',
  reply_required: '返事が入力されていません。希望した方に伝わる「返事」を入力してから「見送り」にしてください。',
  ending_required: '「終了」には、期間や募集が終わったときに自動で変わります。お返事は「見送り」でお送りください。',
  slot_required: '「この日時に決める」ボタンで日時を決めてください。状態は自動で変わります。',
}
export const wishFormRefusals = {
  wish: '都合のよい日時を500文字以内で入力してください。',
  notFlexible: 'この募集では、いま日時の希望を受け付けていません。「募集をさがす」から、ほかの募集をお選びください。',
  alreadyOpen: 'この募集には、すでに希望を出しています。施設の返事をお待ちください。',
  outsidePeriod: 'この募集の期間の外の日時です。期間の中の日時を入力してください。',
  endBeforeStart: '終わりの時刻は、始まりの時刻より後にしてください。',
  notPossible:
    'この希望では日時を決められませんでした。募集が公開されているかをご確認ください。公開されているときは、「見送り」でお返事いただくか、事務局へご連絡ください。',
  gone: '日時の希望が見つかりません。画面を読み込み直してください。',
  badRequest: '日付と時刻を読み取れませんでした。入力を確認して、もう一度お試しください。',
} as const

export const wishPanelTexts = {
  label: '日時を決める',
  about: (period: string) =>
    `活動できる期間は${period}です。ご本人の都合に合う日時に決めると、1人分の日時枠ができ、受け入れが決まり、ご本人にメールで知らせます。`,
  day: '日',
  from: '始まり',
  until: '終わり',
  agree: 'この日時に決める',
  agreeing: '決めています…',
  failed: '通信できませんでした。画面を読み込み直して、日時が決まっていないか確認してください。',
  slot: '決まった日時枠を開く',
  rests:
    'この募集はいま公開されていません（内容が変わったときは、事務局が確認しています）。公開されるまで日時は決められず、お返事の期限は止まっています。',
} as const

type Answered = { name: string; title: string; facility: string; link: string; office: Office | undefined }
export const wishMails = {
  agreed: (given: Answered & { span: { startsAt: Date; endsAt: Date }; now: Date }): Letter => ({
    template: 'wish_agreed',
    values: {
      name: given.name,
      activity: given.title,
      facility: given.facility,
      when: spokenSpan(given.span, given.now),
      link: given.link,
    },
    office: given.office,
  }),
  declined: ({ facility, link, name, office, reply, title }: Answered & { reply: string }): Letter => ({
    template: 'wish_declined',
    values: { name, activity: title, facility, reply, link },
    office,
  }),
} as const
