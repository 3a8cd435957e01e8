import type { AdminViewServerProps } from 'payload'
import { warekiMonth } from '@/domain/calendar/wareki'
import { recordMeasuresOf } from '@/domain/kpi/measure'
import { dashboardWords, measureLabels, recordsWords as words } from '@/glossary/dashboard'
import { markedFigureLabel } from '@/glossary/figures'
import { ExportButtons } from '../exports/ExportButtons'
import { guard } from '../guard'
import { dashboardLink, recordsLink } from '../links'
import { Pages } from '../Pages'
import { ScreenHead } from '../ScreenHead'
import { loadRecords, PAGE_SIZE, type Records } from './loadRecords'
import { addressOf, type RecordsQuery, recordsQuery } from './recordsQuery'
import { partsSaid } from './partsSaid'
import { RecordsTable } from './RecordsTable'

/** Exactly the records that one number counts, page by page. */
async function RecordsOfNumber({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const query = recordsQuery(searchParams ?? {})
  const found = query && (await loadRecords(req.payload, query))
  if (!query || !found) {
    return (
      <main className="care">
        <h1>{words.title}</h1>
        <p className="care-notice">{words.unknown}</p>
        <p>
          <a href="/admin">{words.back}</a>
        </p>
      </main>
    )
  }
  return <Screen query={query} found={found} />
}

function Screen({ found, query }: { found: Records; query: RecordsQuery }) {
  const { figure, measure, month, page, programme, ward } = query
  const { counted, frozenIn, partnerName, records, reported, wardName } = found
  const labels = measureLabels(figure)
  const pages = Math.max(1, Math.ceil(records / PAGE_SIZE))
  const rule = query.rule ?? found.programme.listingRule
  const linkTo = (other: Partial<RecordsQuery>) =>
    recordsLink({ ...addressOf({ ...query, ...other }), page: other.page ?? page } as Parameters<typeof recordsLink>[0])
  return (
    <main className="care">
      <p>
        <a href={dashboardLink({ programme, month, ward })}>‹ {words.back}</a>
      </p>
      <ScreenHead title={words.about(markedFigureLabel(figure), warekiMonth(month), labels[measure])}>
        <p className="care-quiet">
          {[
            found.programme.contractName,
            wardName ?? dashboardWords.allWards,
            ...(partnerName ? [partnerName] : []),
            ...partsSaid(query),
          ].join(' ・ ')}
        </p>
      </ScreenHead>
      <nav className="care-tabs" aria-label={words.measures}>
        {(query.stage ? [] : recordMeasuresOf(figure))
          .filter((each) => !query.home || each !== 'correction')
          .map((each) => (
            <a
              key={each}
              href={linkTo({ measure: each, page: 1 })}
              {...(each === measure ? { 'aria-current': 'page' as const } : {})}
            >
              {labels[each]}
            </a>
          ))}
      </nav>
      <p className="care-total">
        <strong>{words.total(figure, counted)}</strong> {counted !== records && words.recordCount(records)}
      </p>
      {reported && (
        <p className="care-notice">{words.differs(figure, reported.version, reported.value, counted - reported.value)}</p>
      )}
      {query.version !== null && frozenIn === null && <p className="care-quiet">{words.now}</p>}
      {frozenIn !== null && <p className="care-quiet">{words.frozen(frozenIn)}</p>}
      {measure === 'correction' && <p className="care-quiet">{words.correction}</p>}
      {found.rows.length === 0 ? (
        <p className="care-empty">{words.none}</p>
      ) : (
        <RecordsTable figure={figure} rule={rule} rows={found.rows} signed={measure === 'correction'} />
      )}
      {found.rows.length > 0 && (
        <ExportButtons path="/api/exports/records" asked={{ number: addressOf(query) }} withPersonal={false} />
      )}
      <Pages linkTo={(other) => linkTo({ page: other })} page={page} pages={pages} />
      <p className="care-quiet">{words.noNames}</p>
    </main>
  )
}

export const RecordsView = guard(RecordsOfNumber, { roles: ['city', 'operator'] })
