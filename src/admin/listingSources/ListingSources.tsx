import type { BeforeListServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { listingSourcesTexts as texts } from '@/glossary/templates'
import '../admin.css'

/** Above the list of listings: where a new one can come from, for those who make them. */
export function ListingSources({ payload: _payload, user }: BeforeListServerProps) {
  const { role } = actorOf({ user: user ?? null, context: {} })
  if (role !== 'operator' && role !== 'facility') return null
  return (
    <nav aria-label={texts.label} className="care care-actions">
      <a className="care-button care-button--quiet" href="/admin/collections/task-templates?limit=100">
        {texts.templates}
      </a>
      <a className="care-button care-button--quiet" href="/admin/collections/carving-sheets">
        {texts.sheets}
      </a>
      <a className="care-button care-button--quiet" href="/admin/copy-listings">
        {texts.copies}
      </a>
    </nav>
  )
}
