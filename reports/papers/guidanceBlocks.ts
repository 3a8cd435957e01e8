import type { Day } from '@/domain/calendar/jst'
import { warekiDay } from '@/domain/calendar/wareki'
import type { Placement } from '@/domain/guidance/guidance'
import { placementLabels } from '@/glossary/guidance'
import { seminarReportWords as words } from '@/glossary/paperWords'
import type { Block } from '../document/officeDocument'
import { paragraph, table } from './blocks'

export type ListingsAround = {
  days: number
  /** The last of the days after, while it is still to come; null otherwise. */
  runningUntil: Day | null
  listings: readonly { title: string; facility: string; publishedOn: Day | null; placement: Placement }[]
}

/** Listings first published in the days before and after (clause 5(4)), in words and as a table. */
export function listingBlocks({ days, listings, runningUntil }: ListingsAround): readonly Block[] {
  const of = (placement: Placement): number => listings.filter((each) => each.placement === placement).length
  const around = listings.filter(({ placement }) => placement !== 'outside')
  return [
    paragraph(words.listings(of('before'), of('after'), days)),
    ...(runningUntil ? [paragraph(words.listingsRunning(warekiDay(runningUntil)))] : []),
    ...(around.length === 0
      ? []
      : [
          table({
            key: 'listings',
            title: words.listingTitle,
            columns: [
              { key: 'listing', label: words.listing, kind: 'text' },
              { key: 'facility', label: words.facility, kind: 'text' },
              { key: 'published', label: words.published, kind: 'text' },
              { key: 'placement', label: words.placement, kind: 'text' },
            ],
            rows: around.map(({ facility, placement, publishedOn, title }) => ({
              listing: title,
              facility,
              published: publishedOn ? warekiDay(publishedOn) : null,
              placement: placementLabels[placement],
            })),
          }),
        ]),
  ]
}
