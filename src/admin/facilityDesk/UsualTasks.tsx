import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import { intentionFormTexts } from '@/glossary/intentions'
import { navigationWords } from '@/glossary/screens'
import { intentionFormLink } from '../links'

const LINKS = [
  { href: '/admin/collections/tasks/create', label: texts.newListing },
  { href: '/admin/today', label: navigationWords.today },
  { href: '/admin/collections/task-templates?limit=100', label: texts.fromTemplate },
  { href: '/admin/copy-listings', label: texts.copy },
  { href: '/admin/collections/tasks', label: texts.listings },
  { href: intentionFormLink(), label: intentionFormTexts.link },
  { href: '/admin/collections/consultations/create', label: texts.askForConsultation },
] as const

/** Where a facility's work begins, one click from here. */
export const UsualTasks = () => (
  <nav aria-label={texts.tasks} className="care-actions">
    {LINKS.map(({ href, label }, index) => (
      <a key={href} className={`care-button${index > 0 ? ' care-button--quiet' : ''}`} href={href}>
        {label}
      </a>
    ))}
  </nav>
)
