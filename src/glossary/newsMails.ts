import { spokenSpan } from '@/domain/calendar/spoken'
import type { FacilityNews, LateNews } from '@/domain/news/facilityNews'
import type { Activity } from './applicantMails'
import { noReason } from './decisionMails'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

const headings: Record<FacilityNews, string> = {
  applied: '新しい応募（返答をお待ちです）',
  waiting: 'キャンセル待ちの応募',
  agreed: '受け入れが決まった活動',
  moved: '日時が変わった受け入れ',
  cancelled: '参加の取りやめ',
  cancelled_by_office: '事務局が取り消した受け入れ（ご本人へのお知らせは済んでいます）',
  called_off: '事務局が中止した日時枠（応募した方へのお知らせは済んでいます）',
  withdrawn: '応募の取り下げ',
  offer_declined: '空席のご案内の辞退',
  objected: '活動の記録への申し出（事務局が確認します）',
}
const ORDER = Object.keys(headings) as FacilityNews[]
/** The longest list of one kind; the screens show the rest. */
const MOST_LINES = 20

/** One thing that happened, about one person's application, or about a slot that was called off and why. */
export type ToldNews = { news: FacilityNews; activity: Omit<Activity, 'facility'>; reason: string | null }
type Given = { name: string; facility: string; items: readonly ToldNews[]; link: string; office: Office; now: Date }

/** To the staff of a facility: what happened with applications, counted by activity. It names nobody. */
export const facilityNews = ({ facility, items, link, name, now, office }: Given): Letter => ({
  template: 'facility_news',
  values: {
    name,
    facility,
    count: `${items.length}件`,
    details: ORDER.flatMap((news) => section(news, items, now))
      .join('\n')
      .trim(),
    link,
  },
  office,
})

function section(news: FacilityNews, items: readonly ToldNews[], now: Date): string[] {
  const own = items
    .filter((each) => each.news === news)
    .toSorted((a, b) => a.activity.startsAt.getTime() - b.activity.startsAt.getTime())
  if (own.length === 0) return []
  const counted = new Map<string, number>()
  for (const { activity } of own) {
    const line = `${spokenSpan(activity, now)}　${activity.title}`
    counted.set(line, (counted.get(line) ?? 0) + 1)
  }
  const because = ({ reason }: ToldNews): string => (reason ? `　理由：${reason.replaceAll(/\s+/gu, ' ')}` : '')
  const lines =
    news === 'called_off'
      ? own.map((each) => `・${spokenSpan(each.activity, now)}　${each.activity.title}${because(each)}`)
      : [...counted].map(([line, count]) => `・${line}　${count}名`)
  const rest = lines.length - MOST_LINES
  return [`■ ${headings[news]}`, ...lines.slice(0, MOST_LINES), ...(rest > 0 ? [`・ほか　${rest}の日時`] : []), '']
}

type Late = { name: string; activity: Activity; link: string; office: Office; reason: string | null; now: Date }

/** To the staff of a facility: somebody who was expected within two days does not come, or nobody does. */
export const lateNews = (news: LateNews, { activity, link, name, now, office, reason }: Late): Letter => ({
  template: news,
  values: {
    name,
    activity: activity.title,
    facility: activity.facility,
    when: spokenSpan(activity, now),
    reason: reason ?? noReason,
    link,
  },
  office,
})
