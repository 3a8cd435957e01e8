import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { beginsAsPicture, plainPicture } from '@/domain/picture/plainPicture'
import { mediaRefusals } from '@/glossary/collections/accounts'

/**
 * A telephone writes into every picture where and when it was taken: what is shown to anybody is stored without that. A
 * file that is cut off is refused before anything of it is kept.
 */
export const withoutMetadata: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file?.data) return args
  // What its sender calls it is not asked alone: Payload takes a picture for one by its bytes as well.
  if (!/^image\//i.test(file.mimetype) && !beginsAsPicture(file.data)) return args
  const plain = plainPicture(file.data)
  if (!plain)
    throw new ValidationError(
      { collection: collection.slug, errors: [{ path: 'file', message: mediaRefusals.unreadable }] },
      req.t,
    )
  req.file = { ...file, data: Buffer.from(plain), size: plain.length }
  return args
}
