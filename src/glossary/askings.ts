import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import type { Ending } from '@/domain/asking/ending'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

/** What residents ask of a facility outside an application, and what a facility asks of them. */
export type Asking = 'wish' | 'proposal' | 'invitation'

export const endingLabels: Record<Ending, string> = {
  facility_left: '施設の退会',
  listing_closed: '募集の終了',
  listing_suspended: '掲載の停止',
  time_set: '日時枠での募集への変更',
  called_off: '日時枠の中止',
  past: '期間の終わり',
}

/** What a resident reads of why it ended. */
export const endingReasons: Record<Ending, string> = {
  facility_left: '施設が、この事業での受け入れを終えたためです。',
  listing_closed: '施設が、この募集を終えたためです。',
  listing_suspended: 'この募集の掲載が止まったためです。ふたたび掲載されたときは、あらためてお申し込みいただけます。',
  time_set: '日時を決めて募集する形に変わったためです。募集のページの日時枠からご応募ください。',
  called_off: 'この日時の活動が、行われないことになったためです。',
  past: '活動できる期間が終わったためです。',
}

export const askingConstraintSentences = {
  time_wish_ending_missing: '終わった理由のない日時の希望は「終了」にできません。「見送り」でお返事ください。',
  proposal_ending_missing: '終わった理由のない提案は「終了」にできません。「見送り」でお返事ください。',
  invitation_ending_missing: '終わった理由のないご招待は「終了」にできません。画面を読み込み直してください。',
} as const

const askedNames: Record<'wish' | 'proposal', string> = { wish: '日時の希望', proposal: '活動の提案' }

/** Which mail to staff: it came in, half of the time to answer has passed, all of it; and the last to the operator. */
export type AskedLetter = 'came' | 'half' | 'over' | 'escalated'

type ToStaff = {
  letter: AskedLetter
  asking: 'wish' | 'proposal'
  name: string
  /** The listing's title, or the number of the proposal. */
  about: string
  facility: string
  dueAt: Date
  link: string
  office: Office | undefined
  now: Date
}
/** To whoever has to answer. It names no resident and holds none of their words. */
export const askedMail = ({ about, asking, dueAt, facility, letter, link, name, now, office }: ToStaff): Letter => ({
  template: `asked_${letter}`,
  values: { name, asked: askedNames[asking], activity: about, facility, until: spokenInstant(dueAt, now), link },
  // The operator needs not be told whom to ask.
  ...(letter === 'escalated' ? {} : { office }),
})

type Ended = {
  name: string
  /** The listing's title, or the number of the proposal. */
  about: string
  facility: string
  span: { startsAt: Date; endsAt: Date } | null
  because: Ending
  link: string
  office: Office | undefined
  now: Date
}
/** To the resident whose matter ended by itself. */
export const endedMail = (asking: Asking, { about, because, facility, link, name, now, office, span }: Ended): Letter => ({
  template: `${asking}_ended`,
  values: {
    name,
    facility,
    reason: endingReasons[because],
    link,
    ...(asking === 'proposal' ? { number: about } : { activity: about }),
    ...(span ? { when: spokenSpan(span, now) } : {}),
  },
  office,
})
