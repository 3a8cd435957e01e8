import type { AdminViewServerProps } from 'payload'
import { nowOf } from '@/access/clock'
import { recordAsRead } from '@/access/recordAsRead'
import { databaseOf } from '@/database/handle'
import { isDay } from '@/domain/calendar/jst'
import { spokenSpan } from '@/domain/calendar/spoken'
import { applyForTexts as texts, entryTexts } from '@/glossary/proxyEntry'
import { openListings } from '@/queries/openListings'
import { programmes } from '@/queries/programmes'
import { wardsOfProgramme } from '@/queries/wardsOfProgramme'
import { documentLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import { ApplyFor } from './ApplyFor'
import '../admin.css'
import '../record.css'

const SHOWN = 50
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Choosing a slot for somebody at the counter or on the phone. Whoever registers the screen guards it. */
export async function ApplyForView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const person = await recordAsRead(req, 'volunteers', searchParams?.['volunteer'])
  if (!person)
    return (
      <main className="care">
        <h1>{texts.title}</h1>
        <p className="care-notice care-notice--attention">{entryTexts.notFound}</p>
      </main>
    )
  const db = databaseOf(req.payload)
  const now = nowOf(req)
  const [current] = await programmes(db)
  const wards = current ? await wardsOfProgramme(db, current.id) : []
  const ward = wards.find((each) => each.id === text(searchParams?.['ward']))?.id ?? null
  const asked = text(searchParams?.['day'])
  const day = isDay(asked) ? asked : null
  const { listings, total } = await openListings(db, {
    scope: ward ? { kind: 'ward', ward } : { kind: 'all' },
    category: null,
    day,
    beginnerFriendly: false,
    volunteer: person.id,
    order: 'soonest',
    now,
    page: 1,
    perPage: SHOWN,
  })
  return (
    <main className="care">
      <ScreenHead title={texts.title}>
        <p className="care-quiet">
          <a href={documentLink('volunteers', person.id)}>{texts.about(person.number ?? '', person.name)}</a>
        </p>
      </ScreenHead>
      <form className="care-filter" method="get">
        <input name="volunteer" type="hidden" value={person.id} />
        <label>
          {texts.ward}
          <select defaultValue={ward ?? ''} name="ward">
            <option value="">{texts.anyWard}</option>
            {wards.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.day}
          <input defaultValue={day ?? ''} name="day" type="date" />
        </label>
        <button className="care-button" type="submit">
          {texts.filter}
        </button>
      </form>
      {listings.length === 0 ? (
        <p className="care-empty">{texts.none}</p>
      ) : (
        <ApplyFor
          volunteer={person.id}
          listings={listings.map(({ facility, id: listing, slots, title, ward: place }) => ({
            id: listing,
            title,
            facility: place ? `${facility}（${place}）` : facility,
            slots: slots.map(({ endsAt, id: slot, seatsLeft, startsAt }) => ({
              id: slot,
              span: spokenSpan({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, now),
              seats: texts.seats(seatsLeft),
            })),
          }))}
        />
      )}
      {total > listings.length && <p className="care-quiet">{texts.more(listings.length)}</p>}
    </main>
  )
}
