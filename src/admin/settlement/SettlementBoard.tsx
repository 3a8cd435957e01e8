import type { settlementOf } from '@/actions/settlement/settlementOf'
import type { Role } from '@/domain/role'
import { settlementTexts as texts } from '@/glossary/settlement'
import { calculationSection } from '@reports/settlement/sections/calculation'
import { courseSection, forecastSection, joinedBySection } from '@reports/settlement/sections/course'
import { facilitiesSection, switchesSection } from '@reports/settlement/sections/effects'
import { unitNote } from '@/glossary/reportWords'
import type { Section } from '@reports/section'
import { ledgerLink, newTermsLink } from '../links'
import { SectionPanel } from '../sections/SectionPanel'
import { type LinkOf, SectionTable } from '../sections/SectionTable'
import { Issuing } from './Issuing'
import { LedgerGrid } from './LedgerGrid'
import type { LedgerPart } from './ledgerPart'
import { Standing } from './Standing'
import { Versions } from './Versions'

type Settled = NonNullable<Awaited<ReturnType<typeof settlementOf>>>
type Given = { settled: Settled; programme: string; role: Role; only: LedgerPart; page: number; today: string }

/** The amounts first, then the calculation, the ledger, what is to come, and what each choice comes to. */
export function SettlementBoard({ only, page, programme, role, settled: { shown, statement, versions }, today }: Given) {
  if (!shown || !statement)
    return (
      <>
        <p className="care-empty">{texts.noTerms}</p>
        {role === 'operator' && (
          <p className="care-actions">
            <a className="care-button" href={newTermsLink}>
              {texts.newTerms}
            </a>
          </p>
        )}
      </>
    )
  return (
    <>
      <Places />
      <Standing programme={programme} shown={shown} statement={statement} />
      <Block
        linkOf={(row, column) =>
          row?.key === 'months' && column === 'amount' ? ledgerLink({ programme, version: shown.version }) : null
        }
        section={calculationSection(statement)}
      />
      <section className="care-block">
        <SectionPanel
          emptyReason={texts.gridEmpty}
          linkOf={(row, column) =>
            row && (column === 'own' || column === 'all')
              ? ledgerLink({ programme, version: shown.version, month: row.key, counted: column === 'own' })
              : null
          }
          section={courseSection(statement)}
          tableLabel={texts.table}
        />
      </section>
      {statement.forecast ? (
        <>
          <Block section={forecastSection(statement.forecast)} />
          <Block section={joinedBySection(statement)} />
        </>
      ) : (
        <p className="care-quiet">{texts.forecastOver}</p>
      )}
      <LedgerGrid only={only} page={page} programme={programme} shown={shown} statement={statement} />
      <Block section={switchesSection(statement)} />
      <Versions programme={programme} role={role} shown={shown} versions={versions} />
      <Block section={facilitiesSection(statement)} />
      <Issuing
        agreed={versions.some(({ isAgreed }) => isAgreed)}
        programme={programme}
        role={role}
        statement={statement}
        today={today}
      />
    </>
  )
}

/** Past the ledger in one step: it has a link for each facility and month. */
const Places = () => (
  <nav aria-label={texts.places}>
    <p className="care-actions">
      {(
        [
          ['ledger', texts.grid],
          ['switches', texts.switches],
          ['agreement', texts.agreement],
        ] as const
      ).map(([place, label]) => (
        <a href={`#${place}`} key={place}>
          {label}
        </a>
      ))}
    </p>
  </nav>
)

const Block = ({ linkOf, section }: { section: Section; linkOf?: LinkOf }) => (
  <section className="care-block care-settlement" data-section={section.key} id={section.key}>
    <h2>{section.title}</h2>
    {section.unit && <p className="care-quiet">{unitNote(section.unit)}</p>}
    <SectionTable section={section} {...(linkOf ? { linkOf } : {})} />
    {section.notes.map((note) => (
      <p className="care-quiet" key={note}>
        {note}
      </p>
    ))}
  </section>
)
