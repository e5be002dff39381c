import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A build by Astro that is under way. */
export interface AstroBuild {
  /** Fails where Astro does. */
  done: Promise<void>;
  /** Lets out what Astro has said, and what it will say: until then it is held back. */
  speak(): void;
  /** Ends it at once. */
  kill(): void;
}

/**
 * Has Astro build the site into a folder.
 * @param content the folder of the content; both are whole paths
 */
export function startAstro(projectDir: string, content: string, outDir: string): AstroBuild {
  const cli = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin/astro.mjs');
  const env = {
    // Threads of glibc else keep what they no longer need, each its own.
    MALLOC_ARENA_MAX: '2',
    // It writes to a pipe; whether there are colours at its end is known here (NO_COLOR has none).
    ...(process.stdout.isTTY && process.stdout.hasColors() && { FORCE_COLOR: '1' }),
    ...process.env,
    CONTENT: content,
    OUT_DIR: outDir,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  // With the small heap for young objects that `package.json` gives this process: pages leave much behind that is soon
  // of no use, and Node's own size of it costs a fifth more memory, and no less time.
  // By force: what is remembered of a build from another folder of content would be taken for this one's.
  const child = spawn(process.execPath, [...process.execArgv, cli, 'build', '--force'], { cwd: projectDir, env });
  const done = new Promise<void>((succeed, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => {
      if (code === 0) succeed();
      else fail(new Error(`astro build ended with ${signal ?? `exit code ${code}`}; its words are above`));
    });
  });
  // Who awaits it is told of a failure; until then there is nobody to tell.
  done.catch(() => undefined);
  return {
    done,
    speak: () => {
      child.stdout.pipe(process.stdout);
      child.stderr.pipe(process.stderr);
    },
    kill: () => child.kill('SIGKILL'),
  };
}
