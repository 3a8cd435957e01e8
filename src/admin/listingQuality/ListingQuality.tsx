import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import { idOf, type Ref } from '@/domain/idOf'
import { slotsAhead } from '@/queries/slotsAhead'
import { wayToFacility } from '@/queries/wayToFacility'
import { scopeOf } from '../scopeOf'
import { QualityHints } from './QualityHints'
import '../admin.css'
import '../record.css'

/** On a listing, for those who write it: why it was returned, and what residents ask for first and is not said yet. */
export const ListingQuality: UIFieldServerComponent = async ({ data, id, req }) => {
  const { facilityIds, role } = actorOf(req)
  if (role !== 'operator' && role !== 'facility') return null
  const db = databaseOf(req.payload)
  const scope = scopeOf(req)
  const ahead = id ? await slotsAhead(db, { task: String(id), scope, now: nowOf(req) }) : 0
  // A new listing of staff with one facility is of that one.
  const facility =
    idOf((data as { facility?: Ref | null } | undefined)?.facility) ?? (facilityIds.length === 1 ? facilityIds[0] : null)
  const way = facility ? await wayToFacility(db, { facility, scope }) : null
  const { status, statusReason } = (data ?? {}) as { status?: string; statusReason?: string | null }
  return (
    <>
      {status === 'returned' && statusReason && (
        <section aria-label={texts.returnedReason} className="care care-inset">
          <h2>{texts.returnedReason}</h2>
          <p className="care-notice care-notice--attention care-lines">{statusReason}</p>
        </section>
      )}
      <QualityHints facility={way} slotsAhead={ahead} />
    </>
  )
}
