import { spawn } from 'node:child_process';

interface Options {
  env?: Record<string, string>;
  /** Shows the last line of what it says, and all of it only where it fails. */
  quiet?: boolean;
}

/** Runs a script of package.json without a keyboard, its words going to our own output. @returns whether it succeeded. */
export function npmRun(
  script: string,
  args: string[] = [],
  { env = {}, quiet = false }: Options = {},
): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
      // On Windows npm is a script, which only a shell can run.
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    child.once('error', (error) => {
      console.error(`npm run ${script} could not be started: ${error.message}`);
      done(false);
    });
    child.once('close', (code) => {
      if (quiet) console.log(code === 0 ? said.trimEnd().split('\n').at(-1) : said.trimEnd());
      done(code === 0);
    });
  });
}
