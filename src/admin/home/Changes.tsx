import { warekiMonth } from '@/domain/calendar/wareki'
import { markedFigureLabel } from '@/glossary/figures'
import { gapStateLabels } from '@/glossary/gapAnalyses'
import { deliverableChangeLabels, gapChanged, homeTexts as texts, incidentChangeLabels, seminarHeld } from '@/glossary/home'
import { tokyoInstant } from '@/glossary/instants'
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
              <td data-label={texts.by}>{change.by ?? texts.automatic}</td>
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
  const said = deliverableChangeLabels[change.what]
  return change.edition ? `${change.edition}　${said}` : said
}

const aboutOf = (change: Change): string =>
  change.of === 'gap' ? `${warekiMonth(change.about)}　${markedFigureLabel(change.figure)}` : change.about

function linkOf({ of, record }: Change): string {
  if (of === 'deliverable') return deliverableLink(record)
  return documentLink(of === 'incident' ? 'incidents' : of === 'gap' ? 'gap-analyses' : 'seminars', record)
}
