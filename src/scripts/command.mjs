import { requireNode } from './requireNode.mjs'

/* A command of the project on the project's own database: `node src/scripts/command.mjs file.ts [arguments]`. */

requireNode()
import('./readEnvFile.mjs')
  .then(({ readEnvFile }) => readEnvFile())
  .then(() => import('./launch.mjs'))
  .then(({ launch }) => launch('src/scripts/command.ts'))
