'use client'

import { proofCheckTexts as words } from '@/glossary/proofCheck'
import { Fault } from '../Fault'
import { useSending } from '../useSending'

const WAYS = ['document_seen', 'mail_reached'] as const
type Props = { name: string; residence: string; revision: number }

/** How somebody's home was made sure of, one press each. */
export function CheckProof({ name, residence, revision }: Props) {
  const { busy, fault, send } = useSending(words.failed)
  return (
    <>
      {WAYS.map((proof) => (
        <button
          aria-label={words.byOf(name, words.by[proof])}
          className="care-button care-button--quiet"
          disabled={busy}
          key={proof}
          onClick={() => void send('POST', `/api/residences/${residence}/check`, { proof, revision })}
          type="button"
        >
          {words.by[proof]}
        </button>
      ))}
      <Fault sentence={fault} />
    </>
  )
}
