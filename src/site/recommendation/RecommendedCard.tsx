import Link from 'next/link'
import { spokenSpan } from '@/domain/calendar/spoken'
import type { Reason } from '@/domain/recommendation/reasons'
import { taskCategoryLabels } from '@/glossary/choices'
import { reasonsForResident } from '@/glossary/recommendations'
import type { RecommendedSlot } from '@/queries/recommendedSlots'
import { SeatsLeft } from '../listing/SeatsLeft'

/** A slot that may suit its reader, and why. */
export const RecommendedCard = ({ now, slot }: { now: Date; slot: RecommendedSlot & { reasons: Reason[] } }) => (
  <li className="card">
    <h3>
      <Link href={`/listings/${slot.task}`}>{slot.title}</Link>
    </h3>
    <p className="tags">
      <span className="tag">{taskCategoryLabels[slot.category]}</span>
    </p>
    <p className="when">{spokenSpan(slot, now)}</p>
    <p>
      {slot.facility}
      {slot.ward && `（${slot.ward}）`} <SeatsLeft seats={slot.seatsLeft} />
    </p>
    <p className="hint">おすすめの理由</p>
    <ul className="points">
      {slot.reasons.map((reason) => (
        <li key={reason}>{reasonsForResident[reason](slot)}</li>
      ))}
    </ul>
  </li>
)
