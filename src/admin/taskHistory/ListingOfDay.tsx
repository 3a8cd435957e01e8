import type { UIFieldServerComponent } from 'payload'
import { recordAsRead } from '@/access/recordAsRead'
import { idOf, type Ref } from '@/domain/idOf'
import { tokyoInstant } from '@/glossary/instants'
import { listingOfDayTexts as texts } from '@/glossary/taskEvents'
import { ContentAsOf } from './ContentAsOf'
import '../admin.css'
import '../record.css'

/** On an incident from a visit: what its person had read, and how the rules had judged it. For those who may read both. */
export const ListingOfDay: UIFieldServerComponent = async ({ data, req }) => {
  const event = idOf((data as { listingOfDay?: Ref | null }).listingOfDay)
  if (!event || !req.user) return null
  const kept = await recordAsRead(req, 'task-events', event)
  if (!kept) return null
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <p className="care-quiet">{texts.about}</p>
      <p className="care-quiet">{texts.since(tokyoInstant(new Date(kept.at)))}</p>
      <ContentAsOf {...kept} />
    </section>
  )
}
