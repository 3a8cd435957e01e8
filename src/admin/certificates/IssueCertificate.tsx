import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { dayOf } from '@/domain/calendar/jst'
import { certificateTexts as texts } from '@/glossary/certificates'
import { CertificateForm } from './CertificateForm'
import '../admin.css'
import '../record.css'

/** On a resident, for the operator: issuing a certificate. */
export const IssueCertificate: UIFieldServerComponent = ({ id, req }) =>
  !id || actorOf(req).role !== 'operator' ? null : (
    <section className="care care-inset" aria-label={texts.panelLabel}>
      <h2>{texts.panelLabel}</h2>
      <CertificateForm today={dayOf(nowOf(req))} volunteer={String(id)} />
    </section>
  )
