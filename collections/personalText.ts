import type { FieldHook, TextField } from 'payload'
import { isSealed, personalPlace, seal, unseal } from '@/database/sealedText'
import { environment } from '@/env'
import { fieldRefusal } from './fieldRefusal'

type Given = {
  name: string
  label: string
  admin: { description: string }
  maxLength: number
  check?: (value: string) => string | true
}

/**
 * A text field that is encrypted in the database. Its collection brings `keyId` (made in a beforeChange hook) and
 * selects it always. What came in is checked before it is sealed, because Payload validates after field hooks.
 */
export function personalText({ check, maxLength, ...field }: Given): TextField {
  const sealIt: FieldHook = ({ collection, data, req, siblingData, value }) => {
    if (value === null || value === undefined || value === '') return null
    const text = String(value)
    const verdict = text.length > maxLength ? req.t('validation:shorterThanMax', { maxLength } as never) : (check?.(text) ?? true)
    if (verdict !== true) throw fieldRefusal({ collection: collection?.slug, path: field.name, message: verdict, req })
    return seal(
      text,
      personalPlace(collection?.slug, field.name, siblingData['keyId'] ?? data?.['keyId']),
      environment().PERSONAL_DATA_KEY,
    )
  }
  const open: FieldHook = ({ collection, siblingData, value }) =>
    typeof value === 'string' && isSealed(value)
      ? unseal(value, personalPlace(collection?.slug, field.name, siblingData['keyId']), environment().PERSONAL_DATA_KEY)
      : value
  return {
    ...field,
    type: 'text',
    validate: (value: string | null | undefined) => (!value || isSealed(value) ? true : (check?.(value) ?? true)),
    hooks: { beforeChange: [sealIt], afterRead: [open] },
  } as TextField
}
