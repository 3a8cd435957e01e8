import { spokenSpan } from '@/domain/calendar/spoken'
import type { FacilityNews } from '@/domain/news/facilityNews'
import type { Activity } from './applicantMails'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

const headings: Record<FacilityNews, string> = {
  applied: '新しい応募（返答をお待ちです）',
  waiting: 'キャンセル待ちの応募',
  agreed: '受け入れが決まった活動',
  moved: '日時が変わった受け入れ',
  cancelled: '参加の取りやめ',
  withdrawn: '応募の取り下げ',
  offer_declined: '空席のご案内の辞退',
  objected: '活動の記録への申し出（事務局が確認します）',
}
const ORDER = Object.keys(headings) as FacilityNews[]
/** The longest list of one kind; the screens show the rest. */
const MOST_LINES = 20

/** One thing that happened, about one person's application. */
export type ToldNews = { news: FacilityNews; activity: Omit<Activity, 'facility'> }
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
  const lines = [...counted].map(([line, count]) => `・${line}　${count}名`)
  const rest = lines.length - MOST_LINES
  return [`■ ${headings[news]}`, ...lines.slice(0, MOST_LINES), ...(rest > 0 ? [`・ほか　${rest}の日時`] : []), '']
}

/** To the staff of a facility: somebody who was expected within two days does not come. */
export const cancelledLate = (given: { name: string; activity: Activity; link: string; office: Office; now: Date }): Letter => ({
  template: 'cancelled_late',
  values: {
    name: given.name,
    activity: given.activity.title,
    facility: given.activity.facility,
    when: spokenSpan(given.activity, given.now),
    link: given.link,
  },
  office: given.office,
})
