/** The largest body the API takes (an import, a picture and what stands around it); next.config says the same to Next. */
export const MOST_BYTES = 32 * 1024 * 1024
/** The largest body a page takes: a form. Next itself takes one megabyte, but would keep all that comes until then. */
export const MOST_BYTES_OF_A_PAGE = 2 * 1024 * 1024
