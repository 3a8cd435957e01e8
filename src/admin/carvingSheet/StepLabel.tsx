'use client'

import { useRowLabel } from '@payloadcms/ui'
import { stepClassLabels, stepInput } from '@/glossary/carving'
import type { StepClass } from '@/domain/carving/step'

type Row = { from?: string; text?: string; classification?: StepClass | null }

/** A step in one line, so that a folded sheet can be read. */
export function StepLabel() {
  const { data, rowNumber } = useRowLabel<Row>()
  const label = data?.classification ? `［${stepClassLabels[data.classification]}］` : ''
  return (
    <span>{[data?.from, `${label}${data?.text || stepInput.stepNumber((rowNumber ?? 0) + 1)}`].filter(Boolean).join(' ')}</span>
  )
}
