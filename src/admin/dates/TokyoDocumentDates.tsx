'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { tokyoInstant } from '@/glossary/instants'
import { documentDateWords as words } from '@/glossary/screens'

/** When a record was made and last changed, as Tokyo's clock shows it; it replaces Payload's line, which takes the browser's zone. */
export function TokyoDocumentDates() {
  const { data, id, savedDocumentData } = useDocumentInfo()
  const saved = (savedDocumentData ?? data ?? {}) as { createdAt?: string; updatedAt?: string }
  if (!id) return null
  return (
    <dl className="care-document-dates">
      {saved.updatedAt && (
        <div>
          <dt>{words.updated}</dt>
          <dd>{tokyoInstant(new Date(saved.updatedAt))}</dd>
        </div>
      )}
      {saved.createdAt && (
        <div>
          <dt>{words.created}</dt>
          <dd>{tokyoInstant(new Date(saved.createdAt))}</dd>
        </div>
      )}
    </dl>
  )
}
