import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import { slotsAhead } from '@/queries/slotsAhead'
import { scopeOf } from '../scopeOf'
import { QualityHints } from './QualityHints'
import '../admin.css'
import '../record.css'

/** On a listing, for those who write it: why it was returned, and what residents ask for first and is not said yet. */
export const ListingQuality: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (role !== 'operator' && role !== 'facility') return null
  const ahead = id ? await slotsAhead(databaseOf(req.payload), { task: String(id), scope: scopeOf(req), now: nowOf(req) }) : 0
  const { status, statusReason } = (data ?? {}) as { status?: string; statusReason?: string | null }
  return (
    <>
      {status === 'returned' && statusReason && (
        <section aria-label={texts.returnedReason} className="care care-inset">
          <h2>{texts.returnedReason}</h2>
          <p className="care-notice care-notice--attention care-lines">{statusReason}</p>
        </section>
      )}
      <QualityHints slotsAhead={ahead} />
    </>
  )
}
