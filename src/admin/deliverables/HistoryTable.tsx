import { deliverableEventLabels } from '@/glossary/deliverables'
import { deliverableScreenTexts, oneDeliverableTexts as texts } from '@/glossary/deliverableScreens'
import { dayWithWeekday, tokyoInstant } from '@/glossary/instants'
import type { DeliverableHappening } from '@/queries/deliverableHistory'
import { ListTable } from '../ListTable'

/** What happened to a deliverable, the newest first, written by the database. */
export const HistoryTable = ({ history }: { history: readonly DeliverableHappening[] }) => (
  <section className="care-block">
    <h2>{texts.history}</h2>
    <ListTable stacked title={texts.history} columns={[texts.at, texts.what, texts.by, texts.said]}>
      {history.map(({ at, by, comment, dueOn, id, what }) => (
        <tr key={id}>
          <th scope="row">{tokyoInstant(at)}</th>
          <td>{deliverableEventLabels[what]}</td>
          <td data-label={texts.by}>{by ?? texts.automatic}</td>
          <td>
            {[what === 'due_set' && dueOn ? texts.dueTo(dayWithWeekday(dueOn)) : null, comment].filter(Boolean).join('　') ||
              deliverableScreenTexts.missing}
          </td>
        </tr>
      ))}
    </ListTable>
  </section>
)
