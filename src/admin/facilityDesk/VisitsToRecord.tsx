import { spokenSpan } from '@/domain/calendar/spoken'
import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import type { FacilityDesk } from '@/queries/facilityDesk'
import { listLink } from '../links'
import { Decisions } from './Decisions'
import { toRecordList } from './deskTiles'
import { spanOf } from './spanOf'

const ACTIONS = [
  { to: 'attended', label: texts.attended },
  { to: 'no_show', label: texts.no_show, quiet: true },
]

type Given = { desk: FacilityDesk; ids: readonly string[]; now: Date; several: boolean }

/** Agreed visits that have begun and of which nobody has said how they went. */
export function VisitsToRecord({ desk, ids, now, several }: Given) {
  const { items, total } = desk.toRecord
  return (
    <Decisions
      all={total > items.length ? { href: listLink('applications', toRecordList(now, ids)), label: texts.all_of(total) } : null}
      empty={texts.toRecordNone}
      items={items.map((each) => ({
        id: each.id,
        revision: each.revision,
        person: texts.personOf(each.person),
        actions: ACTIONS,
        facts: (
          <>
            <h4>
              {texts.personOf(each.person)}　{each.title}
            </h4>
            <p>
              {spokenSpan(spanOf(each), now)}
              {several && `　${each.facility}`}
            </p>
          </>
        ),
      }))}
      title={texts.toRecord}
    />
  )
}
