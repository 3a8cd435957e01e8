'use client'

import { BANDS, type Band } from '@/domain/carving/minutes'
import { WISHES } from '@/domain/intention/intention'
import { bandLabels } from '@/glossary/carving'
import { intentionFormTexts as texts, wishLabels } from '@/glossary/intentions'
import type { Entered } from './entered'

type Given = { row: Entered; change: (given: Partial<Entered>) => void }

/** One piece of work: whether it would be handed over, and if so how long it takes and when it is. */
export function ItemRow({ change, row }: Given) {
  const asks = row.wish === 'hand_over' || row.wish === 'unsure'
  return (
    <fieldset className="care-intentions__item">
      <legend>{row.own ? texts.own : row.text}</legend>
      {row.own && (
        <label>
          <input
            aria-label={texts.own}
            maxLength={200}
            onChange={(event) => change({ text: event.target.value })}
            type="text"
            value={row.text}
          />
          <span className="care-quiet">{texts.ownHint}</span>
        </label>
      )}
      <div className="care-choices">
        {WISHES.map((wish) => (
          <label key={wish}>
            <input checked={row.wish === wish} name={row.key} onChange={() => change({ wish })} type="radio" />
            {wishLabels[wish]}
          </label>
        ))}
        {row.wish && (
          <button className="care-button care-button--quiet" onClick={() => change({ wish: null })} type="button">
            {texts.clear}
          </button>
        )}
      </div>
      {asks && (
        <div className="care-answers__fields">
          <label>
            {texts.minutes}
            <input
              inputMode="numeric"
              maxLength={3}
              onChange={(event) => change({ minutes: event.target.value.normalize('NFKC').replace(/\D/g, '') })}
              type="text"
              value={row.minutes}
            />
          </label>
          <label>
            {texts.band}
            <select onChange={(event) => change({ band: event.target.value as Band | '' })} value={row.band}>
              <option value="">{texts.anyTime}</option>
              {BANDS.map((band) => (
                <option key={band} value={band}>
                  {bandLabels[band]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {texts.comment}
            <input
              maxLength={200}
              onChange={(event) => change({ comment: event.target.value })}
              type="text"
              value={row.comment}
            />
          </label>
        </div>
      )}
    </fieldset>
  )
}
