import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import { navigationWords } from '@/glossary/screens'

const LINKS = [
  { href: '/admin/collections/tasks/create', label: texts.newListing },
  { href: '/admin/today', label: navigationWords.today },
  { href: '/admin/collections/task-templates?limit=100', label: texts.fromTemplate },
  { href: '/admin/copy-listings', label: texts.copy },
  { href: '/admin/collections/tasks', label: texts.listings },
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
