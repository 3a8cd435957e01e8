import type { UIFieldServerComponent } from 'payload'
import { taskHistoryTexts as texts } from '@/glossary/taskEvents'
import type { TaskEvent } from '@/payload-types'
import { ContentAsOf } from './ContentAsOf'
import '../admin.css'
import '../record.css'

/** On a record of the history: the listing as it was then. */
export const ContentOfEvent: UIFieldServerComponent = ({ data, id }) =>
  id ? (
    <section aria-label={texts.open} className="care care-inset">
      <h2>{texts.open}</h2>
      <ContentAsOf {...(data as TaskEvent)} />
    </section>
  ) : null
