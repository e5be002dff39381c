import { defineConfig } from 'vitest/config';
import { IS_LONG } from './src/longRun.ts';

export default defineConfig({
  test: { include: ['src/**/*.test.ts'], ...(IS_LONG && { testTimeout: 600_000 }) },
});
