import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { idOf } from '@/domain/idOf'
import { partnerPanelTexts as texts } from '@/glossary/partners'
import type { FacilityRegistration } from '@/payload-types'
import { ChoosePartnerForm } from './ChoosePartnerForm'
import '../admin.css'
import '../record.css'

const MOST = 200

/** On a registration: through which partner the office came. For operators only. */
export const ChoosePartner: UIFieldServerComponent = async ({ data, id, req }) => {
  if (!id || !req.user || actorOf(req).role !== 'operator') return null
  const { partner, revision } = data as FacilityRegistration
  const chosen = idOf(partner) ?? ''
  const { docs } = await req.payload.find({
    collection: 'partners',
    where: { or: [{ active: { equals: true } }, ...(chosen ? [{ id: { equals: chosen } }] : [])] },
    sort: 'name',
    limit: MOST,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <ChoosePartnerForm
        chosen={chosen}
        id={String(id)}
        partners={docs.map((each) => ({ id: each.id, name: each.name }))}
        revision={Number(revision)}
      />
    </section>
  )
}
