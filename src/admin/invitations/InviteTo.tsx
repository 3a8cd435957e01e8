import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { bestFitting } from '@/domain/recommendation/reasons'
import { invitationTexts as texts } from '@/glossary/invitations'
import { reasonsForFacility } from '@/glossary/recommendations'
import { invitable } from '@/queries/invitable'
import { InviteButton } from './InviteButton'
import '../admin.css'
import '../record.css'

const SHOWN = 10

/** On a slot: who may fit and why, by number, and who was invited. Read under the person's own access. */
export const InviteTo: UIFieldServerComponent = async ({ id, req }) => {
  const { facilityIds, role } = actorOf(req)
  if (!id || !req.user || (role !== 'facility' && role !== 'operator')) return null
  const scope = role === 'operator' ? { kind: 'all' as const } : { kind: 'facilities' as const, ids: facilityIds }
  const [found, { docs: sent }] = await Promise.all([
    invitable(databaseOf(req.payload), { slot: String(id), scope, now: nowOf(req) }),
    req.payload.find({
      collection: 'invitations',
      where: { slot: { equals: id } },
      limit: 100,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    }),
  ])
  const fitting = bestFitting(found, SHOWN)
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <p className="care-quiet">{texts.about}</p>
      {fitting.length === 0 && <p>{texts.none}</p>}
      <ul>
        {fitting.map((person) => (
          <li key={person.id}>
            <p>
              <strong>{person.id}</strong>　{person.reasons.map((reason) => reasonsForFacility[reason](person)).join('、')}
            </p>
            <InviteButton number={person.id} slot={String(id)} />
          </li>
        ))}
      </ul>
      {sent.length > 0 && (
        <>
          <h3>{texts.sent}</h3>
          <ul>
            {sent.map(({ application, id: invitation, title }) => (
              <li key={invitation}>
                {title}
                {application ? `（${texts.applied}）` : ''}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
