import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { idOf, type Ref } from '@/domain/idOf'
import { autoAcceptTexts as texts } from '@/glossary/autoAccept'
import { RegularButton } from './RegularButton'
import '../admin.css'
import '../record.css'

/** On an application: how the facility's rules answered it, and whether its person is a regular there. */
export const AutoAcceptOf: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id || !req.user || (role !== 'facility' && role !== 'operator')) return null
  const { facility, volunteer } = data as { facility: Ref; volunteer: Ref }
  const own = { depth: 0, limit: 1, overrideAccess: false as const, user: req.user, req }
  const [{ docs: decisions }, { docs: rules }] = await Promise.all([
    req.payload.find({ collection: 'auto-accept-decisions', where: { application: { equals: id } }, sort: '-at', ...own }),
    req.payload.find({
      collection: 'auto-accept-rules',
      where: {
        and: [
          { facility: { equals: idOf(facility) } },
          { volunteer: { equals: idOf(volunteer) } },
          { state: { equals: 'active' } },
        ],
      },
      ...own,
    }),
  ])
  const [[decision], [rule]] = [decisions, rules]
  return (
    <section aria-label={texts.title} className="care care-inset">
      <h2>{texts.title}</h2>
      {decision ? (
        <>
          {/* Why not is the operator's to know. */}
          <p>{decision.outcome ? texts.decided(decision.outcome) : decision.rule ? texts.accepted : texts.left}</p>
          <p className="care-lines care-quiet">{decision.summary}</p>
        </>
      ) : (
        <p className="care-quiet">{texts.none}</p>
      )}
      <p>{rule ? texts.regular : texts.about}</p>
      <RegularButton application={String(id)} rule={rule ? { id: rule.id, revision: rule.revision ?? 1 } : null} />
    </section>
  )
}
