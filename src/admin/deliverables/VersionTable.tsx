import { deliverableScreenTexts, oneDeliverableTexts as texts } from '@/glossary/deliverableScreens'
import { tokyoInstant } from '@/glossary/instants'
import type { DeliverableVersion } from '@/queries/deliverableVersions'
import { ListTable } from '../ListTable'
import { FileLinks } from './FileLinks'

/** Every version that was issued, with its files by their digests. */
export const VersionTable = ({ versions }: { versions: readonly DeliverableVersion[] }) => (
  <section className="care-block">
    <h2>{texts.versions}</h2>
    {versions.length === 0 ? (
      <p className="care-empty">{deliverableScreenTexts.noVersions}</p>
    ) : (
      <ListTable
        stacked
        title={texts.versions}
        columns={[texts.version, texts.issuedAt, texts.issuedBy, texts.versionNote, texts.files]}
      >
        {versions.map((version) => (
          <tr key={version.id}>
            <th scope="row">{version.edition}</th>
            <td data-label={texts.issuedAt}>{tokyoInstant(version.issuedAt)}</td>
            <td data-label={texts.issuedBy}>{version.issuedBy ?? texts.automatic}</td>
            <td data-label={texts.versionNote}>{version.note ?? deliverableScreenTexts.missing}</td>
            <td>
              <FileLinks digests version={version} />
            </td>
          </tr>
        ))}
      </ListTable>
    )}
  </section>
)
