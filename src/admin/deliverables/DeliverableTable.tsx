import { ballOf } from '@/domain/deliverable/moves'
import { deliverableKindLabels } from '@/glossary/deliverables'
import { deliverableScreenTexts as texts } from '@/glossary/deliverableScreens'
import type { Deliverable } from '@/queries/deliverables'
import type { DeliverableVersion } from '@/queries/deliverableVersions'
import { ListTable } from '../ListTable'
import { deliverableLink } from '../links'
import { DueDates } from './DueDates'
import { FileLinks } from './FileLinks'
import { StandingMark } from './StandingMark'
import { StatusBadge } from './StatusBadge'

type Given = { rows: readonly Deliverable[]; versions: readonly DeliverableVersion[]; today: string }

/** The register: what is owed by when, how it stands, whose turn it is, and the files of the newest version. */
export const DeliverableTable = ({ rows, today, versions }: Given) => (
  <ListTable
    stacked
    title={texts.title}
    columns={[texts.name, texts.due, texts.standing, texts.status, texts.ball, texts.versions]}
  >
    {rows.map((row) => {
      const newest = versions.find(({ deliverable }) => deliverable === row.id)
      return (
        <tr key={row.id}>
          <th scope="row">
            <a href={deliverableLink(row.id)}>{row.title}</a>
            {row.title !== deliverableKindLabels[row.kind] && (
              <small className="care-deliverables__working">{deliverableKindLabels[row.kind]}</small>
            )}
          </th>
          <td data-label={texts.due}>
            <DueDates of={row} />
          </td>
          <td>
            <StandingMark dated={row} today={today} />
          </td>
          <td>
            <StatusBadge status={row.status} />
          </td>
          <td data-label={texts.ball}>
            {texts.balls[ballOf(row.status) ?? 'none']}
            {row.firstApprovedBy && <small className="care-deliverables__working">{texts.waitingForSecond}</small>}
          </td>
          <td data-label={texts.versions}>
            {newest ? <FileLinks version={newest} /> : <span className="care-quiet">{texts.noVersions}</span>}
          </td>
        </tr>
      )
    })}
  </ListTable>
)
