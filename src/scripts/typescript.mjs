/*
 * The arguments with which node runs a TypeScript file of ours: `node ...typescript file.ts`.
 * The condition chooses the plain build of lexical. Its default build awaits an import while it is itself being
 * imported; under tsx on Node 20 that import sometimes never ends (14 of 42 tries), and the process with it hangs or,
 * when nothing else keeps it alive, ends in silence with 0. With the condition: 0 of 56.
 */
export const typescript = ['--conditions=production', '--import', 'tsx']
