import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { insuranceStanding } from '@/database/insuranceStanding'
import { type ApplicationStatus, WAITING } from '@/domain/application/status'
import { uninsuredTexts as texts } from '@/glossary/insurances'
import { listLink } from '../links'
import '../admin.css'
import '../record.css'

const ASKED: readonly ApplicationStatus[] = [...WAITING, 'accepted']

/** On an application that waits or is agreed: that no policy covers its visit on its day, where the programme asks. */
export const UninsuredVisit: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id || !req.user || (role !== 'facility' && role !== 'operator')) return null
  if (!ASKED.includes((data as { status: ApplicationStatus }).status)) return null
  const standing = await insuranceStanding(req, String(id))
  if (!standing || standing.rule === 'off' || standing.covered) return null
  return (
    <section aria-label={texts.label} className="care care-inset">
      <p className="care-notice care-notice--attention">{standing.rule === 'required' ? texts.refuses : texts.warning}</p>
      {role === 'operator' && (
        <p>
          <a href={listLink('insurances')}>{texts.open}</a>
        </p>
      )}
    </section>
  )
}
