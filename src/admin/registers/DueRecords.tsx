import type { Day } from '@/domain/calendar/jst'
import { standingOn } from '@/domain/register/definition'
import { REGISTERS } from '@/domain/register/registers'
import { registerWords } from '@/glossary/collections/registers'
import { readDay } from '@/glossary/instants'
import { registerScreenTexts as texts, registerStateLabel, standingLabels } from '@/glossary/registers'
import { ListTable } from '../ListTable'
import { documentLink } from '../links'
import type { Registers } from './loadRegisters'

/** The records whose date comes near or is over, of all registers, the earliest first. */
export const DueRecords = ({ due: { records, total }, today }: { due: Registers['due']; today: Day }) => (
  <section className="care-block">
    <h2>{texts.due}</h2>
    {records.length === 0 && <p className="care-empty">{texts.dueNone}</p>}
    {records.length < total && <p className="care-quiet">{texts.dueMost(records.length, total)}</p>}
    {records.length > 0 && (
      <ListTable stacked title={texts.due} columns={[texts.record, texts.register, texts.state, texts.dueOn]}>
        {records.map((record) => (
          <tr key={record.id}>
            <th scope="row">
              <a href={documentLink(record.register, record.id)}>{record.title}</a>
            </th>
            <td>{registerWords[record.register].singular}</td>
            <td>
              <span className="care-badge">{registerStateLabel(record.register, record.status)}</span>
            </td>
            <td>
              {readDay(record.dueOn)}　
              <strong className="care-late">{standingLabels[standingOn(REGISTERS[record.register], record, today)]}</strong>
            </td>
          </tr>
        ))}
      </ListTable>
    )}
  </section>
)
