import type { UIFieldServerComponent } from 'payload'
import { tokyoInstant } from '@/glossary/instants'
import { targetTexts as texts } from '@/glossary/targets'
import { written } from '@reports/written'
import { ReadAnew } from '../fields/ReadAnew'
import { ListTable } from '../ListTable'
import '../admin.css'
import '../record.css'

const MOST = 100

/** On a target: what was planned before, since when, why and by whom. For whoever may read the history. */
export const HistoryOfTarget: UIFieldServerComponent = async ({ id, req }) => {
  if (!id || !req.user) return null
  const { docs } = await req.payload.find({
    collection: 'target-changes',
    where: { target: { equals: id } },
    sort: '-at',
    limit: MOST,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })
  const amount = (value: number | null | undefined): string => written('count', value ?? null)
  return (
    <section aria-label={texts.history} className="care care-inset">
      <ReadAnew />
      <h2>{texts.history}</h2>
      <ListTable title={texts.history} columns={[texts.at, texts.change, texts.reason, texts.by]}>
        {docs.map(({ after, at, before, byName, id: key, reason }) => (
          <tr key={key}>
            <th scope="row">{tokyoInstant(new Date(at))}</th>
            <td>{typeof before === 'number' ? texts.changed(amount(before), amount(after)) : texts.first(amount(after))}</td>
            <td className="care-lines">{reason || texts.noReason}</td>
            <td>{byName || texts.system}</td>
          </tr>
        ))}
      </ListTable>
    </section>
  )
}
