import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { facilityStaffTexts as texts } from '@/glossary/facilityStaff'
import { staffOfFacility } from '@/queries/staffOfFacility'
import { StaffForm } from './StaffForm'
import '../admin.css'
import '../record.css'

/** On a facility, for the operator: who looks after it, and inviting one more. */
export const Staff: UIFieldServerComponent = async ({ id, req }) =>
  !id || actorOf(req).role !== 'operator' ? null : (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <StaffForm facility={String(id)} staff={await staffOfFacility(databaseOf(req.payload), String(id))} />
    </section>
  )
