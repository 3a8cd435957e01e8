import type { AdminViewServerProps } from 'payload'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { spokenSpan } from '@/domain/calendar/spoken'
import { warekiDay } from '@/domain/calendar/wareki'
import { isUuid } from '@/domain/text/isUuid'
import { tokyoInstant } from '@/glossary/instants'
import { letterMarkTexts as marks, letterTexts as texts } from '@/glossary/proxyEntry'
import { letterOf } from '@/queries/letterOf'
import { letterFacts } from './letterFacts'
import { MarkSent } from './MarkSent'
import { PrintButton } from './PrintButton'
import { standingOf } from './standingOf'
import '../admin.css'
import '../record.css'
import './letter.css'

/** One letter, as it is printed. Whoever registers it guards it: it shows a name. */
export async function LetterView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const { application } = searchParams ?? {}
  const letter = isUuid(application) ? await letterOf(databaseOf(req.payload), application) : null
  if (!letter)
    return (
      <main className="care">
        <h1>{texts.title}</h1>
        <p className="care-notice care-notice--attention">{texts.notFound}</p>
      </main>
    )
  const now = nowOf(req)
  const { office, reason } = letter
  const standing = standingOf(letter.status)
  return (
    <main className="care care-letter">
      <p className="care-letter__screen">
        <PrintButton />
      </p>
      {letter.byLetter && (
        <div className="care-letter__screen">
          <MarkSent
            about={letter.name}
            application={String(application)}
            says={letter.says}
            sent={letter.sent && marks.by(tokyoInstant(letter.sent.at), letter.sent.by)}
          />
        </div>
      )}
      <p className="care-letter__right">{texts.issued(warekiDay(dayOf(now)))}</p>
      <p className="care-letter__to">{texts.to(letter.name)}</p>
      <p>{texts.number(letter.number)}</p>
      <h1>{texts.title}</h1>
      <p>{texts[standing]}</p>
      {standing === 'other' && reason && (
        <p>
          {texts.reason}：{reason}
        </p>
      )}
      <p className="care-letter__when">
        <strong>{letter.title}</strong>
        <br />
        <strong>{spokenSpan(letter, now)}</strong>
      </p>
      <dl className="care-facts">
        {letterFacts(letter).map(([name, value]) => (
          <div className="care-facts__row" key={name}>
            <dt>{name}</dt>
            <dd className="care-words">{value}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.notAsked}</p>
      <p>{texts.cannotCome}</p>
      <address>
        {texts.office}　{office.name}
        <br />
        {office.address}
        {office.phone && (
          <>
            <br />
            {texts.phone(office.phone)}
          </>
        )}
      </address>
    </main>
  )
}
