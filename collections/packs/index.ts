import type { CollectionConfig } from 'payload'
import { accessFor, kept } from '@/access/can'
import { packWords as w } from '@/glossary/collections/packs'
import { optionsFrom } from '@/glossary/options'
import { packStatusLabels, scanWayLabels } from '@/glossary/packs'
import { said, titled } from '../said'
import { validDay } from '../validators'

const f = said(w)
const shown = { readOnly: true }
const instant = { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } as const

/** What is handed over at the end (clause 8(2)): frozen files, looked through for viruses, one ZIP. Moved by actions and by nothing else. */
export const Packs: CollectionConfig = {
  slug: 'packs',
  ...titled(w),
  access: accessFor('packs'),
  defaultSort: '-madeAt',
  admin: {
    useAsTitle: 'title',
    description: w.about,
    defaultColumns: ['title', 'version', 'status', 'dueOn', 'packedAt', 'deliveredAt'],
    listSearchableFields: ['title'],
  },
  indexes: [{ fields: ['programme', 'version'], unique: true }],
  fields: [
    { ...f('title', shown), type: 'text', required: true, maxLength: 200, access: kept },
    { ...f('programme', shown), type: 'relationship', relationTo: 'programmes', required: true, index: true, access: kept },
    { ...f('version', shown), type: 'number', required: true, min: 1, access: kept },
    {
      ...f('status', shown),
      type: 'select',
      required: true,
      defaultValue: 'prepared',
      options: optionsFrom(packStatusLabels),
      access: kept,
    },
    { ...f('replaces', shown), type: 'relationship', relationTo: 'packs', access: kept },
    { ...f('note', shown), type: 'textarea', maxLength: 1000, access: kept },
    { ...f('dueOn', shown), type: 'text', validate: validDay, access: kept },
    { ...f('discs', shown), type: 'number', required: true, defaultValue: 2, min: 1, max: 20, access: kept },
    { ...f('spineWidth', shown), type: 'number', min: 3, max: 10, access: kept },
    { ...f('madeAt', instant), type: 'date', required: true, access: kept },
    { ...f('madeBy', shown), type: 'relationship', relationTo: 'users', access: kept },
    { ...f('scanWay', shown), type: 'select', options: optionsFrom(scanWayLabels), access: kept },
    { ...f('scanSoftware', shown), type: 'text', access: kept },
    { ...f('scanDefinedOn', shown), type: 'text', validate: validDay, access: kept },
    { ...f('scanDefinitions', shown), type: 'text', access: kept },
    { ...f('scanOn', shown), type: 'text', validate: validDay, access: kept },
    { ...f('scannedAt', instant), type: 'date', access: kept },
    { ...f('scanBy', shown), type: 'text', access: kept },
    { ...f('scanResult', shown), type: 'text', access: kept },
    { ...f('finding', shown), type: 'text', access: kept },
    { ...f('packedAt', instant), type: 'date', access: kept },
    { ...f('packedBy', shown), type: 'relationship', relationTo: 'users', access: kept },
    { ...f('zipName', shown), type: 'text', access: kept },
    { ...f('zipSize', shown), type: 'number', access: kept },
    { ...f('zipSha256', shown), type: 'text', access: kept },
    { ...f('deliveredAt', instant), type: 'date', access: kept },
    { ...f('deliveredBy', shown), type: 'relationship', relationTo: 'users', access: kept },
  ],
}
