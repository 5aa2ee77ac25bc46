import { describeTools } from './describe-tools.js';

describeTools('lerna', 'nx release', 'turborepo', 'rush');
