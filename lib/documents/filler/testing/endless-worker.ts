// A deck that is never done with.
for (;;) {}
