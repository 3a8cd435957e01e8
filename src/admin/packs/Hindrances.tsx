import type { PackHindrances } from '@/actions/packs/packHindrances'
import { packActionTexts, packScreenTexts as texts } from '@/glossary/packs'
import { deliverableLink, listLink } from '../links'

type Given = { of: PackHindrances; scanner: boolean }

/** What stands against making a pack, each with what to do about it, before anybody presses the button. */
export function Hindrances({ of: { changed, found, outdated, own, rights, unlicensed, unscanned, waiting }, scanner }: Given) {
  const count =
    rights.length +
    changed.length +
    outdated.length +
    waiting.length +
    Number(unscanned || (own && scanner)) +
    Number(unlicensed) +
    Number(found !== null)
  return (
    <section className="care-block">
      <h2>{texts.checks}</h2>
      {count === 0 ? (
        <p>{texts.noHindrance}</p>
      ) : (
        <div className="care-notice care-notice--attention">
          <ul>
            {rights.map(({ deliverable, owner, right }) => (
              <li key={`${deliverable} ${right}`}>
                {texts.rightMissing(packActionTexts.right(deliverable, right, owner))}{' '}
                <a href={listLink('third-party-rights')}>{texts.openRights}</a>
              </li>
            ))}
            {unscanned && <li>{scanner ? texts.notScanned : texts.noOwnRecord}</li>}
            {own && scanner && <li>{texts.ownOnly}</li>}
            {changed.map((path) => (
              <li key={path}>{texts.fileChanged(path)}</li>
            ))}
            {outdated.length > 0 && <li>{packActionTexts.outdated(outdated)}</li>}
            {waiting.map(({ edition, id, title }) => (
              <li key={id}>
                {texts.newerWaiting(title, edition)} <a href={deliverableLink(id)}>{texts.openDeliverable}</a>
              </li>
            ))}
            {unlicensed && (
              <li>
                {texts.licenceMissing} <a href={listLink('ownerships')}>{texts.openOwnerships}</a>
              </li>
            )}
            {found !== null && <li>{texts.foundStands}</li>}
          </ul>
        </div>
      )}
    </section>
  )
}
