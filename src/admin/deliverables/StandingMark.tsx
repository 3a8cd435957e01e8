import { type DatedDeliverable, readStanding } from '@/domain/deliverable/standing'
import { standingSentence } from '@/glossary/deliverableScreens'

/** How a deliverable stands to its date, in words; what is late also in red. */
export function StandingMark({ dated, today }: { dated: DatedDeliverable; today: string }) {
  const standing = readStanding(dated, today)
  const red = standing.state === 'late' || standing.state === 'met_late'
  return <span className={red ? 'care-late' : undefined}>{standingSentence(standing)}</span>
}
