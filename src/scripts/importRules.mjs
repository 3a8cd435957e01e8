import Module, { register } from 'node:module'
import path from 'node:path'

/*
 * Runs dependency-cruiser with the last TypeScript that has a JavaScript API: the project's own TypeScript 7 has
 * none, and without it no .tsx file can be read. Only imports of the tool itself are redirected.
 */
const redirected = (name) => name.replace(/^typescript(?=$|\/)/, 'typescript-5')
const resolve = Module._resolveFilename
Module._resolveFilename = function (name, parent, ...rest) {
  return resolve.call(this, parent?.filename?.includes('dependency-cruiser') ? redirected(name) : name, parent, ...rest)
}
const hook = `export const resolve = (name, context, next) =>
  next(context.parentURL?.includes('dependency-cruiser') && name === 'typescript' ? 'typescript-5' : name, context)`
register(`data:text/javascript,${encodeURIComponent(hook)}`)

await import(path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'))
