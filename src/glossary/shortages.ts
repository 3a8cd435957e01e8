import { spokenSpan } from '@/domain/calendar/spoken'
import type { NoticeReason } from '@/domain/shortage/notices'
import { OUTCOME_HOURS } from '@/domain/shortage/shortage'
import { letter, type MailText, type Office } from './mail'

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
  urgent: ({ because, facility, link, name, now, office, seatsLeft, span, stop, title, ward }: Told): MailText =>
    letter(
      `急募のお知らせ（あと${seatsLeft}人）`,
      [
        `${name}　様`,
        '',
        '次の活動で、参加してくださる方が足りていません。ご都合がつくときは、ご検討ください。',
        `活動　　${title}`,
        `施設　　${facility}${ward ? `（${ward}）` : ''}`,
        `日時　　${spokenSpan(span, now)}`,
        '',
        'くわしい内容と応募は、次のページからどうぞ。席が埋まったときは、お許しください。',
        link,
        '',
        `${why[because]}応募しなくても、この先のご応募に影響はありません。`,
        'このお知らせを止めたいときは、次のページで「受け取らない」をお選びください。',
        stop,
      ],
      office,
    ),
} as const

export const urgentChoiceRefusals = {
  choose: '「受け取る」か「受け取らない」を選んでください。',
} as const
