'use client'

import { proofCheckTexts as words } from '@/glossary/proofCheck'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

const WAYS = ['document_seen', 'mail_reached'] as const
type Props = { name: string; residence: string; revision: number; reported: boolean; inCity: boolean }

/** How somebody's home was made sure of, or what becomes of a reported move, one press each. */
export function CheckProof({ inCity, name, reported, residence, revision }: Props) {
  const ways = [
    ...WAYS,
    ...(reported && !inCity ? (['self_declared'] as const) : []),
    ...(reported ? (['set_aside'] as const) : []),
  ]
  const { busy, fault, send } = useSending(words.failed)
  return (
    <>
      <div className="care-actions">
        {ways.map((answer) => (
          <button
            aria-label={words.byOf(name, words.by[answer])}
            className="care-button care-button--quiet"
            disabled={busy}
            key={answer}
            onClick={() => void send('POST', `/api/residences/${residence}/check`, { answer, revision })}
            type="button"
          >
            {words.by[answer]}
          </button>
        ))}
      </div>
      <Fault sentence={fault} />
    </>
  )
}
