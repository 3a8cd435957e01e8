import type { UIFieldServerComponent } from 'payload'
import { idOf, type Ref } from '@/domain/idOf'
import { messagePanelTexts as texts } from '@/glossary/messages'
import { documentLink } from '../links'
import '../admin.css'
import '../record.css'

/** On a message: the way to its thread, where it is answered. */
export const OpenThread: UIFieldServerComponent = ({ data }) => {
  const application = idOf((data as { application?: Ref | null }).application)
  return application ? (
    <p className="care care-inset">
      <a className="care-button" href={`${documentLink('applications', application)}#thread`}>
        {texts.openThread}
      </a>
    </p>
  ) : null
}
