/** How many requests of one kind are under way at the same time: a hundred packages then take a few seconds. */
const AT_A_TIME = 16;

/** Does something for each item, for a limited number at a time. */
export async function forEachAtATime<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await act(item);
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, items.length) }, worker));
}
