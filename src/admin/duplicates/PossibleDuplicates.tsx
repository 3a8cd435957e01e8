import type { PayloadRequest, UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { makeMatchKeys } from '@/actions/residents/makeMatchKeys'
import { databaseOf } from '@/database/handle'
import { idOf } from '@/domain/idOf'
import { sharedTraits } from '@/domain/people/matchKeys'
import { duplicateWords as words } from '@/glossary/duplicates'
import type { Volunteer } from '@/payload-types'
import { keysOf, peopleWithKeys } from '@/queries/peopleWithKeys'
import { compareLink, documentLink } from '../links'
import '../admin.css'
import '../record.css'

/** On a resident, for the operator: into which record it went, or which others may be the same person. */
export const PossibleDuplicates: UIFieldServerComponent = async ({ data, id, req }) => {
  if (!id || actorOf(req).role !== 'operator') return null
  const mergedInto = idOf((data as Volunteer).mergedInto)
  return (
    <section className="care care-inset" aria-label={words.panelLabel}>
      <h2>{words.panelLabel}</h2>
      {mergedInto ? (
        <p className="care-notice">
          {words.mergedInto} <a href={documentLink('volunteers', mergedInto)}>{words.openKept}</a>
        </p>
      ) : (
        <Found id={String(id)} req={req} />
      )}
    </section>
  )
}

async function Found({ id, req }: { id: string; req: PayloadRequest }) {
  await makeMatchKeys(req.payload, nowOf(req))
  const db = databaseOf(req.payload)
  const people = await peopleWithKeys(db, { besides: id, keys: await keysOf(db, id) })
  return (
    <>
      {people.length === 0 ? (
        <p>{words.panelNone}</p>
      ) : (
        <ul>
          {people.map(({ id: other, kinds, name, number }) => (
            <li key={other}>
              <a href={compareLink({ a: id, b: other })}>{words.person(number, name)}</a>（{words.traits(sharedTraits(kinds))}）
            </li>
          ))}
        </ul>
      )}
      <p className="care-quiet">
        <a href={compareLink({ a: id })}>{words.byNumberLink}</a>
      </p>
    </>
  )
}
