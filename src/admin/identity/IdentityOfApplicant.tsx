import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { identityStanding } from '@/database/identified'
import { type ApplicationStatus, HOLDS_SEAT, WAITING } from '@/domain/application/status'
import { identityMark, identityTexts as texts } from '@/glossary/identity'
import { proofCheckLink } from '../links'
import '../admin.css'
import '../record.css'

const ASKED: readonly ApplicationStatus[] = [...WAITING, ...HOLDS_SEAT]

/** On an application that waits or is agreed: whether anybody has made sure of who comes, where the programme asks. */
export const IdentityOfApplicant: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id || !req.user || (role !== 'facility' && role !== 'operator')) return null
  const { status } = data as { status: ApplicationStatus }
  const standing = ASKED.includes(status) ? await identityStanding(req, String(id)) : null
  if (!standing || standing.identified === null) return null
  const refuses = standing.rule === 'required' && WAITING.includes(status)
  return (
    <section aria-label={texts.label} className="care care-inset">
      <p>
        <strong>{identityMark(standing.identified)}</strong>
        {standing.identified && <span className="care-quiet">　{texts.done}</span>}
      </p>
      {!standing.identified && <p className="care-notice care-notice--attention">{refuses ? texts.refuses : texts.warning}</p>}
      {!standing.identified && role === 'operator' && (
        <p>
          <a href={proofCheckLink}>{texts.check}</a>
        </p>
      )}
    </section>
  )
}
