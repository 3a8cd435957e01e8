/*
 * Preloaded into every process that the start makes: when the start is killed without a chance to stop them, they
 * end by themselves, so that the next start finds its port free.
 */
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) process.exit(1)
}, 1000).unref()
