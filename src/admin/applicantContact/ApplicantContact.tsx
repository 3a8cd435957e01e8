import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import type { ApplicationStatus } from '@/domain/application/status'
import { contactTexts } from '@/glossary/disclosure'
import { ContactOf } from './ContactOf'
import '../admin.css'
import '../record.css'

/** On an application, for facilities and the operator: the way to the contact. */
export const ApplicantContact: UIFieldServerComponent = ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id || (role !== 'operator' && role !== 'facility')) return null
  const { endsAt, status } = data as { endsAt: string; status: ApplicationStatus }
  return (
    <section className="care care-inset" aria-label={contactTexts.panelLabel}>
      <h2>{contactTexts.panelLabel}</h2>
      <ContactOf endsAt={endsAt} id={String(id)} role={role} status={status} />
    </section>
  )
}
