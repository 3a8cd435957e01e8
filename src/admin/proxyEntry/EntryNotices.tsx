import type { MatchTrait } from '@/domain/people/matchKeys'
import type { EntryFault, EntryField } from '@/domain/people/registering'
import { duplicateWords } from '@/glossary/duplicates'
import { entryFaultTexts, entryLabels, entryTexts as texts } from '@/glossary/proxyEntry'
import { applyForLink, documentLink } from '../links'

export type Found = { id: string; number: string; name: string; traits: MatchTrait[] }
export type Faults = Partial<Record<EntryField, EntryFault>>

/** What is wrong with what was entered, each with the way to its field. */
export const EntryFaults = ({ faults }: { faults: Faults }) =>
  Object.keys(faults).length === 0 ? null : (
    <div className="care-notice care-notice--attention" role="alert">
      <p>{texts.faultsTitle}</p>
      <ul>
        {(Object.entries(faults) as [EntryField, EntryFault][]).map(([name, code]) => (
          <li key={name}>
            <a href={`#${name}`}>{entryLabels[name]}</a>：{entryFaultTexts[code]}
          </li>
        ))}
      </ul>
    </div>
  )

type People = { found: readonly Found[]; busy: boolean; onNobodyElse: () => void }

/** Who may be the same person: one of them is used, or all of them are said to be somebody else. */
export const FoundPeople = ({ busy, found, onNobodyElse }: People) =>
  found.length === 0 ? null : (
    <div className="care-notice care-notice--attention" role="alert">
      <h2>{texts.found}</h2>
      <p>{texts.foundAbout}</p>
      <ul>
        {found.map(({ id, name, number, traits }) => (
          <li key={id}>
            <a href={documentLink('volunteers', id)}>{texts.foundPerson(number, name, duplicateWords.traits(traits))}</a>{' '}
            <a href={applyForLink(id)}>{texts.useThis}</a>
          </li>
        ))}
      </ul>
      <button className="care-button" disabled={busy} onClick={onNobodyElse} type="button">
        {texts.nobodyElse}
      </button>
    </div>
  )
