import { describeTools } from './describe-tools.js';

describeTools('npx', 'pnpm dlx', 'yarn dlx', 'yarn run', 'bunx', 'deno run');
