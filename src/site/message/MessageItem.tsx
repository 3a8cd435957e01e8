import { spokenInstant } from '@/domain/calendar/spoken'
import { messageSideLabels, messageTexts as texts } from '@/glossary/messages'
import type { Message } from '@/payload-types'

/** One message of a thread as its resident reads it. */
export function MessageItem({ message, now }: { message: Message; now: Date }) {
  const own = message.side === 'resident'
  const readAt = message.readByFacilityAt && new Date(message.readByFacilityAt)
  return (
    <li className={`card${own ? ' own' : ''}`}>
      <p className="state">
        <strong>{own ? 'あなた' : messageSideLabels[message.side]}</strong>{' '}
        <span className="hint">{spokenInstant(new Date(message.sentAt), now)}</span>{' '}
        {!own && !message.readByResidentAt && <span className="tag strong">{texts.unread}</span>}
      </p>
      <p className="prose">{message.text}</p>
      {own && <p className="hint">{readAt ? texts.readAt(spokenInstant(readAt, now)) : texts.notRead}</p>}
    </li>
  )
}
