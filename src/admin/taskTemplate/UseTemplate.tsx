import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { templatePanelTexts as texts } from '@/glossary/templates'
import { facilitiesToChoose } from '@/queries/facilitiesToChoose'
import { scopeOf } from '../scopeOf'
import { UseTemplateForm } from './UseTemplateForm'
import '../admin.css'
import '../record.css'

/** On a template: begin a listing from it, for a facility of the reader's own, or any of them for the operator. */
export const UseTemplate: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id || (role !== 'operator' && role !== 'facility') || (data as { active?: boolean }).active === false) return null
  const facilities = await facilitiesToChoose(databaseOf(req.payload), { scope: scopeOf(req), day: dayOf(nowOf(req)) })
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <p className="care-quiet">{texts.about}</p>
      {facilities.length === 0 ? (
        <p className="care-notice">{texts.noFacility}</p>
      ) : (
        <UseTemplateForm facilities={facilities} id={String(id)} />
      )}
    </section>
  )
}
