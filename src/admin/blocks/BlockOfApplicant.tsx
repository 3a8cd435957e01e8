import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { idOf, type Ref } from '@/domain/idOf'
import { blockPanelTexts as texts } from '@/glossary/blocks'
import { tokyoInstant } from '@/glossary/instants'
import { BlockForm } from './BlockForm'
import { EndBlock } from './EndBlock'
import '../admin.css'
import '../record.css'

/** On an application: whether this facility still takes applications of this person, as far as the reader may know. */
export const BlockOfApplicant: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!id || !req.user || (role !== 'facility' && role !== 'operator')) return null
  const { facility, volunteer } = data as { facility: Ref; volunteer: Ref }
  const { docs } = await req.payload.find({
    collection: 'blocks',
    where: {
      and: [
        { facility: { equals: idOf(facility) } },
        { volunteer: { equals: idOf(volunteer) } },
        { side: { equals: role === 'facility' ? 'facility' : 'office' } },
        { state: { equals: 'active' } },
      ],
    },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [active] = docs
  return (
    <section aria-label={texts.title} className="care care-inset">
      <h2>{texts.title}</h2>
      {active ? (
        <>
          <p>{texts.active(tokyoInstant(new Date(active.madeAt ?? '')))}</p>
          <EndBlock id={active.id} revision={active.revision ?? 1} />
        </>
      ) : (
        <details>
          <summary>{texts.ask}</summary>
          <BlockForm application={String(id)} />
        </details>
      )}
    </section>
  )
}
