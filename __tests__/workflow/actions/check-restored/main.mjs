import { appendFileSync } from 'node:fs';
import { recordState } from './record-state.mjs';

const seen = recordState(process.env);
appendFileSync(process.env['GITHUB_STATE'] ?? '', `before=${JSON.stringify(seen)}\n`);
console.log(`${Object.keys(seen).length} variables and files recorded`);
