import { MissingFile, type CollectionBeforeOperationHook } from 'payload'

/**
 * A picture comes with the request or not at all. Without a file Payload would fetch the address sent as `url`, on our
 * network and in our name; `pasteURL: false` closes only the panel's own way to that.
 */
export const onlyUploads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation === 'create' && overrideAccess !== true && !req.file) throw new MissingFile(req.t)
  return args
}
