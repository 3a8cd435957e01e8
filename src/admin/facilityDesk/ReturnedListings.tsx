import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import type { FacilityDesk } from '@/queries/facilityDesk'
import { documentLink, listLink } from '../links'
import { returnedList } from './deskTiles'

type Given = { desk: FacilityDesk; ids: readonly string[]; several: boolean }

/** Listings the operator gave back, with what is to be mended. */
export function ReturnedListings({ desk, ids, several }: Given) {
  const { items, total } = desk.returned
  return (
    <section aria-labelledby="desk-returned" className="care-block">
      <h3 id="desk-returned">{texts.returned}</h3>
      {items.length === 0 && <p className="care-empty">{texts.returnedNone}</p>}
      <ul className="care-desk__list">
        {items.map(({ facility, id, reason, title }) => (
          <li key={id} className="care-card">
            <h4>{title}</h4>
            {several && <p className="care-quiet">{facility}</p>}
            <p className="care-lines">
              {texts.returnedReason}：{reason}
            </p>
            <p>
              <a aria-label={texts.of(texts.edit, title)} href={documentLink('tasks', id, 'submitted')}>
                {texts.edit}
              </a>
            </p>
          </li>
        ))}
      </ul>
      {total > items.length && (
        <p>
          <a href={listLink('tasks', returnedList(ids))}>{texts.all_of(total)}</a>
        </p>
      )}
    </section>
  )
}
