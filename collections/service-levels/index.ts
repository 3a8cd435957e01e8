import type { CollectionConfig } from 'payload'
import { accessFor, kept } from '@/access/can'
import { serviceLevelWords as w } from '@/glossary/collections/papers'
import { optionsFrom } from '@/glossary/options'
import { plannedStopsLabels, signerTexts } from '@/glossary/papers'
import { paperPanelTexts } from '@/glossary/paperScreens'
import { programmeField } from '../programmeField'
import { mattersField } from '../matters'
import { officeText } from '../officeText'
import { paperPanel } from '../paperPanel'
import { startText } from '../report-forms/startText'
import { said, titled } from '../said'
import { defaultProgramme } from '../defaultProgramme'
import { validDay } from '../validators'
import { guardSigner } from './hooks/guardSigner'
import { keepDigest } from './hooks/keepDigest'

const f = said(w)
const third = { width: '33%' }
const short = { type: 'text', maxLength: 200 } as const
const hours = { type: 'number', min: 0, max: 8760 } as const

/** What both parties agree the service comes to (clause 6), as it is being written; each version of the agreement is a deliverable's. */
export const ServiceLevels: CollectionConfig = {
  slug: 'service-levels',
  ...titled(w),
  access: accessFor('service-levels'),
  defaultSort: '-createdAt',
  hooks: { beforeValidate: [defaultProgramme, startText('service_level_agreement')], beforeChange: [guardSigner, keepDigest] },
  admin: { useAsTitle: 'title', description: w.about, defaultColumns: ['title', 'programme', 'agreedOn', 'updatedAt'] },
  fields: [
    paperPanel('service_level_agreement', paperPanelTexts.service_level_agreement),
    { ...f('title', { hidden: true }), type: 'text', access: kept },
    {
      ...f('services'),
      type: 'array',
      maxRows: 20,
      fields: [
        { ...f('services.name'), ...short, required: true },
        { ...f('services.stopRule'), ...short, maxLength: 500 },
        { ...f('services.restoreRule'), ...short, maxLength: 500 },
        { ...f('services.runbook'), ...short },
      ],
    },
    { ...f('hours'), ...short },
    {
      type: 'row',
      fields: [
        { ...f('targetRate', third), type: 'number', required: true, min: 0, max: 100, defaultValue: 99.5 },
        {
          ...f('plannedStops', third),
          type: 'select',
          required: true,
          defaultValue: 'left_out',
          options: optionsFrom(plannedStopsLabels),
        },
        { ...f('rtoHours', third), ...hours },
        { ...f('rpoHours', third), ...hours },
      ],
    },
    { ...f('backupPlace'), ...short },
    { ...f('backupEncryption'), ...short },
    { ...f('backupGenerations'), ...short },
    {
      ...f('roles'),
      type: 'array',
      maxRows: 20,
      fields: [
        { ...f('roles.role'), ...short, required: true },
        { ...f('roles.who'), ...short },
        { ...f('roles.contact'), ...short },
        { ...f('roles.duty'), ...short, maxLength: 500 },
      ],
    },
    officeText(f('verification')),
    officeText(f('nonperformance')),
    officeText(f('changeRule')),
    {
      name: 'signers',
      type: 'ui',
      label: signerTexts.title,
      admin: { disableListColumn: true, components: { Field: '/src/admin/signers/Signers#Signers' } },
    },
    { ...f('operatorSigner'), ...short },
    { ...f('citySigner'), ...short },
    { ...f('agreedOn'), type: 'text', validate: validDay },
    mattersField(f('matters')),
    programmeField(f('programme', { position: 'sidebar' }), { unique: true }),
    { ...f('digest', { hidden: true }), type: 'text', access: kept },
  ],
}
