/**
 * Acts on all items, a few at once: while one page waits for the network to be quiet, others load.
 * @throws what the first that fails throws
 */
export async function fewAtOnce<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const one = async () => {
    for (const item of rest) await act(item);
  };
  await Promise.all(Array.from({ length: 4 }, one));
}
