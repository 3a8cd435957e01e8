import type { UIFieldServerComponent } from 'payload'
import { roleLabels } from '@/glossary/roles'
import { tokyoInstant } from '@/glossary/instants'
import { verdictLabels } from '@/glossary/listingCheck'
import { taskStatusLabels } from '@/glossary/statuses'
import { taskEventLabels, taskHistoryTexts as texts } from '@/glossary/taskEvents'
import type { TaskEvent } from '@/payload-types'
import { ListTable } from '../ListTable'
import { documentLink, listLink } from '../links'
import '../admin.css'
import '../record.css'

const MOST = 30

/** On a listing: who did what, when, by which rules it was judged then, and why it was published all the same. */
export const TaskHistory: UIFieldServerComponent = async ({ id, req }) => {
  if (!id || !req.user) return null
  const { docs, totalDocs } = await req.payload.find({
    collection: 'task-events',
    where: { task: { equals: id } },
    sort: '-at',
    limit: MOST,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <p className="care-quiet">{texts.about}</p>
      {docs.length === 0 ? (
        <p className="care-empty">{texts.none}</p>
      ) : (
        <ListTable
          columns={[texts.when, texts.what, texts.state, texts.verdict, texts.who, texts.why]}
          stacked
          title={texts.label}
        >
          {docs.map((each) => (
            <EventRow key={each.id} {...each} />
          ))}
        </ListTable>
      )}
      {totalDocs > MOST && (
        <p>
          {texts.most(MOST)} <a href={listLink('task-events', { task: { equals: String(id) } })}>{texts.all}</a>
        </p>
      )}
    </section>
  )
}

const EventRow = ({ at, byName, byRole, checkVersion, from, id, overrideReason, reason, to, verdict, what }: TaskEvent) => (
  <tr>
    <th scope="row">{tokyoInstant(new Date(at))}</th>
    <td>
      <a href={documentLink('task-events', id)}>{taskEventLabels[what]}</a>
    </td>
    <td>{from && from !== to ? texts.moved(taskStatusLabels[from], taskStatusLabels[to]) : taskStatusLabels[to]}</td>
    <td>{verdict ? texts.judgedBy(verdictLabels[verdict], checkVersion ?? 0) : ''}</td>
    <td>{byName ?? (byRole ? roleLabels[byRole] : '')}</td>
    <td className="care-lines">{[reason, overrideReason && texts.decided(overrideReason)].filter(Boolean).join('\n')}</td>
  </tr>
)
