import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

/** A switched-off account answers like a wrong password: nobody learns that it exists. */
export const refuseInactive: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user['active'] === false) throw new AuthenticationError(req.t)
  return user
}
