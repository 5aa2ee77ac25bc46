/** Jobs of several runners on one home folder, at the same time, with kills. `npm run stress` does it for longer. */
import { expect } from '@jest/globals';
import { stress } from '../../scripts/stress.mjs';
import { posix } from '../platform.js';

posix.test(
  'jobs at the same time leave no token and change no file of the user, also after kills',
  async () => {
    const figures = await stress({ seconds: 8, runners: 4 });
    expect(figures).toMatchObject({ failed: [], left: [] });
    expect(Math.min(figures.loggedIn, figures.refused, figures.kills)).toBeGreaterThan(0);
  },
  60_000,
);
