/**
 * The token of a mail lies in this cookie while its owner chooses a password, so that it leaves the address bar, the
 * history and the access log of what is opened next. Only the page that needs it gets it.
 */
export const RESET_COOKIE = 'reset-ticket'
export const RESET_PATH = '/reset-password'
export const RESET_SECONDS = 30 * 60
export const RESET_TOKEN = /^[0-9a-f]{40}$/
