import { describeTools } from './describe-tools.js';

describeTools('npm-check-updates', 'ng update', 'corepack', 'renovate');
