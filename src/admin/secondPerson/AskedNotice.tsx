import { secondPersonTexts as texts } from '@/glossary/secondPerson'
import { askedActionLink } from '../links'

/** What asking answers: the request, and the effect as it is kept with it. */
export type AskedNow = { id: string; effect: string[] }

/** It comes in place of the form, whose button held the keyboard's place. */
const takePlace = (notice: HTMLDivElement | null): void => notice?.focus()

/** Where an action was begun: that a colleague was asked, what they will read, and the way there. */
export const AskedNotice = ({ effect, id }: AskedNow) => (
  <div className="care-notice" ref={takePlace} role="status" tabIndex={-1}>
    <p>
      {texts.asked} <a href={askedActionLink(id)}>{texts.openAsked}</a>
    </p>
    <p>{texts.effectThen}</p>
    <ul>
      {effect.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
)
