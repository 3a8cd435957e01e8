import { dashboardWords } from '@/glossary/dashboard'
import { tokyoInstant } from '@/glossary/instants'
import { monthlyReportScreenWords as words } from '@/glossary/monthlyReportScreen'
import { monthlyWords } from '@/glossary/reportMonthly'
import { reportStatusLabels } from '@/glossary/statuses'
import type { IssuedVersion } from '@/queries/versionsOfMonth'
import { ListTable } from '../ListTable'
import { monthlyReportLink, reportFileLink } from '../links'

type Props = { versions: readonly IssuedVersion[]; shown: number | null; programme: string; month: string }
const instant = (text: string | null): string => (text ? tokyoInstant(new Date(text)) : dashboardWords.missing)

/** Every issued version with its decision and its files, named by their digests. */
export function VersionList({ month, programme, shown, versions }: Props) {
  return (
    <section className="care-block">
      <h2>{words.versions}</h2>
      {versions.length === 0 ? (
        <p className="care-quiet">{words.noVersions}</p>
      ) : (
        <ListTable
          stacked
          title={words.versions}
          columns={[
            words.version,
            words.status,
            words.closedAt,
            words.closedBy,
            words.decidedAt,
            words.decidedBy,
            words.comment,
            words.reason,
            words.files,
          ]}
        >
          {versions.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                <a
                  href={`${monthlyReportLink({ programme, month })}&version=${each.version}`}
                  {...(each.version === shown ? { 'aria-current': 'true' as const } : {})}
                >
                  {monthlyWords.edition(each.version)}
                </a>
              </th>
              <td data-label={words.status}>{reportStatusLabels[each.status]}</td>
              <td data-label={words.closedAt}>{instant(each.closedAt)}</td>
              <td data-label={words.closedBy}>{each.closedBy ?? words.automatic}</td>
              <td data-label={words.decidedAt}>{instant(each.decidedAt)}</td>
              <td data-label={words.decidedBy}>{each.decidedBy ?? dashboardWords.missing}</td>
              <td data-label={words.comment}>{each.comment ?? dashboardWords.missing}</td>
              <td data-label={words.reason}>{each.correctionNote ?? dashboardWords.missing}</td>
              <td>
                <ul className="care-files">
                  {each.files.map(({ fileName, kind, sha256 }) => (
                    <li key={kind}>
                      <a href={reportFileLink({ programme, month, kind, version: each.version })} download>
                        {fileName}
                      </a>
                      <br />
                      <code>{sha256}</code>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </ListTable>
      )}
    </section>
  )
}
