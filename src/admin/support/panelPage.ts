/** The page of the panel somebody came from: a path below /admin, else nothing. It is only shown, never followed. */
export const panelPage = (from: string | null | undefined): string | null =>
  from && from.length <= 300 && /^\/admin(\/[\w%.~-]*)*$/.test(from) ? from : null
