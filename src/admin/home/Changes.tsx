import { warekiMonth } from '@/domain/calendar/wareki'
import { markedFigureLabel } from '@/glossary/figures'
import { collectionWords } from '@/glossary/collections'
import { gapStateLabels } from '@/glossary/gapAnalyses'
import {
  definitionChangeLabels,
  deliverableChangeLabels,
  gapChanged,
  homeTexts as texts,
  incidentChangeLabels,
  registerChanged,
  seminarHeld,
  targetChanged,
  termsAgreed,
  termsVersion,
} from '@/glossary/home'
import { tokyoInstant } from '@/glossary/instants'
import { registerStateLabel } from '@/glossary/registers'
import { roleLabels } from '@/glossary/roles'
import { partyLabels } from '@/glossary/settlement'
import type { Change } from '@/queries/changesSince'
import { ListTable } from '../ListTable'
import { deliverableLink, documentLink } from '../links'
import type { Home } from './loadHome'

/** What others did since this person's last visit, the newest first. */
export const Changes = ({ home: { changes, changesTotal, since } }: { home: Home }) => (
  <section aria-labelledby="changes" className="care-block">
    <h2 id="changes">{texts.changes}</h2>
    <p className="care-quiet">{texts.changesAbout(tokyoInstant(since))}</p>
    {changes.length === 0 ? (
      <p className="care-quiet">{texts.noChanges}</p>
    ) : (
      <>
        {changesTotal > changes.length && <p>{texts.more(changes.length, changesTotal)}</p>}
        <ListTable stacked title={texts.changes} columns={[texts.at, texts.what, texts.about, texts.by]}>
          {changes.map((change) => (
            <tr key={`${change.of} ${change.record} ${change.what} ${change.at.toISOString()}`}>
              <th scope="row">{tokyoInstant(change.at)}</th>
              <td>{whatHappened(change)}</td>
              <td>
                <a href={linkOf(change)}>{aboutOf(change)}</a>
              </td>
              <td data-label={texts.by}>{byOf(change)}</td>
            </tr>
          ))}
        </ListTable>
      </>
    )}
  </section>
)

function whatHappened(change: Change): string {
  if (change.of === 'incident') return incidentChangeLabels[change.what]
  if (change.of === 'seminar') return seminarHeld
  if (change.of === 'gap') return gapChanged(gapStateLabels[change.what])
  if (change.of === 'register')
    return registerChanged(collectionWords[change.register].singular, change.to && registerStateLabel(change.register, change.to))
  if (change.of === 'target') return targetChanged
  if (change.of === 'definition') return definitionChangeLabels[change.what]
  if (change.of === 'terms') return termsAgreed(partyLabels[change.what])
  const said = deliverableChangeLabels[change.what]
  return change.edition ? `${change.edition}　${said}` : said
}

function aboutOf(change: Change): string {
  if (change.of === 'gap' || change.of === 'target') return `${warekiMonth(change.about)}　${markedFigureLabel(change.figure)}`
  return change.of === 'terms' ? termsVersion(change.about) : change.about
}

/** Where the records of each kind of change are kept, apart from deliverables and registers. */
const KEPT_IN = {
  incident: 'incidents',
  gap: 'gap-analyses',
  seminar: 'seminars',
  target: 'targets',
  definition: 'kpi-definitions',
  terms: 'settlement-settings',
} as const

function linkOf(change: Change): string {
  if (change.of === 'deliverable') return deliverableLink(change.record)
  return documentLink(change.of === 'register' ? change.register : KEPT_IN[change.of], change.record)
}

/** Whose name is not shown is named by their role. */
const byOf = ({ by, byRole }: Change): string => by ?? (byRole ? roleLabels[byRole] : texts.automatic)
