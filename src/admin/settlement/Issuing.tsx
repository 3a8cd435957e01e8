import type { Role } from '@/domain/role'
import { issuingRefusalOf } from '@/domain/settlement/agreeing'
import type { SettlementStatement } from '@/domain/settlement/statement'
import { issuingRefusals, settlementTexts as texts } from '@/glossary/settlement'
import { deliverablesLink } from '../links'
import { IssueStatement } from './IssueStatement'

type Given = { statement: SettlementStatement; agreed: boolean; programme: string; role: Role; today: string }

/** Issuing the statement, or why it cannot be issued yet: said beforehand, instead of a button that would be refused. */
export function Issuing({ agreed, programme, role, statement, today }: Given) {
  const refused = issuingRefusalOf({ by: role, agreed, endsOn: statement.programme.endsOn, today })
  if (refused === 'not_your_decision') return null
  return (
    <section className="care-block">
      <h2>{texts.issue}</h2>
      {refused ? (
        <p className="care-quiet">{issuingRefusals[refused]}</p>
      ) : (
        <>
          <p className="care-quiet">{texts.issueAbout}</p>
          <p className="care-actions">
            <IssueStatement programme={programme} />
            <a className="care-button care-button--quiet" href={deliverablesLink({ programme, kind: 'reduction_statement' })}>
              {texts.deliverable}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
