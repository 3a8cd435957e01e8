import { spokenSpan } from '@/domain/calendar/spoken'
import type { NoticeReason } from '@/domain/shortage/notices'
import { OUTCOME_HOURS } from '@/domain/shortage/shortage'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export const noticeReasonLabels: Record<NoticeReason, string> = {
  ward: '同じ区に住んでいる',
  category: '同じ分類の活動に参加した',
  near: '隣の区に住んでいる',
}
/** The same, to the person themselves. */
const why: Record<NoticeReason, string> = {
  ward: 'お住まいの区の活動のため、お知らせしました。',
  category: '前に参加された活動と同じ分類のため、お知らせしました。',
  near: 'お住まいの区の隣の区の活動のため、お知らせしました。',
}

/** On a slot in the panel. */
export const shortagePanelTexts = {
  asked: 'いま急募です（施設が急募にしています）。',
  byItself: 'いま急募です（開始が近く、人数が足りません）。',
  none: 'いまは急募ではありません。',
  untold: 'まだ誰にも知らせていません。急募になると、希望した方へ日中にメールで知らせます。',
  told: (people: number, first: string, last: string) =>
    first === last ? `${first}に${people}人へ知らせました。` : `${first}から${last}までに${people}人へ知らせました。`,
  outcome: (applied: number) => `知らせてから${OUTCOME_HOURS}時間以内に、そのうち${applied}人が応募しました。`,
} as const

type Told = {
  name: string
  title: string
  facility: string
  ward: string | null
  span: { startsAt: Date; endsAt: Date }
  seatsLeft: number
  because: NoticeReason
  link: string
  stop: string
  office: Office
  now: Date
}

export const shortageMails = {
  urgent: ({ because, facility, link, name, now, office, seatsLeft, span, stop, title, ward }: Told): Letter => ({
    template: 'shortage',
    values: {
      name,
      activity: title,
      facility: `${facility}${ward ? `（${ward}）` : ''}`,
      when: spokenSpan(span, now),
      count: `${seatsLeft}人`,
      because: why[because],
      link,
      stop,
    },
    office,
  }),
} as const

export const urgentChoiceRefusals = {
  choose: '「受け取る」か「受け取らない」を選んでください。',
} as const
