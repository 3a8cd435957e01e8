import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import type { ApplicationStatus } from '@/domain/application/status'
import { idOf, type Ref } from '@/domain/idOf'
import { contactTexts } from '@/glossary/disclosure'
import { contactDays } from '@/queries/contactDays'
import { ContactOf } from './ContactOf'
import '../admin.css'
import '../record.css'

/** On an application, for facilities and the operator: the way to the contact. */
export const ApplicantContact: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id || (role !== 'operator' && role !== 'facility')) return null
  const { endsAt, programme, status } = data as { endsAt: string; programme: Ref; status: ApplicationStatus }
  const daysAfterVisit = (await contactDays(databaseOf(req.payload), idOf(programme) ?? '')) ?? 0
  return (
    <section className="care care-inset" aria-label={contactTexts.panelLabel}>
      <h2>{contactTexts.panelLabel}</h2>
      <ContactOf daysAfterVisit={daysAfterVisit} endsAt={endsAt} id={String(id)} role={role} status={status} />
    </section>
  )
}
