import { type RemindRefusal, UNSETTLED_KINDS, type UnsettledKind } from '@/domain/application/unsettled'
import { OBJECTION_HOURS } from '@/domain/application/transitions'
import type { Day } from '@/domain/calendar/jst'
import { startOfDay } from '@/domain/calendar/jst'
import { spokenDay, spokenInstant } from '@/domain/calendar/spoken'
import { aboutVisit, type ToApplicant } from './applicantMails'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'
import { navigationWords } from './screens'

const grouped = new Intl.NumberFormat('ja-JP')

export const unsettledKindLabels: Record<UnsettledKind, string> = {
  unrecorded: '施設の記録待ち',
  unanswered: 'ご本人の確認待ち',
  disputed: '事務局の判断待ち',
}

export const remindRefusals: Record<RemindRefusal, string> = {
  not_your_decision: '施設への催促は事務局が行います。事務局へご連絡ください。',
  nothing_to_record: 'この施設に、記録の済んでいない活動はありません。画面を読み込み直してください。',
  nobody_to_write_to: 'この施設には、メールを送れる職員アカウントがありません。施設へ電話でご連絡ください。',
  reminded_today: 'この施設には、今日すでにメールを送っています。お急ぎのときは電話でご連絡ください。',
}

/** The screen of visits that took place and count for nobody yet. */
export const unsettledWords = {
  title: navigationWords.unsettled,
  about:
    '終わったのに、まだ「受け入れ完了」にも「不参加」にもなっていない活動です。月を締める前に確定させると、その月の報告書に入ります。',
  rules: [
    `${unsettledKindLabels.unrecorded}…活動が終わったのに、施設が「参加済み」か「不参加」を記録していません。`,
    `${unsettledKindLabels.unanswered}…施設の記録を、ご本人がまだ確認していません。記録から${OBJECTION_HOURS}時間で自動的に完了になります。`,
    `${unsettledKindLabels.disputed}…記録にご本人から申し出があり、事務局の判断を待っています。`,
  ],
  none: '確定していない活動はありません。',
  months: '月',
  month: (month: string, visits: number) => `${month}　${grouped.format(visits)}件`,
  closed: 'この月はすでに締めています。これから確定した分は、次の月の「過月分修正」か差替えの版に入ります。',
  open: 'この月はまだ締めていません。締める前に確定した分は、この月の報告書に入ります。',
  facilities: '施設ごとの件数',
  facility: '施設',
  remind: 'メールで催促する',
  reminding: '送っています…',
  reminded: '今日すでに送りました',
  remindDone: (written: number) => `${grouped.format(written)}人にメールを送りました。`,
  remindFailed: '通信できませんでした。画面を読み込み直して、送られたか確認してください。',
  callThem: '電話で連絡（職員アカウントなし）',
  reminder: '催促',
  chased: '最後のお知らせ',
  chasedOn: (day: Day, now: Date) => spokenDay(startOfDay(day), now),
  notChased: 'まだ',
  byItself:
    '操作をしなくても、活動が終わってから何日かおきと、報告書の期限の前に、施設とご本人へメールでお願いします。それでも確定しないものは、事務局へ知らせます（日数は「事業」で決めます）。',
  noFacility: '施設が見つかりません。画面を読み込み直してください。',
  onlyThis: (facility: string) => `${facility}の活動だけを表示しています。`,
  allFacilities: 'すべての施設を表示する',
  visits: '活動の一覧',
  shown: (limit: number) => `日時の早い順に${limit}件まで表示します。`,
  listing: '募集案件',
  person: '応募した方',
  when: '活動の日時',
  state: '待っていること',
  deadline: '期限',
  completesAt: (instant: string) => `${instant}に自動で完了`,
  completesSoon: 'まもなく自動で完了',
  dayCount: (days: number) => (days === 0 ? '今日終わりました' : `終わってから${grouped.format(days)}日`),
  noDeadline: '期限なし',
  count: (count: number) => grouped.format(count),
} as const

type Missing = {
  name: string
  facility: string
  unrecorded: number
  earliest: Date
  link: string
  office: Office | null
  now: Date
}

/** To the staff of a facility. It names no resident. */
export const recordMails = {
  missing: ({ earliest, facility, link, name, now, office, unrecorded }: Missing): Letter => ({
    template: 'records_missing',
    values: { name, facility, count: `${grouped.format(unrecorded)}件`, earliest: spokenDay(earliest, now), link },
    office: office ?? undefined,
  }),
} as const

type Left = Record<UnsettledKind, number> & { facilities: readonly string[]; link: string; office: Office | undefined }
const MOST_NAMED = 20

/** To residents and the office about visits that nobody settled in time. */
export const chaseMails = {
  answer: (to: ToApplicant & { until: Date | null; link: string }): Letter =>
    aboutVisit('answer_awaited', to, { until: to.until ? spokenInstant(to.until, to.now) : '', link: to.link }),

  recordAwaited: (to: ToApplicant & { link: string }): Letter => aboutVisit('record_awaited', to, { link: to.link }),

  /** It names facilities and no resident. */
  escalated: ({ facilities, link, office, ...left }: Left): Letter => {
    const named = facilities.slice(0, MOST_NAMED)
    const more = facilities.length - named.length
    const counts = UNSETTLED_KINDS.filter((kind) => left[kind] > 0)
    return {
      template: 'unsettled_left',
      values: {
        count: `${grouped.format(UNSETTLED_KINDS.reduce((sum, kind) => sum + left[kind], 0))}件`,
        details: [
          ...counts.map((kind) => `${unsettledKindLabels[kind]}　${grouped.format(left[kind])}件`),
          '施設',
          ...named.map((name) => `・${name}`),
          ...(more > 0 ? [`・ほか${grouped.format(more)}か所`] : []),
        ].join('\n'),
        link,
      },
      office,
    }
  },
} as const
