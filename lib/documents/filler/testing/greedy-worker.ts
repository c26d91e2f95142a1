// A deck that takes all memory there is.
const hoard: unknown[] = [];
for (;;) hoard.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
