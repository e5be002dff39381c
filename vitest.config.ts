import { defineConfig } from 'vitest/config';
import { IS_LONG } from './src/longRun.ts';

export default defineConfig({
  // A worker for each core, where one core would be left for an editor otherwise.
  test: { include: ['src/**/*.test.ts'], maxWorkers: '100%', ...(IS_LONG && { testTimeout: 600_000 }) },
});
