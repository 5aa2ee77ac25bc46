import { appendFileSync } from 'node:fs';
import { look } from './look.mjs';

const seen = look(process.env);
appendFileSync(process.env['GITHUB_STATE'] ?? '', `before=${JSON.stringify(seen)}\n`);
console.log(`${Object.keys(seen).length} things seen`);
