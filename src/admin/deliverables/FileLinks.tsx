import { oneDeliverableTexts as texts } from '@/glossary/deliverableScreens'
import type { DeliverableVersion } from '@/queries/deliverableVersions'
import { deliverableFileLink } from '../links'

/** The files of a version, as they were issued; with their digests where somebody compares them. */
export const FileLinks = ({ digests = false, version }: { version: DeliverableVersion; digests?: boolean }) => (
  <>
    {!digests && version.edition}
    <ul className="care-files">
      {version.files.map(({ fileName, pages, position, sha256, size }) => (
        <li key={position}>
          <a download href={deliverableFileLink(version.id, position)}>
            {fileName}
          </a>
          {digests && (
            <small className="care-deliverables__working">
              {[pages === null ? null : texts.pages(pages), texts.size(size)].filter(Boolean).join('・')}
              <br />
              <code>{sha256}</code>
            </small>
          )}
        </li>
      ))}
    </ul>
  </>
)
