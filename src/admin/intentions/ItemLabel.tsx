'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { Wish } from '@/domain/intention/intention'
import { intentionAnswerWords } from '@/glossary/collections/intentions'
import { wishLabels } from '@/glossary/intentions'

type Row = { text?: string; wish?: Wish | null }

/** An answered item in one line. */
export function ItemLabel() {
  const { data } = useRowLabel<Row>()
  const [unnamed] = intentionAnswerWords.fields['items.text']
  return <span>{`${data?.wish ? `［${wishLabels[data.wish]}］` : ''}${data?.text || unnamed}`}</span>
}
