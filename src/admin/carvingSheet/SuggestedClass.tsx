'use client'

import { useAllFormFields, useFormFields } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'
import type { Suggestion } from '@/domain/carving/suggestClass'
import { carvingPanelTexts as texts, stepClassLabels, suggestionReasons } from '@/glossary/carving'
import { sendJson } from '../ask'

const PAUSE = 600

/** Beside the words of a step: the class they seem to be of and why, and one press to take it over. */
export const SuggestedClass: UIFieldClientComponent = ({ path }) => {
  const step = path?.slice(0, path.lastIndexOf('.')) ?? ''
  const text = String(useFormFields(([fields]) => fields[`${step}.text`]?.value) ?? '').trim()
  const given = useFormFields(([fields]) => fields[`${step}.classification`]?.value)
  const [, dispatchFields] = useAllFormFields()
  const [found, setFound] = useState<(Suggestion & { text: string }) | null>(null)
  useEffect(() => {
    if (!text) return
    const timer = setTimeout(async () => {
      const answer = await sendJson<Suggestion>('POST', '/api/carving-sheets/suggest', { text }, texts.failed)
      if (answer.ok) setFound({ ...answer.body, text })
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  if (!text) return <p className="care-quiet">{texts.writeFirst}</p>
  if (found?.text !== text) return <p className="care-quiet">{texts.judging}</p>
  const label = stepClassLabels[found.class]
  const use = () => dispatchFields({ type: 'UPDATE', path: `${step}.classification`, value: found.class, valid: true })
  return (
    <div className={found.class === 'prohibited' ? 'care-notice care-notice--attention' : 'care-notice'} role="status">
      <strong>{texts.suggested(label)}</strong> {suggestionReasons[found.because]}{' '}
      {given !== found.class && (
        <button className="care-button care-button--quiet" onClick={use} type="button">
          {texts.use(label)}
        </button>
      )}
    </div>
  )
}
