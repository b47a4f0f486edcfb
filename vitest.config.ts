import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          // One worker fewer than cores, as is the default, would leave half of a small machine idle.
          maxWorkers: '100%',
          // Only a hanging test takes so long, also on a busy machine: no test may fail for being slow.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Two browsers and servers at a time: a page mostly waits for the other side, so two cores carry both.
          maxWorkers: 2,
          globalSetup: ['tests/support/e2e-setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
