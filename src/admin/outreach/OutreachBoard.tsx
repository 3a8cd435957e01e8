import type { OutreachConcern } from '@/domain/outreach/outreach'
import { outreachTexts as texts } from '@/glossary/outreach'
import { ExportButtons } from '../exports/ExportButtons'
import { ListTable } from '../ListTable'
import { outreachLink } from '../links'
import { SectionPanel } from '../sections/SectionPanel'
import { ChannelFunnel } from './ChannelFunnel'
import type { Choice } from './choice'
import type { Outreach } from './loadOutreach'
import { outreachSection } from './outreachSection'
import { PartyRow } from './PartyRow'
import { StageCards } from './StageCards'

type Given = { model: Outreach; choice: Choice; programme: string; mayWrite: boolean }

/** The stages with their picture, and every facility, those first to whom somebody should turn. */
export function OutreachBoard({ choice, mayWrite, model: { funnel, parties, stages, total, waitingDays }, programme }: Given) {
  const [approached] = stages
  const filtered = Object.values(choice).some((each) => each !== null)
  const linkOf = (stage: string, only: OutreachConcern | null = null) => outreachLink({ ...choice, only, programme, stage })
  const rules = (
    <details className="care-details">
      <summary>{texts.rulesTitle}</summary>
      <ul>
        {texts.rules(waitingDays).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  )
  if (!filtered && total === 0)
    return (
      <>
        <p className="care-empty">{texts.none}</p>
        {rules}
        <ChannelFunnel funnel={funnel} />
      </>
    )
  return (
    <>
      <StageCards linkOf={linkOf} stages={stages} />
      {approached && approached.here > 0 && (
        <p>
          {texts.notReached(approached.here)} <a href={linkOf('approached')}>{texts.see}</a>
        </p>
      )}
      {rules}
      <SectionPanel
        emptyReason={texts.noneFound}
        linkOf={(row, column) => (row && column in BEHIND ? linkOf(row.key, BEHIND[column]) : null)}
        section={outreachSection(stages)}
        tableLabel={texts.table}
      />
      <ChannelFunnel funnel={funnel} />
      <section className="care-block care-outreach">
        <h2>{texts.list}</h2>
        <p className="care-quiet">{texts.order}</p>
        <p aria-live="polite">{total > parties.length ? texts.shown(parties.length, total) : texts.found(total)}</p>
        {total === 0 ? (
          <p className="care-empty">{texts.noneFound}</p>
        ) : (
          <ListTable stacked title={texts.list} columns={[texts.facility, texts.stage, texts.way, texts.next, texts.contacts]}>
            {parties.map((party) => (
              <PartyRow key={party.key} mayWrite={mayWrite} party={party} />
            ))}
          </ListTable>
        )}
        {total > 0 && (
          <ExportButtons asked={{ screen: 'outreach', programme, part: given(choice) }} path="/api/exports/screen" withPersonal />
        )}
      </section>
    </>
  )
}

/** What stands behind the numbers of a stage. */
const BEHIND: Readonly<Record<string, OutreachConcern | null>> = { reached: 'reached', here: null, late: 'late', ended: 'gone' }

/** What was chosen, without what was not. */
const given = (choice: Choice): Record<string, string> =>
  Object.fromEntries(Object.entries(choice).filter((entry): entry is [string, string] => entry[1] !== null))
