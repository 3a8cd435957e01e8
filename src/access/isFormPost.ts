/** Whether a page's own form sent this: what answers it is shown as the next page, so it must be one. */
export const isFormPost = (headers: Headers): boolean =>
  headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded') === true
