import type { AdminViewServerProps } from 'payload'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { residenceProofLabels } from '@/glossary/choices'
import { readDay } from '@/glossary/instants'
import { proofCheckTexts as words } from '@/glossary/proofCheck'
import { proofsToCheck } from '@/queries/proofsToCheck'
import { documentLink } from '../links'
import { CheckProof } from './CheckProof'
import '../admin.css'
import { ListTable } from '../ListTable'
import { ScreenHead } from '../ScreenHead'

const SHOWN = 50

/** Who waits for somebody to make sure of their home, with one press for each. Whoever registers it guards it: it shows names. */
export async function ProofCheckView({ initPageResult: { req } }: AdminViewServerProps) {
  const { proofs, total } = await proofsToCheck(databaseOf(req.payload), { limit: SHOWN })
  return (
    <main className="care">
      <ScreenHead title={words.title} about={words.about} />
      {proofs.length === 0 ? (
        <p className="care-empty">{words.none}</p>
      ) : (
        <ListTable
          stacked
          title={words.title}
          columns={[words.person, words.ward, words.since, words.planned, words.registered, words.check]}
        >
          {proofs.map((each) => (
            <tr key={each.residence}>
              <th scope="row">
                <a href={documentLink('volunteers', each.volunteer)}>{words.name(each.number, each.name)}</a>
                {each.reported && <span className="care-quiet">　{words.moved}</span>}
              </th>
              <td data-label={words.ward}>{each.place}</td>
              <td data-label={words.since}>{readDay(each.since)}</td>
              <td data-label={words.planned}>{each.plannedProof ? residenceProofLabels[each.plannedProof] : words.notPlanned}</td>
              <td data-label={words.registered}>{readDay(dayOf(each.registeredAt))}</td>
              <td>
                <CheckProof {...each} />
              </td>
            </tr>
          ))}
        </ListTable>
      )}
      {total > proofs.length && <p className="care-quiet">{words.more(proofs.length, total)}</p>}
    </main>
  )
}
