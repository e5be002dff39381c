/** Lets what waits in the page's queue go first. */
export const turn = (): Promise<unknown> => new Promise((done) => setTimeout(done));
