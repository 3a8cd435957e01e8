import type { PayloadRequest } from 'payload'

/** What a form begins with where the link that opened it says so: `…/create?facility=…`. Never more than a short text. */
export const asked =
  (name: string) =>
  ({ req }: { req: PayloadRequest }): string | undefined => {
    const value = req.query?.[name]
    return typeof value === 'string' && value.length <= 200 ? value : undefined
  }
