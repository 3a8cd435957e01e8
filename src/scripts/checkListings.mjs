import { requireNode } from './requireNode.mjs'

/* `npm run -s check:listings -- FILE.jsonl`: no database, no settings; only the answers go to stdout. */

requireNode()
import('./launch.mjs').then(({ launch }) => launch('src/scripts/checkListings.ts', { outputIsRead: true }))
