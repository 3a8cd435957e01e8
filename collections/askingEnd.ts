import type { Field } from 'payload'
import { kept } from '@/access/can'
import { endingLabels } from '@/glossary/askings'
import { optionsFrom } from '@/glossary/options'
import type { said } from './said'

/** Until when what a resident asks should be answered, and why it ended by itself: the same of a wish and of a proposal. */
export const askingEnd = (f: ReturnType<typeof said<'answerDueAt' | 'endedBecause'>>): Field[] => [
  { ...f('answerDueAt', { readOnly: true, date: { pickerAppearance: 'dayAndTime' } }), type: 'date', access: kept },
  {
    ...f('endedBecause', { readOnly: true, condition: ({ status }: { status?: string }) => status === 'ended' }),
    type: 'select',
    options: optionsFrom(endingLabels),
    enumName: 'enum_asking_ending',
    access: kept,
  },
]
