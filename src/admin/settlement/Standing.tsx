import type { SettlementStatement } from '@/domain/settlement/statement'
import { facilityMonths, settlementTexts as texts, yen } from '@/glossary/settlement'
import type { TermsVersion } from '@/queries/settlementVersions'
import { ledgerLink, settlementFileLink } from '../links'

type Given = { statement: SettlementStatement; shown: TermsVersion; programme: string }

/** What it comes to, in four figures, and the statement as files. */
export function Standing({ programme, shown, statement: { asOf, counted } }: Given) {
  const { final, settlement } = counted
  const { breakEven, facilityMonths: months, missing, payable, reduction } = settlement
  const file = { programme, version: shown.version }
  return (
    <section className="care-block care-settlement">
      <h2>
        {final ? texts.standingFinal : texts.standing}{' '}
        {!final && <span className="care-badge care-badge--attention">{texts.mark}</span>}
      </h2>
      <p className="care-quiet">
        {texts.asOf(asOf)}　{texts.terms} {texts.version(shown.version)}（{shown.isAgreed ? texts.agreedState : texts.draftState}
        ）
      </p>
      {!shown.isAgreed && <p className="care-notice">{texts.draftShown}</p>}
      <ul className="care-cards">
        <Card name={texts.reduction} value={yen(reduction)} late={reduction > 0} />
        <Card name={texts.payable} value={yen(payable)} />
        <Card
          name={final ? texts.months : texts.monthsExpected}
          value={facilityMonths(months)}
          href={ledgerLink(file)}
          more={final ? null : texts.countedSoFar(counted.counted)}
        />
        <Card
          name={texts.missing}
          value={missing === 0 ? texts.enough : facilityMonths(missing)}
          more={`${texts.breakEven}：${facilityMonths(breakEven)}`}
          late={missing > 0}
        />
      </ul>
      <p className="care-actions">
        <a className="care-button" download href={settlementFileLink({ ...file, kind: 'xlsx' })}>
          {texts.excel}
        </a>
        <a className="care-button" download href={settlementFileLink({ ...file, kind: 'pdf' })}>
          {texts.pdf}
        </a>
        {!final && <span className="care-quiet">{texts.preliminaryFiles}</span>}
      </p>
    </section>
  )
}

const Card = ({
  late = false,
  href = null,
  more = null,
  name,
  value,
}: {
  name: string
  value: string
  href?: string | null
  more?: string | null
  late?: boolean
}) => (
  <li className={late ? 'care-card care-card--behind' : 'care-card'}>
    <h3 className="care-card__name">{name}</h3>
    <p className="care-settlement__value">{href ? <a href={href}>{value}</a> : value}</p>
    {more && <p className="care-quiet">{more}</p>}
  </li>
)
