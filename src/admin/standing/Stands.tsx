'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { isStandingCollection, type StandingCollection, standingOf } from '@/domain/standing/standing'
import { standingSentences, standingTexts as texts } from '@/glossary/standing'
import { newRecordLink } from '../links'
import { NextVersion } from '../settlement/NextVersion'
import '../admin.css'
import '../record.css'

/** Above a record that stands, as it was last saved: why it takes no changes, and for the operator the way to the next version. */
export const Stands: UIFieldClientComponent = () => {
  const { collectionSlug, id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  if (!isStandingCollection(collectionSlug)) return null
  const standing = standingOf(collectionSlug, savedDocumentData)
  const sentence = standingSentences[collectionSlug][standing]
  if (!sentence) return null
  return (
    <section aria-label={texts.label} className="care care-inset">
      <div className="care-notice">
        <p>{sentence}</p>
        {standing === 'all' && user?.['role'] === 'operator' && <NextOf collection={collectionSlug} id={String(id)} />}
      </div>
    </section>
  )
}

/** The next terms begin as these; a definition and a form are begun as a new record, which takes over what is in force. */
const NextOf = ({ collection, id }: { collection: StandingCollection; id: string }) =>
  collection === 'settlement-settings' ? (
    <NextVersion id={id} />
  ) : (
    <p>
      <a href={newRecordLink(collection)}>{texts.newVersion}</a>
    </p>
  )
