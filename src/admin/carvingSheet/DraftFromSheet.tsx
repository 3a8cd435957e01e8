import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { carvingPanelTexts as texts } from '@/glossary/carving'
import { taskStatusLabels } from '@/glossary/statuses'
import { listingsOfSheet } from '@/queries/listingsOfSheet'
import { documentLink } from '../links'
import { scopeOf } from '../scopeOf'
import { DraftButton } from './DraftButton'
import '../admin.css'
import '../record.css'

/** On a sheet: a listing from its chosen steps, and the listings that came of it. */
export const DraftFromSheet: UIFieldServerComponent = async ({ id, req }) => {
  const { role } = actorOf(req)
  if (!id) return <p className="care care-inset care-quiet">{texts.saveFirst}</p>
  const listings = await listingsOfSheet(databaseOf(req.payload), { sheet: String(id), scope: scopeOf(req) })
  return (
    <section aria-label={texts.draft} className="care care-inset">
      <h2>{texts.draft}</h2>
      <p className="care-quiet">{texts.draftAbout}</p>
      {(role === 'facility' || role === 'operator') && <DraftButton id={String(id)} />}
      <h3>{texts.listings}</h3>
      {listings.length === 0 ? (
        <p>{texts.noListings}</p>
      ) : (
        <ul>
          {listings.map(({ id: task, status, title }) => (
            <li key={task}>
              <a href={documentLink('tasks', task)}>{title}</a>（{taskStatusLabels[status]}）
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
