import type { AdminViewServerProps } from 'payload'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { listingReviewTexts as texts } from '@/glossary/listingReview'
import { publishedAgainstRules } from '@/queries/publishedAgainstRules'
import { scopeOf } from '../scopeOf'
import { ScreenHead } from '../ScreenHead'
import { AgainstRules } from './AgainstRules'
import { loadQueue } from './loadQueue'
import { ReviewQueue } from './ReviewQueue'
import '../admin.css'
import '../record.css'
import './listingReview.css'

const MOST_AGAINST_RULES = 50

/** The operator's screen for deciding on listings. Whoever registers it guards it. */
export async function ListingReviewView({ initPageResult: { req } }: AdminViewServerProps) {
  const now = nowOf(req)
  const [queue, against] = await Promise.all([
    loadQueue(req),
    publishedAgainstRules(databaseOf(req.payload), { limit: MOST_AGAINST_RULES, now, scope: scopeOf(req) }),
  ])
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about}>
        <details className="care-details">
          <summary>{texts.keysLabel}</summary>
          <p>
            {texts.keys.map(([key, what]) => (
              <span key={key}>
                <kbd>{key}</kbd> {what}　
              </span>
            ))}
          </p>
          <p className="care-quiet">{texts.keysHint}</p>
        </details>
      </ScreenHead>
      <ReviewQueue given={queue} />
      <AgainstRules at={now.toISOString()} given={against.listings} total={against.total} />
    </main>
  )
}
