import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { seminarPanelTexts as texts } from '@/glossary/seminars'
import { materialsOfSeminar } from '@/queries/materialsOfSeminar'
import { scopeOf } from '../scopeOf'
import '../admin.css'
import '../record.css'

/** On a seminar: what is handed out, to be saved, and where to add more. */
export const Materials: UIFieldServerComponent = async ({ id, req }) => {
  if (!id) return null
  const { role } = actorOf(req)
  const materials = await materialsOfSeminar(databaseOf(req.payload), { seminar: String(id), scope: scopeOf(req) })
  return (
    <section aria-label={texts.materials} className="care care-inset">
      <h2>{texts.materials}</h2>
      {materials.length === 0 ? (
        <p>{texts.noMaterials}</p>
      ) : (
        <ul>
          {materials.map((each) => (
            <li key={each.id}>
              <a href={`/api/seminar-materials/file/${encodeURIComponent(each.filename)}`}>{each.title}</a>
            </li>
          ))}
        </ul>
      )}
      {(role === 'operator' || role === 'organizer') && (
        <a className="care-button care-button--quiet" href="/admin/collections/seminar-materials/create">
          {texts.addMaterial}
        </a>
      )}
    </section>
  )
}
