import type { TypedUser, UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { templatePanelTexts as texts } from '@/glossary/templates'
import { UseTemplateForm } from './UseTemplateForm'
import '../admin.css'
import '../record.css'

/** On a template: begin a listing from it, for a facility of the reader's own, or any of them for the operator. */
export const UseTemplate: UIFieldServerComponent = async ({ data, id, req }) => {
  const { facilityIds, role } = actorOf(req)
  if (!id || (role !== 'operator' && role !== 'facility') || (data as { active?: boolean }).active === false) return null
  const { docs } = await req.payload.find({
    collection: 'facilities',
    ...(role === 'facility' ? { where: { id: { in: [...facilityIds] } } } : {}),
    select: { name: true },
    sort: 'kana',
    limit: 2000,
    depth: 0,
    overrideAccess: false,
    user: req.user as TypedUser,
    req,
  })
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <p className="care-quiet">{texts.about}</p>
      {docs.length === 0 ? (
        <p className="care-notice">{texts.noFacility}</p>
      ) : (
        <UseTemplateForm facilities={docs.map(({ id: facility, name }) => ({ id: facility, label: name }))} id={String(id)} />
      )}
    </section>
  )
}
