import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { contactRefusalOf } from '@/domain/application/contactVisibility'
import type { ApplicationStatus } from '@/domain/application/status'
import { contactRefusals, contactTexts } from '@/glossary/disclosure'
import { ShowContact } from './ShowContact'
import '../admin.css'
import '../record.css'

/** On an application: the way to the contact for those who may see it, or the reason why it is not shown. */
export const ApplicantContact: UIFieldServerComponent = ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id || (role !== 'operator' && role !== 'facility')) return null
  const { endsAt, status } = data as { endsAt?: string; status?: ApplicationStatus }
  const refused = status && endsAt ? contactRefusalOf(role, { status, endsAt: new Date(endsAt) }, nowOf(req)) : 'not_accepted'
  return (
    <section className="care care-inset" aria-label={contactTexts.panelLabel}>
      <h2>{contactTexts.panelLabel}</h2>
      {refused ? <p>{contactRefusals[refused]}</p> : <ShowContact id={String(id)} />}
    </section>
  )
}
