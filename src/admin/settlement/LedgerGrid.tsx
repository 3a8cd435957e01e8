import { warekiMonth } from '@/domain/calendar/wareki'
import { monthsBetween } from '@/domain/calendar/jst'
import type { Cell, UnitMonths } from '@/domain/settlement/facilityMonths'
import type { SettlementStatement } from '@/domain/settlement/statement'
import { readDay } from '@/glossary/instants'
import { evidenceTexts } from '@/glossary/reportSettlement'
import { cellStateLabels, cellStateMarks, reasonText, settlementTexts as texts } from '@/glossary/settlement'
import type { TermsVersion } from '@/queries/settlementVersions'
import { ExportButtons } from '../exports/ExportButtons'
import { ListTable } from '../ListTable'
import { documentLink, ledgerLink, listLink } from '../links'
import { Pages } from '../Pages'
import { type LedgerPart, unitsOf } from './ledgerPart'

const SHOWN = 50
type Given = { statement: SettlementStatement; programme: string; shown: TermsVersion; only: LedgerPart; page: number }

/** Facilities × months: whether each counts, why in words, and the record that shows it. */
export function LedgerGrid({ only, page, programme, shown, statement: { counted, programme: contract } }: Given) {
  const units = unitsOf(counted.units, only)
  const address = { programme, version: shown.version }
  const months = monthsBetween(contract.startsOn, contract.endsOn)
  const pages = Math.max(1, Math.ceil(units.length / SHOWN))
  const at = Math.min(page, pages)
  const total = (month: string): number => unitsOf(counted.units, { month, counted: false }).length
  return (
    <section className="care-block care-settlement" id="ledger">
      <h2>{texts.grid}</h2>
      <p className="care-quiet">{texts.gridAbout}</p>
      {units.length === 0 ? (
        <p className="care-empty">{texts.gridEmpty}</p>
      ) : (
        <>
          {only ? (
            <p>
              {texts.ofMonth(warekiMonth(only.month), units.length)} <a href={ledgerLink(address)}>{texts.wholeLedger}</a>
            </p>
          ) : (
            <p>{texts.allFacilities(units.length)}</p>
          )}
          <ListTable
            title={texts.grid}
            columns={[
              texts.facility,
              texts.startsOn,
              texts.lastDay,
              ...months.map((month) => evidenceTexts.monthName(month)),
              { number: texts.unitMonths },
            ]}
            foot={
              <tr>
                <th scope="row">{texts.months}</th>
                <td />
                <td />
                {months.map((month) => (
                  <td key={month}>
                    <strong>
                      <a aria-label={texts.showMonth(warekiMonth(month), total(month))} href={ledgerLink({ ...address, month })}>
                        {total(month)}
                      </a>
                    </strong>
                  </td>
                ))}
                <td className="care-number">
                  <a href={ledgerLink(address)}>{counted.settlement.facilityMonths}</a>
                </td>
              </tr>
            }
          >
            {units.slice((at - 1) * SHOWN, at * SHOWN).map((unit) => (
              <UnitRow key={unit.unit.key} unit={unit} />
            ))}
          </ListTable>
          <Pages
            linkTo={(to) => ledgerLink({ ...address, month: only?.month ?? null, counted: only?.counted ?? false, page: to })}
            page={at}
            pages={pages}
          />
          <ExportButtons asked={{ programme, version: shown.version }} path="/api/settlement-settings/ledger" withPersonal />
        </>
      )}
    </section>
  )
}

function UnitRow({ unit: { cells, expected, unit } }: { unit: UnitMonths }) {
  const [first] = unit.entries
  const last = unit.entries.every(({ lastDay }) => lastDay)
    ? unit.entries
        .map(({ lastDay }) => lastDay ?? '')
        .sort()
        .at(-1)
    : null
  return (
    <tr>
      <th scope="row">
        {first ? <a href={documentLink('facilities', first.facility)}>{unit.name}</a> : unit.name}
        <br />
        <small className="care-quiet">{unit.key}</small>
      </th>
      <td>{first ? readDay(first.startsOn) : null}</td>
      <td>{last ? readDay(last) : texts.stays}</td>
      {cells.map((cell) => (
        <MonthCell cell={cell} key={cell.month} name={unit.name} />
      ))}
      <td className="care-number">
        <strong>
          {expected > 0 ? (
            <a href={listLink('facility-registrations', { id: { in: [...new Set(unit.entries.map(({ id }) => id))] } })}>
              {expected}
            </a>
          ) : (
            expected
          )}
        </strong>
      </td>
    </tr>
  )
}

const MonthCell = ({ cell: { entry, month, reason, state }, name }: { cell: Cell; name: string }) => (
  <td className={`care-settlement__${state}`}>
    <a
      aria-label={`${texts.evidence(name, warekiMonth(month))}：${cellStateLabels[state]}。${reasonText(reason)}`}
      href={documentLink('facility-registrations', entry.id)}
    >
      {cellStateMarks[state]}
    </a>
    <small>{reasonText(reason)}</small>
  </td>
)
