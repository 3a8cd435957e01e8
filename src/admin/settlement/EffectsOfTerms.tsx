import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { settlementOf } from '@/actions/settlement/settlementOf'
import { PARTIES } from '@/domain/settlement/agreeing'
import { idOf, type Ref } from '@/domain/idOf'
import { settlementTexts as texts } from '@/glossary/settlement'
import type { SettlementSetting } from '@/payload-types'
import { switchesSection } from '@reports/settlement/sections/effects'
import { ReadAnew } from '../fields/ReadAnew'
import { settlementLink } from '../links'
import { SectionTable } from '../sections/SectionTable'
import { Standing } from './Standing'
import { Versions } from './Versions'
import '../admin.css'
import '../record.css'
import './settlement.css'

/** On the form of terms: what they come to, and each choice with its other values in yen, before anybody agrees. */
export const EffectsOfTerms: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (!PARTIES.some((party) => party === role)) return null
  if (!id)
    return (
      <section aria-label={texts.switches} className="care care-inset">
        <p>{texts.effectsAfterSaving}</p>
      </section>
    )
  const { programme, version } = data as SettlementSetting
  const programmeId = idOf(programme as Ref)
  const settled = await settlementOf(req.payload, { programmeId, version: version ?? null, now: nowOf(req) })
  if (!settled?.statement || !settled.shown) return null
  const section = switchesSection(settled.statement)
  return (
    <section aria-label={texts.switches} className="care care-inset care-settlement__inset">
      <ReadAnew />
      <Standing programme={programmeId} shown={settled.shown} statement={settled.statement} />
      <h3>{section.title}</h3>
      <p className="care-quiet">{texts.effectsUnsaved}</p>
      <SectionTable section={section} />
      <Versions onForm programme={programmeId} role={role} shown={settled.shown} versions={settled.versions} />
      <p className="care-actions">
        <a
          className="care-button care-button--quiet"
          href={settlementLink({ programme: programmeId, version: settled.shown.version })}
        >
          {texts.lookAt}
        </a>
      </p>
    </section>
  )
}
