import type { TypedUser, UIFieldServerComponent } from 'payload'
import { slotWords } from '@/glossary/collections/listings'
import { tokyoInstant } from '@/glossary/instants'
import { slotOfferWords as words } from '@/glossary/screens'
import { documentLink } from '../links'
import '../admin.css'
import '../record.css'

/** On a slot: for whom a seat is held, and until when. Read under the person's own access. */
export const OpenOffers: UIFieldServerComponent = async ({ id, req }) => {
  if (!id || !req.user) return null
  const { docs } = await req.payload.find({
    collection: 'offers',
    where: { slot: { equals: id }, isOpen: { equals: true } },
    sort: 'expiresAt',
    depth: 1,
    limit: 200,
    overrideAccess: false,
    user: req.user as TypedUser,
    req,
  })
  if (docs.length === 0) return null
  const [title, about] = slotWords.fields.openOffers
  return (
    <section className="care care-inset" aria-label={title}>
      <h2>{title}</h2>
      <p className="care-quiet">{about}</p>
      <ul>
        {docs.map(({ application, expiresAt, id: offer }) =>
          typeof application === 'object' ? (
            <li key={offer}>
              <a href={documentLink('applications', application.id)}>{words.person(application.applicantName)}</a>
              {words.until(tokyoInstant(new Date(expiresAt)))}
            </li>
          ) : null,
        )}
      </ul>
    </section>
  )
}
