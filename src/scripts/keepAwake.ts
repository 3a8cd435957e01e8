/**
 * Imported first by every script that ends with process.exit. Node ends a process that waits for nothing but an
 * import, in silence and with 0; with this it waits instead, so that a fault is seen.
 */
setInterval(() => undefined, 1000)
