/** Jobs of several runners at the same time on one home folder, with kills. `npm run stress` runs the same for longer. */
import { expect } from '@jest/globals';
import { stress } from '../../scripts/stress.mjs';
import { posix } from '../platform.js';

posix.test(
  'jobs that run at the same time leave no token and change no file of the user, even if some are killed',
  async () => {
    const figures = await stress({ seconds: 8, runners: 4 });
    expect(figures).toMatchObject({ failed: [], left: [] });
    expect(Math.min(figures.loggedIn, figures.refused, figures.kills)).toBeGreaterThan(0);
  },
  60_000,
);
