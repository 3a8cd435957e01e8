import type { AdminViewServerProps } from 'payload'
import { nowOf } from '@/access/clock'
import { makeMatchKeys } from '@/actions/residents/makeMatchKeys'
import { databaseOf } from '@/database/handle'
import { sharedTraits } from '@/domain/people/matchKeys'
import { duplicateWords as words } from '@/glossary/duplicates'
import { duplicatePairs } from '@/queries/duplicatePairs'
import { matchPending } from '@/queries/matchPending'
import { ListTable } from '../ListTable'
import { compareLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import '../admin.css'

const SHOWN = 50

/** Records that may be one person twice. Whoever registers it guards it: it shows names. */
export async function DuplicatesView({ initPageResult: { req } }: AdminViewServerProps) {
  await makeMatchKeys(req.payload, nowOf(req))
  const db = databaseOf(req.payload)
  const [pairs, pending] = [await duplicatePairs(db, { limit: SHOWN }), await matchPending(db)]
  return (
    <main className="care">
      <ScreenHead title={words.title} about={words.about} />
      {pending > 0 && <p className="care-notice">{words.pending(pending)}</p>}
      {pairs.length === 0 ? (
        <p className="care-empty">{words.none}</p>
      ) : (
        <ListTable title={words.title} columns={[words.first, words.second, words.shared, words.compare]}>
          {pairs.map(({ kinds, one, other }) => (
            <tr key={`${one.id}/${other.id}`}>
              <th scope="row">{words.person(one.number, one.name)}</th>
              <td>{words.person(other.number, other.name)}</td>
              <td>{words.traits(sharedTraits(kinds))}</td>
              <td>
                <a href={compareLink({ a: one.id, b: other.id })} aria-label={words.compareOf(one.number, other.number)}>
                  {words.compare}
                </a>
              </td>
            </tr>
          ))}
        </ListTable>
      )}
      {pairs.length === SHOWN && <p className="care-quiet">{words.more(SHOWN)}</p>}
    </main>
  )
}
