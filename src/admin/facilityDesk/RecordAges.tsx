import { RECORD_AGES, type RecordAge } from '@/domain/application/recordAge'
import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import { listLink } from '../links'
import { toRecordOfAge } from './deskTiles'

type Given = { ages: Record<RecordAge, number>; ids: readonly string[]; now: Date }

/** How many visits wait for their record by how long ago they ended, each with its list. */
export function RecordAges({ ages, ids, now }: Given) {
  const held = RECORD_AGES.filter((age) => ages[age] > 0)
  if (held.length === 0) return null
  return (
    <>
      <ul className="care-actions care-desk__ages">
        {held.map((age) => (
          <li key={age}>
            <a href={listLink('applications', toRecordOfAge(age, now, ids))}>
              {texts.ageCount(texts.recordAges[age], ages[age])}
            </a>
          </li>
        ))}
      </ul>
      {ages.older > 0 && <p className="care-quiet">{texts.olderHint}</p>}
      {ages.left > 0 && <p className="care-quiet">{texts.leftHint}</p>}
    </>
  )
}
