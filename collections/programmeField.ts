import type { Field, FieldBase } from 'payload'
import { nobody } from '@/access/can'
import { currentProgramme } from './currentProgramme'

type Named = { name: string; label: string; admin: { description: string } }
type More = { access?: FieldBase['access']; unique?: true }

/** The programme that a record belongs to: chosen when it begins, the running one where nothing else is said, never another later. */
export const programmeField = (named: Named, more: More = {}): Field => ({
  ...named,
  type: 'relationship',
  relationTo: 'programmes',
  required: true,
  index: true,
  defaultValue: currentProgramme,
  access: { update: nobody },
  ...more,
})
