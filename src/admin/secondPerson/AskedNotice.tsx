import { secondPersonTexts as texts } from '@/glossary/secondPerson'
import { askedActionLink } from '../links'

/** Where an action was begun: that a colleague was asked, and the way there. */
export const AskedNotice = ({ id }: { id: string }) => (
  <p className="care-notice" role="status">
    {texts.asked} <a href={askedActionLink(id)}>{texts.openAsked}</a>
  </p>
)
