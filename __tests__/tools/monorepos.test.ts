import { describeTools } from './scenario.js';

describeTools('lerna', 'nx release', 'turborepo', 'rush');
