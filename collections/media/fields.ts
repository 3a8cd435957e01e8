import type { Condition, Field } from 'payload'
import { actorOf } from '@/access/actor'
import { kept, nobody, onlyRoles } from '@/access/can'
import { mediaWords } from '@/glossary/collections/accounts'
import { optionsFrom } from '@/glossary/options'
import { pictureStateLabels, pictureTexts } from '@/glossary/pictures'
import { said } from '../said'

const f = said(mediaWords)
/** Who decided is known to the office and the city. */
const keptByOffice = { ...kept, read: onlyRoles('city', 'operator') }
const publishers = onlyRoles('operator', 'organizer')
type Picture = { id: string; facility?: unknown; release?: string | null }
const ofTheOffice: Condition<Picture> = ({ facility }, _, { user }) =>
  !facility && !(user?.collection === 'users' && user.role === 'facility')
const hasState: Condition<Picture> = ({ release }) => Boolean(release)
const isRefused: Condition<Picture> = ({ release }) => release === 'refused'

export const fields: Field[] = [
  { ...f('alt'), type: 'text', required: true, maxLength: 200 },
  {
    ...f('facility'),
    type: 'relationship',
    relationTo: 'facilities',
    index: true,
    // Whoever works for one facility need not choose it.
    defaultValue: ({ req }) => (req && actorOf(req).facilityIds.length === 1 ? actorOf(req).facilityIds[0] : undefined),
    access: { create: onlyRoles('operator', 'facility'), update: nobody },
  },
  {
    ...f('isPublic', { condition: ofTheOffice }),
    type: 'checkbox',
    defaultValue: false,
    index: true,
    access: { create: publishers, update: publishers },
  },
  {
    name: 'decision',
    type: 'ui',
    label: pictureTexts.label,
    admin: { disableListColumn: true, components: { Field: '/src/admin/pictures/DecisionOf#DecisionOf' } },
  },
  {
    ...f('release', { readOnly: true, condition: hasState }),
    type: 'select',
    options: optionsFrom(pictureStateLabels),
    access: kept,
  },
  {
    ...f('refusalReason', { readOnly: true, condition: isRefused }),
    type: 'textarea',
    maxLength: 1000,
    access: kept,
  },
  {
    ...f('decidedAt', { readOnly: true, condition: hasState, date: { pickerAppearance: 'dayAndTime' } }),
    type: 'date',
    access: keptByOffice,
  },
  { ...f('decidedByName', { readOnly: true, condition: hasState }), type: 'text', access: keptByOffice },
  {
    ...f('decidedBy', { hidden: true, disableListColumn: true, disableListFilter: true }),
    type: 'relationship',
    relationTo: 'users',
    access: keptByOffice,
  },
]
