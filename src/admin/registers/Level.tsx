import { REGION_PARTS } from '@/domain/register/region'
import type { RegisterChoice } from '@/domain/register/choices'
import { readDay, tokyoInstant } from '@/glossary/instants'
import { regionPartLabels, registerChoiceLabels, registerScreenTexts as texts } from '@/glossary/registers'
import type { Registers } from './loadRegisters'

type Shown = Pick<Registers, 'level' | 'lockHash' | 'regions'>

/** What the service level is measured at (clause 6イ), what runs, and where it lies. */
export function Level({ level, lockHash, regions }: Shown) {
  const { drill, period, rule, whole } = level
  return (
    <section className="care-block">
      <h2>{texts.level}</h2>
      <dl className="care-facts">
        <dt>{texts.period}</dt>
        <dd>
          {tokyoInstant(period.from)} – {tokyoInstant(period.until)}
        </dd>
        <dt>{texts.availability}</dt>
        <dd>{texts.percent(whole.rate)}</dd>
        <dt>{texts.stopped}</dt>
        <dd>{texts.minutes(whole.stopped)}</dd>
        <dt>{texts.planned}</dt>
        <dd>
          {texts.minutes(whole.planned)}
          {rule === 'counted' ? texts.plannedCounted : texts.plannedLeftOut}
        </dd>
        <dt>{texts.drill}</dt>
        <dd>
          {drill
            ? texts.drillDone(
                readDay(drill.doneOn),
                registerChoiceLabels[drill.result as RegisterChoice],
                drill.rtoMinutes,
                drill.rpoMinutes,
              )
            : texts.drillNone}
        </dd>
        <dt>{texts.lockHash}</dt>
        <dd className="care-words">{lockHash}</dd>
        <dt>{texts.regions}</dt>
        <dd>
          {REGION_PARTS.map(
            (part) => `${regionPartLabels[part]}：${registerChoiceLabels[regions[part] as RegisterChoice] ?? regions[part]}`,
          ).join('　')}
        </dd>
      </dl>
    </section>
  )
}
