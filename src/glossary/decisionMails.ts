import type { DecisionLetter } from '@/domain/application/letters'
import type { ApplicationStatus } from '@/domain/application/status'
import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import { aboutVisit, type Activity, type Arrival, arrivalLines, type ToApplicant } from './applicantMails'
import type { Letter } from './mailTemplates'

/** What else a letter says, where it is known. */
export type Said = {
  to: ApplicationStatus
  reason: string | null
  /** By when somebody may object to a record. */
  until: Date | null
  arrival: Arrival | null
  others: readonly Activity[]
  link: string
}

const results: Partial<Record<ApplicationStatus, string>> = {
  completed: '「活動完了」になりました。',
  no_show: '「不参加」のままとなりました。',
  cancelled: '「取消」になりました。',
}
const phoned: Partial<Record<ApplicationStatus, string>> = {
  withdrawn: '応募の取り消し',
  cancelled: '参加の取りやめ',
  disputed: '記録が違うとのお申し出（事務局で確認し、結果をお知らせします）',
}
export const noReason = '（記載がありません。くわしくは事務局へお問い合わせください）'

/** To a resident: what somebody else decided or recorded of their application. */
export const decisionMail = (
  letter: DecisionLetter,
  about: ToApplicant,
  { arrival, link, others, reason, to, until }: Said,
): Letter =>
  aboutVisit(letter, about, {
    reason: reason || noReason,
    result: (letter === 'phoned' ? phoned[to] : results[to]) ?? '',
    until: until ? spokenInstant(until, about.now) : '',
    arrival: arrival ? arrivalLines(arrival) : '',
    others: others.map((each) => `${spokenSpan(each, about.now)}　${each.title}（${each.facility}）`).join('\n'),
    link,
  })
