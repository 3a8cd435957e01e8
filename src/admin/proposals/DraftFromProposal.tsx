import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { idOf, type Ref } from '@/domain/idOf'
import { mayDraft } from '@/domain/proposal/proposal'
import { proposalPanelTexts as texts } from '@/glossary/proposals'
import type { Proposal } from '@/payload-types'
import { documentLink } from '../links'
import { MakeDraft } from './MakeDraft'
import '../admin.css'
import '../record.css'

/** On a proposal: the listing that came of it, or the button that begins one. */
export const DraftFromProposal: UIFieldServerComponent = ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id || (role !== 'facility' && role !== 'operator')) return null
  const { revision, status, task } = data as Proposal
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      {task ? (
        <p>
          <a href={documentLink('tasks', idOf(task as Ref))}>{texts.made}</a>
        </p>
      ) : (
        mayDraft(status) && (
          <>
            <p className="care-quiet">{texts.about}</p>
            <MakeDraft id={String(id)} revision={revision ?? 1} />
          </>
        )
      )}
    </section>
  )
}
