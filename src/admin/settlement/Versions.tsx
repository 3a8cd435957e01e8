import type { Role } from '@/domain/role'
import { PARTIES, type Party } from '@/domain/settlement/agreeing'
import { tokyoInstant } from '@/glossary/instants'
import { matterTexts } from '@/glossary/matters'
import { partyLabels, settlementTexts as texts } from '@/glossary/settlement'
import type { TermsVersion } from '@/queries/settlementVersions'
import { documentLink, settlementLink } from '../links'
import { Agree } from './Agree'
import { NextVersion } from './NextVersion'

type Given = {
  versions: readonly TermsVersion[]
  shown: TermsVersion
  programme: string
  role: Role
  /** On the form of the terms themselves. */
  onForm?: boolean
}

/** Who agreed to the terms that are shown, the button to agree, and the other versions. */
export function Versions({ onForm = false, programme, role, shown, versions }: Given) {
  const party = PARTIES.find((each) => each === role)
  const [newest] = versions
  return (
    <section className="care-block" aria-label={texts.agreement} id="agreement">
      <h2>
        {texts.agreement}　{texts.version(shown.version)}{' '}
        <span className={`care-badge${shown.isAgreed ? ' care-badge--done' : ''}`}>
          {shown.isAgreed ? texts.agreedState : texts.draftState}
        </span>
      </h2>
      <ul>
        <li>{shown.agreedOn ? texts.agreedOn(shown.agreedOn) : texts.agreedOnMissing}</li>
        {shown.matters.length > 0 && (
          <li>
            {matterTexts.basis}：
            {shown.matters.map(({ id, title }, index) => (
              <span key={id}>
                {index > 0 && '、'}
                <a href={documentLink('consultation-matters', id)}>{title}</a>
              </span>
            ))}
          </li>
        )}
        {PARTIES.map((each) => (
          <li key={each}>{stampText(each, shown)}</li>
        ))}
      </ul>
      {shown.note && <p>{shown.note}</p>}
      <div className="care-actions">
        {party && !shown.isAgreed && shown[party] === null && (
          <Agree id={shown.id} party={party} revision={shown.revision} version={shown.version} />
        )}
        {!onForm && (
          <a className="care-button care-button--quiet" href={documentLink('settlement-settings', shown.id)}>
            {texts.openTerms}
          </a>
        )}
        {role === 'operator' && newest && <NextVersion id={newest.id} />}
      </div>
      {versions.length > 1 && (
        <nav aria-label={texts.otherVersions} className="care-tabs">
          {versions.map(({ id, isAgreed, version }) => (
            <a
              href={settlementLink({ programme, version })}
              key={id}
              {...(id === shown.id ? { 'aria-current': 'page' as const } : {})}
            >
              {texts.version(version)}（{isAgreed ? texts.agreedState : texts.draftState}）
            </a>
          ))}
        </nav>
      )}
    </section>
  )
}

function stampText(party: Party, terms: TermsVersion): string {
  const stamp = terms[party]
  return stamp
    ? texts.agreedBy(partyLabels[party], stamp.name, tokyoInstant(new Date(stamp.at)))
    : texts.notAgreedBy(partyLabels[party])
}
