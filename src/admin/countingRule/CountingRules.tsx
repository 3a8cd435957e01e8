import type { ListingCounts } from '@/domain/report/monthlyFigures'
import { countingRuleTexts as texts } from '@/glossary/countingRule'
import { listingRuleDefinitions } from '@/glossary/definitions'
import { listingRuleLabels } from '@/glossary/figures'
import { written } from '@reports/written'
import { ListTable } from '../ListTable'

const RULES: readonly (keyof ListingCounts)[] = ['listing', 'slot', 'seat']
type Given = {
  agreed: keyof ListingCounts
  counts: { during?: ListingCounts; cumulative: ListingCounts }
  /** Where a number leads. */
  linkOf?: (rule: keyof ListingCounts, span: 'during' | 'cumulative') => string
}

/** 募集件数 by listing, slot and seat side by side with what each counts; the agreed one is marked in words. */
export const CountingRules = ({ agreed, counts: { cumulative, during }, linkOf }: Given) => (
  <>
    <p className="care-quiet">{texts.about}</p>
    <ListTable title={texts.title} columns={[texts.rule, during ? { number: texts.during } : null, { number: texts.cumulative }]}>
      {RULES.map((rule) => (
        <tr className={rule === agreed ? 'care-row--strong' : undefined} key={rule}>
          <th scope="row">
            {listingRuleLabels[rule]} {rule === agreed && <span className="care-badge care-badge--done">{texts.agreed}</span>}
            <br />
            <small className="care-quiet">{listingRuleDefinitions[rule]}</small>
          </th>
          {during && <Count count={during[rule]} href={linkOf?.(rule, 'during')} />}
          <Count count={cumulative[rule]} href={linkOf?.(rule, 'cumulative')} />
        </tr>
      ))}
    </ListTable>
  </>
)

const Count = ({ count, href }: { count: number; href: string | undefined }) => (
  <td className="care-number">{href ? <a href={href}>{written('count', count)}</a> : written('count', count)}</td>
)
