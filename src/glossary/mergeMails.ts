import type { Office } from './mail'
import type { Letter } from './mailTemplates'

type Told = { name: string; office: Office | undefined }

/**
 * To the two accounts of one person. Neither names the other's address: where two people were taken for one, nobody learns
 * of the other.
 */
export const mergeMails = {
  kept: ({ email, link, name, office }: Told & { email: string; link: string }): Letter => ({
    template: 'merged_kept',
    values: { name, signIn: email, link },
    office,
  }),
  closed: ({ name, office }: Told): Letter => ({ template: 'merged_closed', values: { name }, office }),
} as const
