import { describeTools } from './scenario.js';

describeTools('npm-check-updates', 'ng update', 'corepack', 'renovate');
