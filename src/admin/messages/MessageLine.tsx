import { type MessageSide, readAt, readersOf } from '@/domain/message/rules'
import { tokyoInstant } from '@/glossary/instants'
import { messageSideLabels, messageTexts as texts } from '@/glossary/messages'
import type { Message } from '@/payload-types'

const instant = (value: string | null | undefined): Date | null => (value ? new Date(value) : null)

/** One message of a thread: who wrote it when, what it says; of one's own whether it was read, of others' whether it is new. */
export function MessageLine({ message, reader }: { message: Message; reader: MessageSide }) {
  const read = {
    side: message.side,
    readByResidentAt: instant(message.readByResidentAt),
    readByFacilityAt: instant(message.readByFacilityAt),
  }
  return (
    <li>
      <p className="care-quiet">
        <strong>{messageSideLabels[message.side]}</strong>　{tokyoInstant(new Date(message.sentAt))}{' '}
        {reader !== 'operator' && message.side !== reader && readAt(reader, read) === null && (
          <span className="care-badge care-badge--attention">{texts.unread}</span>
        )}
      </p>
      <p className="care-lines">{message.text}</p>
      {(message.side === reader || reader === 'operator') &&
        readersOf(message.side).map((side) => {
          const at = readAt(side, read)
          const who = message.side === 'operator' || reader === 'operator' ? `${messageSideLabels[side]}：` : ''
          return (
            <p key={side} className="care-quiet">
              {who}
              {at ? texts.readAt(tokyoInstant(at)) : texts.notRead}
            </p>
          )
        })}
    </li>
  )
}
