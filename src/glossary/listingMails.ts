import type { Office } from './mail'
import type { Letter } from './mailTemplates'

/** What the operator decided on a listing that its facility is told of. */
export const TOLD_DECISIONS = ['published', 'returned', 'suspended'] as const
export type ToldDecision = (typeof TOLD_DECISIONS)[number]

type Given = { name: string; facility: string; title: string; reason: string | null; link: string; office: Office }

/** To the staff of a facility, about one of its listings. */
export const listingDecided = (decision: ToldDecision, { facility, link, name, office, reason, title }: Given): Letter => ({
  template: `listing_${decision}`,
  values: { name, facility, activity: title, reason: reason ?? '', link },
  office,
})
