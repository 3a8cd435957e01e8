import { onlyRoles } from './can'

/** What comes from the public directory: the operator may mend it, a facility may not rewrite it. */
export const registryField = { create: onlyRoles('operator'), update: onlyRoles('operator') }
