/**
 * Imported first by every script that tsx runs. On Node 20 the answer of the thread that compiles TypeScript is
 * sometimes not noticed until something else wakes the process: an `import()` then hangs, or the process ends in
 * silence with 0. A tick wakes it. It also keeps the process alive, so a script ends with process.exit.
 */
setInterval(() => undefined, 100)
