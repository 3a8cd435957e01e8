import { recordAges } from '@/domain/application/recordAge'
import { daysBetween, dayOf } from '@/domain/calendar/jst'
import { spokenSpan } from '@/domain/calendar/spoken'
import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import type { FacilityDesk } from '@/queries/facilityDesk'
import { listLink } from '../links'
import { Decisions } from './Decisions'
import { toRecordList } from './deskTiles'
import { RecordAges } from './RecordAges'
import { RecordPages } from './RecordPages'
import { spanOf } from './spanOf'

const BACK = { to: 'accepted', label: texts.takeBack }
const actionsOf = (person: string) => [
  { to: 'attended', label: texts.attended, back: BACK },
  {
    to: 'no_show',
    label: texts.no_show,
    quiet: true,
    back: BACK,
    sure: { title: texts.absentAsk(person), consequences: texts.absentEffects },
  },
]

type Given = {
  desk: FacilityDesk
  ids: readonly string[]
  now: Date
  several: boolean
  /** The desk with this page of the visits. */
  pageLink: (page: number) => string
}

/** Agreed visits that are over and of which nobody has said how they went: the latest first, and how old the others are. */
export function VisitsToRecord({ desk, ids, now, pageLink, several }: Given) {
  const { ages, items, page, total } = desk.toRecord
  const late = recordAges(now).older.until
  return (
    <div>
      <Decisions
        all={total > items.length ? { href: listLink('applications', toRecordList(now, ids)), label: texts.all_of(total) } : null}
        empty={total > ages.left && page > 1 ? texts.toRecordPageNone : texts.toRecordNone}
        items={items.map((each) => ({
          id: each.id,
          revision: each.revision,
          person: texts.personOf(each.person),
          actions: actionsOf(texts.personOf(each.person)),
          facts: (
            <>
              <h4>
                {texts.personOf(each.person)}　{each.title}
              </h4>
              <p>
                {spokenSpan(spanOf(each), now)}
                {several && `　${each.facility}`}
              </p>
              {late && new Date(each.endsAt) < late && (
                <p className="care-late">{texts.ago(daysBetween(dayOf(new Date(each.endsAt)), dayOf(now)))}</p>
              )}
            </>
          ),
        }))}
        title={texts.toRecord}
      />
      <RecordPages {...desk.toRecord} link={pageLink} />
      <RecordAges ages={ages} ids={ids} now={now} />
    </div>
  )
}
