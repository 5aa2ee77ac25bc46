import { describeTools } from './scenario.js';

describeTools('npx', 'pnpm dlx', 'yarn dlx', 'yarn run', 'bunx', 'deno run');
