import type { OutreachConcern, OutreachStage } from '@/domain/outreach/outreach'
import { outreachStageLabels, outreachTexts as texts } from '@/glossary/outreach'
import type { StageCount } from '@/queries/outreachStages'

type Given = { stages: readonly StageCount[]; linkOf: (stage: OutreachStage, only?: OutreachConcern) => string }

/** How many facilities came to each stage; each number opens them. */
export const StageCards = ({ linkOf, stages }: Given) => (
  <ul className="care-cards care-outreach__stages">
    {stages.map(({ here, late, reached, stage, took }) =>
      stage === 'approached' ? null : (
        <li className={late > 0 ? 'care-card care-card--behind' : 'care-card'} key={stage}>
          <h2 className="care-card__name">{outreachStageLabels[stage]}</h2>
          <p className="care-card__value">
            <a href={linkOf(stage, 'reached')}>
              <strong>{texts.count(reached)}</strong>
            </a>
            <span className="care-card__unit">{texts.unit}</span>
          </p>
          <p>
            <a href={linkOf(stage)}>{stage === 'received' ? texts.receivedHint(here) : texts.hereHint(here)}</a>
            {late > 0 && (
              <small className="care-late">
                <a href={linkOf(stage, 'late')}>{texts.lateHint(late)}</a>
              </small>
            )}
          </p>
          {stage !== 'told' && <p className="care-quiet">{texts.tookHint(took)}</p>}
        </li>
      ),
    )}
  </ul>
)
