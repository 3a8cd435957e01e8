import type { BeforeListServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { intentionFormTexts, intentionOverviewTexts } from '@/glossary/intentions'
import { intentionFormLink } from '../links'
import '../admin.css'

/** Above the list of answers: the form by which one answers. */
export function AnswerLink({ payload: _payload, user }: BeforeListServerProps) {
  const { role } = actorOf({ user: user ?? null, context: {} })
  if (role !== 'operator' && role !== 'facility') return null
  return (
    <nav aria-label={intentionFormTexts.title} className="care care-actions">
      <a className="care-button care-button--quiet" href={intentionFormLink()}>
        {role === 'facility' ? intentionFormTexts.link : intentionOverviewTexts.enter}
      </a>
    </nav>
  )
}
